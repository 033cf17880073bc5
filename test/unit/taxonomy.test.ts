/**
 * Goal: the taxonomy keeps its promises: one name one skill, one category a skill, relations that exist both ways, the contract's
 * groups, ids that never go; and the table that is checked in is what its sources give.
 * Method: the invariants over all skills; the groups and the ids of the first version written out; the table built again.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { allSkills, skillById } from '../../src/domain/skills/skills.ts'
import { nameOf } from '../../src/domain/skills/taxonomy.ts'
import { nameWords } from '../../src/domain/skills/words.ts'
import { buildTaxonomy, renderTaxonomy } from '../../tools/data/taxonomy.mjs'
import { root } from '../support/source-graph.ts'

const table = 'src/domain/skills/taxonomy-table.ts'
const normalise = (name: string): string => nameWords(name).join(' ')

t.test('the table is what its sources give', async (t) => {
  const unnamed: string[] = []
  const entries = buildTaxonomy(normalise, (name) => unnamed.push(name))
  t.ok(readFileSync(join(root, table), 'utf8') === renderTaxonomy(entries), 'else: npm run build:skills')
  t.same(unnamed, [], 'each name of devicon has a label or is left out (tools/data/skills/sources.txt)')
})

t.test('each skill has the shape of one', async (t) => {
  const shape = Type.Object({
    id: Type.String({ pattern: '^\\S+$', maxLength: 60 }),
    label: Type.String({ minLength: 1, maxLength: 60 }),
    aliases: Type.Array(Type.String({ minLength: 1, maxLength: 80 }), { uniqueItems: true }),
    category: Type.String({ minLength: 1 }),
    isTechnology: Type.Boolean()
  })
  for (const skill of allSkills) {
    t.ok(Value.Check(shape, skill), JSON.stringify(skill))
    t.equal(skill.id, skill.id.toLowerCase())
  }
})

t.test('there are as many as promised', async (t) => {
  const technologies = allSkills.filter(({ isTechnology }) => isTechnology)
  t.ok(technologies.length >= 1200, `${technologies.length} technologies`)
  t.ok(allSkills.length - technologies.length >= 300, `${allSkills.length - technologies.length} of other professions`)
})

t.test('a name names one skill, and every name of a skill leads to it', async (t) => {
  const names = allSkills.flatMap(({ aliases }) => aliases)
  t.equal(new Set(names).size, names.length)
  for (const { id, label, aliases } of allSkills) {
    t.ok(aliases.includes(normalise(label)), id)
    for (const name of [normalise(id), ...aliases]) {
      if (nameOf(name)?.skill.id !== id) t.fail(`${name} is no name of ${id}`)
    }
  }
})

t.test('categories and relations', async (t) => {
  const members = new Map<string, number>()
  for (const { category } of allSkills) members.set(category, (members.get(category) ?? 0) + 1)
  t.ok([...members.values()].every((count) => count > 0))
  for (const { id, category, related } of allSkills) {
    if (members.get(id) !== undefined && category !== id) t.fail(`${id} is a category of others`)
    for (const other of related) t.ok(skillById(other)?.related.has(id), `${id} and ${other}`)
  }
  const languages = ['java', 'javascript', 'python', 'c', 'c#', 'go', 'swift', 'sql', 'r', 'bash']
  t.equal(new Set(languages.map((id) => skillById(id)?.category)).size, languages.length, 'none stands in for another')
})

/** contract.md, section 5: what is related, and what is one skill. */
const groups: Record<string, string[]> = {
  javascript: ['typescript', 'node', 'react', 'vue', 'angular'],
  python: ['django', 'flask', 'fastapi', 'pandas', 'numpy'],
  java: ['spring', 'hibernate', 'maven', 'gradle'],
  react: ['javascript', 'typescript', 'redux', 'next'],
  node: ['javascript', 'typescript', 'express', 'nest'],
  sql: ['mysql', 'postgresql', 'mongodb', 'database'],
  aws: ['cloud', 'azure', 'gcp', 'devops'],
  docker: ['kubernetes', 'devops', 'ci/cd', 'jenkins']
}

t.test("the contract's groups are contained", async (t) => {
  for (const [head, members] of Object.entries(groups)) {
    for (const member of members) t.ok(skillById(head)?.related.has(member), `${head}: ${member}`)
  }
  for (const id of ['react', 'vue', 'angular', 'node', 'express', 'next', 'nuxt']) {
    for (const spelling of [id, `${id}js`, `${id}.js`, `${id} js`]) t.equal(nameOf(normalise(spelling))?.skill.id, id)
  }
})

t.test('an id is for ever: it is stored in jobs', async (t) => {
  const ids = readFileSync(new URL('skill-ids.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .join(' ')
    .split(' ')
  t.ok(ids.length > 150)
  t.same(
    ids.filter((id) => !skillById(id)),
    []
  )
})
