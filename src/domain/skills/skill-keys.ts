/** What skills are compared and found by. */
import { canonicalSkill } from './skills.ts'

/** What two names are compared by: the canonical id, or for a skill nobody knows its own text in lower case. */
export const comparable = (skill: string): string => canonicalSkill(skill) ?? skill.trim().toLowerCase()

/** What skills are found by, each once: one key for every spelling of the same skill. */
export const skillKeys = (skills: readonly string[]): string[] => [...new Set(skills.map(comparable))]
