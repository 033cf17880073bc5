/** Schemas of the search. */
import { type Static, Type } from 'typebox'
import { Id, nullable, oneOf, PageQuery, Timestamp } from './common.ts'
import { Job, JobListQuery } from './jobs.ts'
import { experienceLevels, jobTypes } from './vocabulary.ts'

export const sortings = ['relevance', 'date', 'salary', 'popularity'] as const
export type Sorting = (typeof sortings)[number]

const amount = Type.Number({
  minimum: 0,
  maximum: 1e9,
  description: 'per year; excludes jobs without a stated salary'
})

export const SearchQuery = Type.Object({
  ...PageQuery.properties,
  search: Type.Optional(Type.String({ maxLength: 200, examples: ['frontend react'] })),
  location: Type.Optional(Type.String({ maxLength: 200, description: 'substring of the location, case-insensitive' })),
  type: JobListQuery.properties.type,
  skills: JobListQuery.properties.skills,
  salaryMin: Type.Optional(amount),
  salaryMax: Type.Optional(amount),
  experienceLevel: Type.Optional(oneOf(experienceLevels)),
  sortBy: Type.Optional(oneOf(sortings, { default: 'relevance', description: 'all descending, then by id' }))
})
export type SearchQuery = Static<typeof SearchQuery>

export const FoundJob = Type.Object({
  _id: Id,
  title: Job.properties.title,
  companyName: Job.properties.companyName,
  location: Job.properties.location,
  salary: Job.properties.salary,
  salaryRange: Job.properties.salaryRange,
  type: oneOf(jobTypes),
  requiredSkills: Job.properties.requiredSkills,
  experienceLevel: oneOf(experienceLevels),
  postedAt: Timestamp,
  views: Type.Integer(),
  applicationCount: Type.Integer(),
  employerId: nullable(
    Type.Object({
      _id: Id,
      name: Type.String({ examples: ['Petra Sand'] }),
      companyName: Job.properties.companyName,
      companyLogo: Type.String({ examples: [''] })
    })
  ),
  score: Type.Optional(Type.Number({ description: 'with sortBy=relevance: the text score' })),
  finalScore: Type.Optional(Type.Number({ description: 'with sortBy=relevance: text score, popularity and freshness' }))
})
export type FoundJob = Static<typeof FoundJob>

export const SearchResult = Type.Object({
  jobs: Type.Array(FoundJob),
  pagination: Type.Object({
    hasMore: Type.Boolean(),
    nextCursor: nullable(Type.String({ examples: ['eyJzb3J0IjoicmVsZXZhbmNlIn0'] })),
    limit: Type.Integer({ examples: [20] })
  })
})

export const SearchFilters = Type.Object({
  location: Type.Optional(Type.String({ examples: ['Berlin'] })),
  type: Type.Optional(oneOf(jobTypes)),
  types: Type.Optional(Type.Array(oneOf(jobTypes), { description: 'instead of `type` when there were several' })),
  skills: Type.Optional(Type.Array(Type.String(), { examples: [['React']] })),
  salaryMin: Type.Optional(Type.Number({ examples: [60000] })),
  salaryMax: Type.Optional(Type.Number({ examples: [90000] })),
  experienceLevel: Type.Optional(oneOf(experienceLevels))
})
export type SearchFilters = Static<typeof SearchFilters>

export const SearchHistoryItem = Type.Object({
  _id: Id,
  query: Type.String({ examples: ['frontend react'] }),
  filters: SearchFilters,
  resultCount: Type.Integer({ examples: [12], description: 'counted up to 1000' }),
  searchedAt: Timestamp
})
export type SearchHistoryItem = Static<typeof SearchHistoryItem>
