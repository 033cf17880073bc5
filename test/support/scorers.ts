/** The score of score.ts for one side against very many of the other: shared parts are computed once. */

import { bestCredits, earnersOf } from '../../src/domain/matching/credits.ts'
import { levelFactor, scoreOf } from '../../src/domain/matching/score.ts'
import { comparable, skillKeys } from '../../src/domain/skills/skill-keys.ts'
import type { ExperienceLevel } from '../../src/schemas/vocabulary.ts'

type Level = ExperienceLevel | undefined

/** Size of the cache of canonical ids; most people use the same names. */
const namesMax = 10_000

/**
 * For one person: the score of a job, given the keys of its skills (each once, as they are stored) and its level. Equal to
 * scoreMatch().matchScore.
 */
export function createPersonScorer({ skills, level }: { skills: readonly string[]; level?: Level }) {
  const credits = bestCredits(skillKeys(skills))
  return (required: readonly string[], jobLevel: Level): number => {
    let sum = 0
    for (const key of required) sum += credits.get(key) ?? 0
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
  const required = skillKeys(requiredSkills).map(earnersOf)
  const keys = new Map<string, string>()
  const keyOf = (name: string): string => {
    const kept = keys.get(name)
    if (kept !== undefined) return kept
    const key = comparable(name)
    if (keys.size < namesMax) keys.set(name, key)
    return key
  }
  return (skills: readonly string[], level: Level): number => {
    const owned = skills.map(keyOf)
    let sum = 0
    for (const earners of required) {
      let best = 0
      for (const key of owned) best = Math.max(best, earners.get(key) ?? 0)
      sum += best
    }
    return scoreOf(sum, required.length, levelFactor(jobLevel, level))
  }
}
