/** What the indexes in memory know of an open job, and the filters they answer. */
import type { ExperienceLevel, JobType } from '../../schemas/vocabulary.ts'

/** A range per year. */
export interface Pay {
  min: number
  max: number
  /** ISO 4217; empty: not stated */
  currency: string
}

export interface IndexedJob {
  /** 24 hexadecimal digits, lower case */
  id: string
  version: number
  postedAtMs: number
  level: ExperienceLevel
  type: JobType
  isRemote: boolean
  /** as written */
  location: string
  /** the posting's place, else its location */
  place: string
  /** ISO 3166-1 alpha-2; empty: not stated */
  country: string
  /** null: not stated */
  pay: Pay | null
  /** distinct canonical keys of the required skills */
  skillKeys: readonly string[]
  title: string
  companyName: string
  /** as written */
  requiredSkills: readonly string[]
  description: string
  applicationCount: number
  views: number
}

/** All that are given must hold. */
export interface JobFilters {
  /** a part of location or place, whatever its case and accents */
  location?: string
  /** a part of the place, likewise */
  place?: string
  country?: string
  /** any of them; `Remote` is any remote job */
  types?: readonly JobType[]
  remote?: boolean
  level?: ExperienceLevel
  /** any of them: for the search, which indexes them */
  skillKeys?: readonly string[]
  /** per year: the job's range must overlap; a job that states no pay never matches a bound */
  salaryMin?: number
  salaryMax?: number
  /** only jobs that are paid in it */
  currency?: string
}
