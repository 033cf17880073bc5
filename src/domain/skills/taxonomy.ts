/**
 * The known skills and their names: the release's, read once from taxonomy-table.ts, and what administrators have added over them
 * (docs/skills.md says how one is added).
 */
import { foreignNames, taxonomyRows } from './taxonomy-table.ts'

export { nameWordsMax } from './taxonomy-table.ts'

export interface Skill {
  /** Canonical, lower case, for ever: what is stored and compared. */
  id: string
  label: string
  /** Every name of it, the label's among them, as nameWords() gives it. */
  aliases: readonly string[]
  /** Skills of one category can stand in for each other at once; most are alone in theirs. */
  category: string
  /** Technology, or a skill of another profession. */
  isTechnology: boolean
  /** Ids; symmetric: if a is related to b, b is related to a. */
  related: ReadonlySet<string>
}

export interface Name {
  skill: Skill
  /** In running text: it is always meant; only where its surroundings say so, being an ordinary word too; it is never looked for. */
  inText: 'always' | 'if meant' | 'never'
}

interface ReadSkill extends Skill {
  aliases: string[]
  related: Set<string>
}

const meanings = ['always', 'if meant', 'never'] as const

/** By name: the place of the skill in the table and of its meaning in `meanings`, in one number: thousands of objects less. */
const names = new Map<string, number>()
const listed: ReadSkill[] = []
const skills = new Map<string, ReadSkill>()
const relations: [skill: ReadSkill, ids: string][] = []

function addNames(list: string, place: number): string[] {
  if (list === '') return []
  const added = list.split(',')
  for (const name of added) names.set(name, place)
  return added
}

for (const row of taxonomyRows.split('\n')) {
  // A destructuring pattern would take twice as long: every worker does this at its start.
  const fields = row.split('\t')
  const place = listed.length * meanings.length
  const id = fields[0] as string
  const aliases = addNames(fields[4] as string, place)
  for (let meaning = 1; meaning < meanings.length; meaning++) {
    aliases.push(...addNames(fields[4 + meaning] as string, place + meaning))
  }
  for (let meaning = 0; meaning < meanings.length; meaning++) addNames(fields[7 + meaning] as string, place + meaning)
  const label = fields[1] as string
  const skill = {
    ...{ id, label, aliases, category: fields[2] || id },
    ...{ isTechnology: fields[3] === 't', related: new Set<string>() }
  }
  listed.push(skill)
  skills.set(id, skill)
  if (fields[10]) relations.push([skill, fields[10]])
}
for (const row of foreignNames.split('\n')) {
  const [id = '', ...lists] = row.split('\t')
  const place = listed.findIndex((skill) => skill.id === id) * meanings.length
  for (const [meaning, list] of lists.entries()) skills.get(id)?.aliases.push(...addNames(list, place + meaning))
}
for (const [skill, ids] of relations) {
  for (const id of ids.split(' ')) {
    skill.related.add(id)
    skills.get(id)?.related.add(skill.id)
  }
}

/** What has been added. */
export interface Overlay {
  /** names that the release does not have */
  names: ReadonlyMap<string, Name>
  /** by id: skills that the release does not have, and those of the release with what was added to them */
  skills: ReadonlyMap<string, Skill>
}

let overlay: Overlay = { names: new Map(), skills: new Map() }
const listeners: (() => void)[] = []

/** To be called by what keeps something that it has derived from the skills, to forget it. */
export const onSkillsChange = (listener: () => void): void => void listeners.push(listener)

/** Puts another one in the place of what has been added so far: in this process, at once. */
export function putOverlay(next: Overlay): void {
  overlay = next
  const added = [...next.skills.values()].filter(({ id }) => !skills.has(id))
  allSkills = [...listed.map((skill) => next.skills.get(skill.id) ?? skill), ...added]
  for (const listener of listeners) listener()
}

/** All known skills: the release's in the table's order, then the added ones. Another list after these have changed. */
export let allSkills: readonly Skill[] = listed

/** The skill of a canonical id. */
export const skillById = (id: string): Skill | undefined => overlay.skills.get(id) ?? skills.get(id)

/** Of those that the release knows by itself. */
export const skillOfRelease = (id: string): Skill | undefined => skills.get(id)

/** The same as nameOf(), of what the release knows by itself. */
export function nameOfRelease(words: string): Name | undefined {
  const found = names.get(words)
  if (found === undefined) return undefined
  const skill = listed[Math.floor(found / meanings.length)]
  const inText = meanings[found % meanings.length]
  return skill && inText && { skill, inText }
}

/** What a name means, given its words joined by single blanks, or written as one. */
export function nameOf(words: string): Name | undefined {
  const name = nameOfRelease(words)
  if (name === undefined) return overlay.names.get(words)
  const skill = overlay.skills.get(name.skill.id)
  return skill ? { ...name, skill } : name
}
