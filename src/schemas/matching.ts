/** Schemas of matching. */
import { type Static, Type } from 'typebox'
import { Id, nullable, oneOf } from './common.ts'
import { Job, jobFilters } from './jobs.ts'
import { User } from './users.ts'
import { experienceLevels } from './vocabulary.ts'

const Score = Type.Integer({ minimum: 0, maximum: 100, examples: [84] })

const Breakdown = Type.Array(
  Type.Object({
    skill: Type.String({ examples: ['MongoDB'] }),
    credit: Type.Number(),
    through: nullable(Type.String({ examples: ['MongoDB'] }))
  }),
  { description: 'breakdown of the score: the credit of each required skill, and which skill earned it' }
)

export const SkillGap = Type.Object({
  matchScore: Score,
  matchPercentage: Type.Integer({ examples: [67], description: 'share of the required skills with any credit' }),
  matchedSkills: Type.Array(Type.String(), { examples: [['Node.js', 'MongoDB']] }),
  missingSkills: Type.Array(Type.String(), { examples: [['Redis']] }),
  totalRequired: Type.Integer({ examples: [3] }),
  experienceMatch: Type.Number({ description: 'factor for the experience levels: 1, 0.8 or 0.5' }),
  breakdown: Breakdown
})

export const RecommendedJob = Type.Object({ ...Job.properties, matchScore: Score, breakdown: Breakdown })
export type RecommendedJob = Static<typeof RecommendedJob>

/** No e-mail address: these users did not apply. */
export const Candidate = Type.Object({
  _id: Id,
  name: User.properties.name,
  avatar: User.properties.avatar,
  skills: User.properties.skills,
  experienceLevel: oneOf(experienceLevels),
  bio: User.properties.bio,
  matchScore: Score,
  breakdown: Breakdown
})
export type Candidate = Static<typeof Candidate>

const limit = (fallback: number) =>
  Type.Object({ limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: fallback })) })
const { skills: _skills, ...filters } = jobFilters
export const RecommendedJobsQuery = Type.Object({ ...limit(10).properties, ...filters })
export type RecommendedJobsQuery = Static<typeof RecommendedJobsQuery>
export const CandidatesQuery = limit(20)
