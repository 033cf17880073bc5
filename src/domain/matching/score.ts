/**
 * The score of a person for a job: the best credit of any of the person's skills for each required skill, times a
 * factor for the distance of the experience levels. Pure sums over canonical skills (skills.ts), explained item by
 * item.
 */
import { type ExperienceLevel, experienceLevels } from '../../schemas/vocabulary.ts'
import { keysOfEntry, type ListedSkill, skillsOfEntries } from '../skills/skill-keys.ts'
import { type Skill, skillById } from '../skills/skills.ts'
import { creditBetween, keyCredit, type SkillCredit } from './credits.ts'

export interface CreditLine {
  /** As the job spells it: of an entry with several skills ("HTML/CSS") the part that names this one. */
  skill: string
  credit: SkillCredit
  /** The person's entry that earned it, as the person spells it; null when none did. */
  through: string | null
}

export interface Match {
  /** 0 to 100: skill score times level factor, rounded. */
  matchScore: number
  /** 0 to 100: the share of the required skills that earned any credit, rounded. */
  matchPercentage: number
  /** As the job spells them, in its order. */
  matchedSkills: string[]
  missingSkills: string[]
  totalRequired: number
  /** 1 same level, 0.8 one apart, 0.5 two apart; 1 when either side states none. */
  experienceMatch: 1 | 0.8 | 0.5
  breakdown: CreditLine[]
}

const creditMax = 2
const scoreWithoutRequirements = 50
const levelFactors = [1, 0.8, 0.5] as const

/** The best credit of a person's entry for an entry of a job; either may name several skills. */
export function skillCredit(required: string, owned: string): SkillCredit {
  const credits = keysOfEntry(required).flatMap((key) => keysOfEntry(owned).map((other) => keyCredit(key, other)))
  return credits.reduce((best, credit) => (credit > best ? credit : best), 0)
}

/** The factor of two levels' distance: 1, 0.8 or 0.5. An unstated level does not reduce the score. */
export function levelFactor(job: ExperienceLevel | undefined, person: ExperienceLevel | undefined): 1 | 0.8 | 0.5 {
  if (job === undefined || person === undefined) return 1
  return levelFactors[Math.abs(experienceLevels.indexOf(job) - experienceLevels.indexOf(person))] ?? 1
}

/** A person's skills, each looked up once for all requirements. */
interface Owned {
  byKey: ReadonlyMap<string, ListedSkill>
  /** the known ones, in the person's order */
  known: readonly { entry: string; skill: Skill }[]
}

function ownedBy(entries: readonly string[]): Owned {
  const listed = skillsOfEntries(entries)
  const known = listed.flatMap(({ entry, key }) => {
    const skill = skillById(key)
    return skill ? { entry, skill } : []
  })
  return { byKey: new Map(listed.map((one) => [one.key, one])), known }
}

/** The best credit for one required skill; of equal ones the first in the person's list. */
function bestCredit({ key, text }: ListedSkill, { byKey, known }: Owned): CreditLine {
  const same = byKey.get(key)
  if (same) return { skill: text, credit: 2, through: same.entry }
  const required = skillById(key)
  let best: CreditLine = { skill: text, credit: 0, through: null }
  if (!required) return best
  for (const { entry, skill } of known) {
    const credit = creditBetween(required, skill)
    if (credit > best.credit) best = { skill: text, credit, through: entry }
  }
  return best
}

/** Skill score times level factor, each rounded. */
export function scoreOf(credits: number, totalRequired: number, factor: number): number {
  const skillScore =
    totalRequired === 0
      ? scoreWithoutRequirements
      : Math.min(100, Math.round((100 * credits) / (creditMax * totalRequired)))
  return Math.min(100, Math.round(skillScore * factor))
}

/**
 * The match of a person and a job with its breakdown. Each skill that the job's entries name is one requirement, each that the
 * person's entries name may earn credit. A job without requirements has skill score 50, a person without
 * skills 0; otherwise round(100 × credits / (2 × requirements)), times the level factor, rounded again.
 */
export function scoreMatch(
  job: { requiredSkills: readonly string[]; jobLevel?: ExperienceLevel | undefined },
  person: { skills: readonly string[]; level?: ExperienceLevel | undefined }
): Match {
  const owned = ownedBy(person.skills)
  const breakdown = skillsOfEntries(job.requiredSkills).map((skill) => bestCredit(skill, owned))
  const totalRequired = breakdown.length
  const credits = breakdown.reduce((sum, line) => sum + line.credit, 0)
  const matched = breakdown.filter((line) => line.credit > 0)
  const experienceMatch = levelFactor(job.jobLevel, person.level)
  return {
    matchScore: scoreOf(credits, totalRequired, experienceMatch),
    matchPercentage: totalRequired === 0 ? 0 : Math.round((100 * matched.length) / totalRequired),
    matchedSkills: matched.map((line) => line.skill),
    missingSkills: breakdown.filter((line) => line.credit === 0).map((line) => line.skill),
    totalRequired,
    experienceMatch,
    breakdown
  }
}
