import { type Static, Type } from 'typebox'
import { experienceLevels } from '../domain/documents.ts'
import { Id, nullable, oneOf } from './common.ts'
import { Job } from './jobs.ts'

const Score = Type.Integer({ minimum: 0, maximum: 100 })

export const SkillGap = Type.Object({
  matchScore: Score,
  matchPercentage: Type.Integer({ description: 'share of the required skills that earned any credit' }),
  matchedSkills: Type.Array(Type.String()),
  missingSkills: Type.Array(Type.String()),
  totalRequired: Type.Integer(),
  experienceMatch: Type.Number({ description: 'factor of the levels: 1, 0.8 or 0.5' }),
  breakdown: Type.Array(
    Type.Object({ skill: Type.String(), credit: Type.Number(), through: nullable(Type.String()) }),
    { description: 'the sum behind the score: per required skill its credit, and which skill earned it' }
  )
})

export const RecommendedJob = Type.Object({ ...Job.properties, matchScore: Score })
export type RecommendedJob = Static<typeof RecommendedJob>

/** No e-mail address: these people did not apply. */
export const Candidate = Type.Object({
  _id: Id,
  name: Type.String(),
  avatar: Type.String(),
  skills: Type.Array(Type.String()),
  experienceLevel: oneOf(experienceLevels),
  bio: Type.String(),
  matchScore: Score
})
export type Candidate = Static<typeof Candidate>

const limit = (fallback: number) =>
  Type.Object({ limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: fallback })) })
export const RecommendedJobsQuery = limit(10)
export const CandidatesQuery = limit(20)
