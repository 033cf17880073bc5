/**
 * Skills as people write them: every spelling leads to one canonical id ("Node.js", "nodejs 18", "Node (advanced)" → `node`).
 * Whole words are compared, so that java is never javascript and c, c++ and c# stay distinct. The known skills are in
 * taxonomy.ts, what an entry of a list means in entries.ts, what a text mentions in mentions.ts, the credit of a skill for a
 * job in matching/score.ts.
 */
import { namedSkills } from './entries.ts'
import { nameOf, skillById } from './taxonomy.ts'
import { nameWords } from './words.ts'

export { skillsInText } from './mentions.ts'
export { allSkills, onSkillsChange, type Skill, skillById } from './taxonomy.ts'

/** The canonical id of an entry that names just one skill and a known one; else undefined. */
export function canonicalSkill(entry: string): string | undefined {
  const [only, ...others] = namedSkills(entry)
  return only && others.length === 0 && skillById(only.key) ? only.key : undefined
}

/** The canonical id that a name has, and nothing but the name: no level, years or version beside it; else undefined. */
export const skillNamed = (name: string): string | undefined => nameOf(nameWords(name).join(' '))?.skill.id

/** The label of a skill; of an unknown one its own text. */
export const skillLabel = (id: string): string => skillById(id)?.label ?? id
