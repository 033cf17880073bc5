/** Schemas of the search. */
import { type Static, Type } from 'typebox'
import { Id, nullable, oneOf, PageQuery, Timestamp } from './common.ts'
import { outputsOf } from './fields.ts'
import { Job, jobFields, jobFilters } from './jobs.ts'
import { experienceLevels, jobTypes } from './vocabulary.ts'

export const sortings = ['relevance', 'date', 'salary', 'popularity'] as const
export type Sorting = (typeof sortings)[number]

export const SearchQuery = Type.Object({
  ...PageQuery.properties,
  search: Type.Optional(Type.String({ maxLength: 200, examples: ['frontend react'] })),
  ...jobFilters,
  experienceLevel: Type.Optional(oneOf(experienceLevels)),
  sortBy: Type.Optional(oneOf(sortings, { default: 'relevance', description: 'all descending, then by id' }))
})
export type SearchQuery = Static<typeof SearchQuery>

/** All but the longest. */
const { description: _description, ...shownFields } = outputsOf(jobFields)

export const FoundJob = Type.Object({
  _id: Id,
  ...shownFields,
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
  place: Type.Optional(Type.String({ examples: ['Berlin'] })),
  country: Type.Optional(Type.String({ examples: ['DE'] })),
  remote: Type.Optional(Type.Boolean()),
  type: Type.Optional(oneOf(jobTypes)),
  types: Type.Optional(Type.Array(oneOf(jobTypes), { description: 'instead of `type` when there were several' })),
  skills: Type.Optional(Type.Array(Type.String(), { examples: [['React']] })),
  salaryMin: Type.Optional(Type.Number({ examples: [60000] })),
  salaryMax: Type.Optional(Type.Number({ examples: [90000] })),
  currency: Type.Optional(Type.String({ examples: ['EUR'] })),
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
