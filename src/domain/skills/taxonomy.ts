/** The known skills and their names, read once from taxonomy-table.ts (docs/skills.md says how one is added). */
import { taxonomyRows } from './taxonomy-table.ts'

export interface Skill {
  /** Canonical, lower case, for ever: what is stored and compared. */
  id: string
  label: string
  /** Every other name of it, as nameWords() gives it. */
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

/** Of a name that is also known written as one word ("powerbi"): shorter ones would be too many other things. */
const joinedCharsMin = 5
const marks = new Map<string | undefined, Name['inText']>([
  ['?', 'if meant'],
  ['~', 'never']
])

interface ReadSkill extends Skill {
  related: Set<string>
}

function readTaxonomy() {
  const skills = new Map<string, ReadSkill>()
  const names = new Map<string, Name>()
  const relations: [ReadSkill, string][] = []
  for (const row of taxonomyRows.split('\n')) {
    const [id = '', label = '', category = '', kind, list = '', related = ''] = row.split('\t')
    const aliases: string[] = []
    const skill = {
      ...{ id, label, aliases, category: category || id },
      ...{ isTechnology: kind === 't', related: new Set<string>() }
    }
    for (const marked of list.split(',')) {
      const inText = marks.get(marked[0])
      const name = inText ? marked.slice(1) : marked
      names.set(name, { skill, inText: inText ?? 'always' })
      aliases.push(name)
    }
    // The first is the label's.
    aliases.shift()
    skills.set(id, skill)
    if (related) relations.push([skill, related])
  }
  for (const [skill, ids] of relations) {
    for (const id of ids.split(' ')) {
      skill.related.add(id)
      skills.get(id)?.related.add(skill.id)
    }
  }
  return { skills, names }
}

/** The names written as one word, but for those that would name two skills. */
function joinNames(names: ReadonlyMap<string, Name>): Map<string, Name | null> {
  const joined = new Map<string, Name | null>()
  for (const [text, name] of names) {
    if (!text.includes(' ')) continue
    const key = text.replaceAll(' ', '')
    if (key.length < joinedCharsMin || names.has(key)) continue
    const other = joined.get(key)
    joined.set(key, other === undefined || other?.skill === name.skill ? name : null)
  }
  return joined
}

const { skills, names } = readTaxonomy()
const joinedNames = joinNames(names)

/** All known skills, in the table's order. */
export const allSkills: readonly Skill[] = [...skills.values()]

/** The skill of a canonical id. */
export const skillById = (id: string): Skill | undefined => skills.get(id)

/** What a name means, given its words joined by single blanks, or written as one. */
export const nameOf = (words: string): Name | undefined => names.get(words) ?? joinedNames.get(words) ?? undefined

/** The most words that a name has. */
export const nameWordsMax = Math.max(...[...names.keys()].map((name) => name.split(' ').length))
