/** What the API answers, as far as the page shows it; events have the client's types. */
import type { Application, Job } from '../../client/src/index.ts'

export type { Application, Job } from '../../client/src/index.ts'

export interface User {
  readonly _id: string
  readonly name: string
  readonly skills: readonly string[]
  readonly experienceLevel: Job['experienceLevel']
  readonly companyName: string
}

export type Status = Application['status']

export type SeekerApplication = Omit<Application, 'jobId'> & { readonly jobId: Job | null }

export type EmployerApplication = Omit<Application, 'jobId' | 'userId'> & {
  readonly userId: { readonly name: string; readonly skills: readonly string[] } | null
  readonly jobId: { readonly _id: string; readonly title: string } | null
}

export interface CreditLine {
  readonly skill: string
  /** 2 the same skill, 1.5 of the same category, 1 related, 0 none */
  readonly credit: number
  /** the person's own entry that earned it */
  readonly through: string | null
}

export interface SkillGap {
  readonly matchScore: number
  readonly totalRequired: number
  /** factor for the distance of the levels: 1, 0.8 or 0.5 */
  readonly experienceMatch: number
  readonly breakdown: readonly CreditLine[]
}

export type RecommendedJob = Job & { readonly matchScore: number; readonly breakdown: readonly CreditLine[] }

/** Begin and end of each matched word within the text. */
export interface Fragment {
  readonly text: string
  readonly marks: readonly (readonly [number, number])[]
}

export interface FoundJob
  extends Pick<Job, '_id' | 'title' | 'companyName' | 'location' | 'salary' | 'type' | 'remote' | 'requiredSkills'> {
  readonly experienceLevel: Job['experienceLevel']
  readonly postedAt: string
  readonly applicationCount: number
  readonly highlights?: { readonly title: Fragment; readonly description: readonly Fragment[] }
}

export interface FacetValue {
  readonly value: string
  readonly label?: string
  readonly count: number
}

export interface Facets {
  readonly types: readonly FacetValue[]
  readonly levels: readonly FacetValue[]
  readonly skills: readonly FacetValue[]
  readonly places: readonly FacetValue[]
  readonly remote: number
  readonly isLowerBound: boolean
}

export interface SearchResult {
  readonly jobs: readonly FoundJob[]
  readonly pagination: {
    readonly nextCursor: string | null
    readonly total: number
    readonly isLowerBound: boolean
  }
  readonly matched: 'all' | 'any'
  readonly facets?: Facets
}

export interface Notification {
  readonly _id: string
  readonly title: string
  readonly message: string
  readonly isRead: boolean
  readonly createdAt: string
}
