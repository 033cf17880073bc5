/** The keys by which skills are compared and found. */
import { type NamedSkill, namedSkills } from './entries.ts'

/** Distinct skills of one list: lists are bounded by the API, an entry may name several. */
const listSkillsMax = 100

export interface ListedSkill extends NamedSkill {
  /** the entry of the list, as written */
  entry: string
}

/** The distinct skills that a list of entries names, each as the first entry that names it has it. */
export function skillsOfEntries(entries: readonly string[]): ListedSkill[] {
  const skills = new Map<string, ListedSkill>()
  for (const entry of entries) {
    for (const skill of namedSkills(entry)) {
      if (!skills.has(skill.key) && skills.size < listSkillsMax) skills.set(skill.key, { ...skill, entry })
    }
  }
  return [...skills.values()]
}

/** The keys of one entry: one for most, several for "HTML/CSS". */
export const keysOfEntry = (entry: string): string[] => namedSkills(entry).map(({ key }) => key)

/**
 * The distinct keys of the skills that a list of entries names: one for all spellings of the same skill. `keysOf` may remember
 * what keysOfEntry() gives.
 */
export function skillKeys(
  entries: readonly string[],
  keysOf: (entry: string) => readonly string[] = keysOfEntry
): string[] {
  const keys = new Set<string>()
  for (const entry of entries) for (const key of keysOf(entry)) if (keys.size < listSkillsMax) keys.add(key)
  return [...keys]
}

/** The key of an entry that names one skill; of one that names several the first. */
export const comparable = (entry: string): string => keysOfEntry(entry)[0] ?? ''
