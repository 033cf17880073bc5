/** The score of score.ts for one side against very many of the other: shared parts are computed once. */
import type { ExperienceLevel } from '../../schemas/vocabulary.ts'
import { keysOfEntry, skillKeys } from '../skills/skill-keys.ts'
import { type Skill, skillById } from '../skills/skills.ts'
import { levelFactor, scoreOf } from './score.ts'

type Level = ExperienceLevel | undefined

/** Size of the cache of entries' keys; most people use the same names. */
const namesMax = 10_000

const known = (keys: readonly string[]): Skill[] => keys.map(skillById).filter((skill) => skill !== undefined)

function bestOf(required: Skill, owned: readonly Skill[]): number {
  if (owned.some(({ category }) => category === required.category)) return 1.5
  return owned.some(({ id }) => required.related.has(id)) ? 1 : 0
}

/**
 * For one person: the score of a job, given the keys of its skills (each once, as they are stored) and its level. Equal to
 * scoreMatch().matchScore.
 */
export function createPersonScorer({ skills, level }: { skills: readonly string[]; level?: Level }) {
  const keys = new Set(skillKeys(skills))
  const owned = known([...keys])
  /** by canonical id: no more than there are skills */
  const credits = new Map<string, number>()
  const creditOf = (key: string): number => {
    if (keys.has(key)) return 2
    const kept = credits.get(key)
    if (kept !== undefined) return kept
    const required = skillById(key)
    if (!required) return 0
    const credit = bestOf(required, owned)
    credits.set(key, credit)
    return credit
  }
  return (required: readonly string[], jobLevel: Level): number => {
    let sum = 0
    for (const key of required) sum += creditOf(key)
    return scoreOf(sum, required.length, levelFactor(jobLevel, level))
  }
}

/** For one job: the score of a person, given their skills as they spell them and their level. Equal to scoreMatch().matchScore. */
export function createDemandScorer({
  requiredSkills,
  jobLevel
}: {
  requiredSkills: readonly string[]
  jobLevel?: Level
}) {
  const required = skillKeys(requiredSkills)
  const keys = new Map<string, readonly string[]>()
  const keysOf = (entry: string): readonly string[] => {
    const kept = keys.get(entry)
    if (kept !== undefined) return kept
    const found = keysOfEntry(entry)
    if (keys.size < namesMax) keys.set(entry, found)
    return found
  }
  return (skills: readonly string[], level: Level): number => {
    const owned = new Set(skillKeys(skills, keysOf))
    const ownedSkills = known([...owned])
    let sum = 0
    for (const key of required) {
      const skill = skillById(key)
      if (owned.has(key)) sum += 2
      else if (skill) sum += bestOf(skill, ownedSkills)
    }
    return scoreOf(sum, required.length, levelFactor(jobLevel, level))
  }
}
