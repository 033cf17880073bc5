/**
 * Goal: what people really write in résumés and postings leads to the skill they mean.
 * Method: spellings collected from public files, labelled by meaning. The analyser was made from the set "worked" alone; the
 * sets "held out" were labelled unseen and measured once before anything was mended after them (docs/skills.md has the figures).
 * The set "people" is what at least two people or postings of a later collection wrote, with what the analyser made of it, read over:
 * it only keeps that from changing unseen.
 */
import { readFileSync } from 'node:fs'
import t from 'tap'
import { namedSkills } from '../../src/domain/skills/entries.ts'

const [, ...lines] = readFileSync(new URL('skill-spellings.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
const sets = new Map<string, { spelling: string; meanings: string[][] }[]>()
for (const line of lines) {
  const [set = '', spelling = '', ids = ''] = line.split('\t')
  const meanings = ids.split('|').map((all) => all.split(/\+(?!\+|$|\|)/))
  sets.set(set, [...(sets.get(set) ?? []), { spelling, meanings }])
}

/** How many spellings name all that is meant. */
function rightOf(set: string): number {
  const right = (sets.get(set) ?? []).filter(({ spelling, meanings }) => {
    const keys = new Set(namedSkills(spelling).map(({ key }) => key))
    return meanings.some((ids) => ids.every((id) => keys.has(id)))
  })
  return right.length
}

const countOf = (set: string): number => sets.get(set)?.length ?? 0

t.test('there are enough of them, each once', async (t) => {
  const spellings = lines.map((line) => line.split('\t')[1])
  t.equal(new Set(spellings).size, spellings.length)
  t.ok(spellings.length >= 1200, `${spellings.length} spellings`)
})

t.test('the sets that were worked from', async (t) => {
  for (const set of ['worked', 'people']) t.equal(rightOf(set), countOf(set), set)
})

t.test('at least 95 % of those held out', async (t) => {
  const heldOut = [...sets.keys()].filter((name) => name.startsWith('held out'))
  let [right, count] = [0, 0]
  for (const set of heldOut) {
    t.ok(rightOf(set) / countOf(set) >= 0.93, `${set}: ${rightOf(set)} of ${countOf(set)}`)
    right += rightOf(set)
    count += countOf(set)
  }
  t.ok(right / count >= 0.95, `${right} of ${count}`)
})
