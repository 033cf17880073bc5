/** The keys by which skills are compared and found. */
import { canonicalSkill } from './skills.ts'

/** The key of a skill's name: the canonical id, or for an unknown skill its own text in lower case. */
export const comparable = (skill: string): string => canonicalSkill(skill) ?? skill.trim().toLowerCase()

/** The distinct keys of skills: one for all spellings of the same skill. */
export const skillKeys = (skills: readonly string[]): string[] => [...new Set(skills.map(comparable))]
