// Goal: skills and names that are added count at once in everything that reads skills, the release's own names stay what they are,
// and when they are taken back nothing of them is left.
// Method: add, ask every reader, take back; compare the whole taxonomy before and after.
import t from 'tap'
import { createJobTable } from '../../src/domain/jobs/job-table.ts'
import { keyCredit } from '../../src/domain/matching/credits.ts'
import { createJobIndex } from '../../src/domain/matching/index/job-index.ts'
import { analysisVersion } from '../../src/domain/saved-searches/analysis.ts'
import { readQuery } from '../../src/domain/search/engine/query.ts'
import { type AddedSkill, useAddedSkills } from '../../src/domain/skills/added.ts'
import { keysOfEntry } from '../../src/domain/skills/skill-keys.ts'
import { allSkills, canonicalSkill, skillById, skillLabel, skillsInText } from '../../src/domain/skills/skills.ts'
import { nameOf, nameOfRelease, skillOfRelease } from '../../src/domain/skills/taxonomy.ts'

const always = (...names: string[]) => names.map((words) => ({ words, inText: 'always' as const }))
const fluxomatic: AddedSkill = {
  ...{ id: 'fluxomatic', label: 'Fluxomatic', category: '', isTechnology: true },
  ...{ related: ['javascript', 'no-such-skill'], names: always('fluxomatic', 'flux o matic') }
}
/** Of a skill of the release. */
const further = (id: string, ...names: string[]): AddedSkill => ({
  ...{ id, label: id, category: '', isTechnology: true, related: [], names: always(...names) }
})

const snapshot = () =>
  JSON.stringify(allSkills.map((skill) => ({ ...skill, aliases: [...skill.aliases], related: [...skill.related] })))

t.afterEach(() => useAddedSkills([]))

t.test('a skill is known by all its names, and gone when it is taken back', async (t) => {
  const [before, analysis] = [snapshot(), analysisVersion()]
  t.equal(canonicalSkill('Fluxomatic'), undefined)
  await useAddedSkills([fluxomatic])
  for (const name of ['Fluxomatic', 'FLUXOMATIC 3.1 (advanced)', 'Flux-O-Matic', 'fluxomatics']) {
    t.equal(canonicalSkill(name), 'fluxomatic', name)
  }
  t.same(keysOfEntry('Fluxomatic/React'), ['fluxomatic', 'react'])
  t.same(skillsInText('We use Fluxomatic and React.'), ['fluxomatic', 'react'])
  t.equal(skillLabel('fluxomatic'), 'Fluxomatic')
  t.not(analysisVersion(), analysis, 'the keys of saved searches are made anew')
  t.equal(skillOfRelease('fluxomatic'), undefined)
  t.equal(nameOfRelease('fluxomatic'), undefined)
  await useAddedSkills([])
  t.equal(snapshot(), before)
  t.equal(analysisVersion(), analysis)
  for (const name of ['fluxomatic', 'flux o matic', 'fluxo matic']) t.equal(nameOf(name), undefined, name)
  t.equal(canonicalSkill('Fluxomatic'), undefined, 'nothing that was read before is kept')
})

t.test('credit: related both ways, a category shared, and none once it is taken back', async (t) => {
  t.equal(keyCredit('javascript', 'fluxomatic'), 0)
  const twin: AddedSkill = { ...further('fluxotron', 'fluxotron'), category: skillById('react')?.category ?? '' }
  await useAddedSkills([fluxomatic, twin])
  t.equal(keyCredit('javascript', 'fluxomatic'), 1)
  t.equal(keyCredit('fluxomatic', 'javascript'), 1)
  t.equal(keyCredit('react', 'fluxotron'), 1.5)
  await useAddedSkills([twin])
  t.equal(keyCredit('javascript', 'fluxomatic'), 0)
  t.equal(keyCredit('vue', 'fluxotron'), 1.5)
})

t.test('names of the release stay what they are; of two added ones the one that was written wins', async (t) => {
  await useAddedSkills([
    further('kubernetes', 'react', 'kube netes'),
    further('javascript', 'flux o matic'),
    further('fluxomatic', 'fluxomatic')
  ])
  t.equal(canonicalSkill('React'), 'react')
  t.equal(canonicalSkill('Kube Netes'), 'kubernetes')
  t.equal(canonicalSkill('Flux o matic'), 'javascript')
  t.equal(canonicalSkill('Fluxomatic'), 'fluxomatic', 'not the other one written as one word')
})

t.test('an added name is among those that a search looks for, however many the skill has', async (t) => {
  for (const id of ['javascript', 'java', 'bash']) {
    await useAddedSkills([further(id, 'fluxoscript')])
    const texts = readQuery(id).flatMap(({ alternatives }) => alternatives.map(({ text }) => text))
    t.ok(texts.includes('fluxoscript'), id)
  }
})

t.test('an index that was made before finds by keys that were added since', async (t) => {
  const table = createJobTable()
  const index = createJobIndex(table)
  await useAddedSkills([fluxomatic])
  const job = { id: 'a'.repeat(24), version: 1, postedAtMs: 1, level: 'mid', type: 'Full-time', isRemote: false }
  const said = { location: '', place: '', country: '', pay: null, title: '', companyName: '', description: '' }
  const entry = {
    ...job,
    ...said,
    requiredSkills: [],
    skillKeys: ['fluxomatic'],
    applicationCount: 0,
    views: 0
  } as never
  index.put(table.put(entry), entry)
  t.match(await index.best({ skillKeys: ['fluxomatic'] }, { limit: 1 }), [{ score: 100 }])
  t.same(await index.holding((key) => key === 'fluxomatic'), ['a'.repeat(24)])
  t.same(await index.holding((key) => key === 'javascript'), [])
})
