/** Schemas of the search. */
import { type Static, type TSchema, Type } from 'typebox'
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

const Fragment = Type.Object({
  text: Type.String({ examples: ['We look for a Rust developer who'] }),
  offset: Type.Integer({ examples: [120], description: 'where it begins in the whole text' }),
  marks: Type.Array(Type.Array(Type.Integer(), { minItems: 2, maxItems: 2 }), {
    examples: [[[14, 18]]],
    description: 'begin and end of each matched word within `text`'
  })
})
const Highlights = Type.Object(
  { title: Fragment, description: Type.Array(Fragment) },
  {
    description:
      'with `search`: where its words are; offsets in UTF-16 code units. The text is as the employer wrote it: escape it'
  }
)

export const FoundJob = Type.Object({
  _id: Id,
  ...shownFields,
  postedAt: Timestamp,
  views: Job.properties.views,
  applicationCount: Job.properties.applicationCount,
  employerId: nullable(
    Type.Object({
      _id: Id,
      name: Type.String({ examples: ['Petra Sand'] }),
      companyName: Job.properties.companyName,
      companyLogo: Type.String({ examples: [''] })
    })
  ),
  highlights: Type.Optional(Highlights),
  score: Type.Optional(Type.Number({ description: 'with sortBy=relevance: the text score (docs/search.md)' })),
  finalScore: Type.Optional(Type.Number({ description: 'with sortBy=relevance: text score, popularity and freshness' }))
})
export type FoundJob = Static<typeof FoundJob>

const count = Type.Integer({ examples: [12] })
const facet = <Value extends TSchema>(value: Value) => Type.Array(Type.Object({ value, count }))
const Facets = Type.Object(
  {
    types: facet(oneOf(jobTypes)),
    levels: facet(oneOf(experienceLevels)),
    skills: Type.Array(
      Type.Object({ value: Type.String({ examples: ['node'] }), label: Type.String({ examples: ['Node.js'] }), count })
    ),
    places: facet(Type.String({ examples: ['Berlin'] })),
    remote: count,
    isLowerBound: Type.Boolean({ description: 'counted over the first 1000 hits only' })
  },
  { description: 'with a first page: how many hits have which value, most first; 20 skills and places at most' }
)

export const SearchResult = Type.Object({
  jobs: Type.Array(FoundJob),
  pagination: Type.Object({
    hasMore: Type.Boolean(),
    nextCursor: nullable(Type.String({ examples: ['eyJzb3J0IjoicmVsZXZhbmNlIn0'] })),
    limit: Type.Integer({ examples: [20] }),
    total: Type.Integer({ examples: [57], description: 'of all pages, up to 1000' }),
    isLowerBound: Type.Boolean({ description: 'there are more than `total`' })
  }),
  matched: oneOf(['all', 'any'], {
    description: '`any`: no job has all words, these have some of them, those with most first'
  }),
  facets: Type.Optional(Facets)
})
export type SearchResult = Static<typeof SearchResult>

const Suggested = Type.Array(
  Type.Object({
    label: Type.String({ examples: ['React'] }),
    count: Type.Integer({ examples: [12], description: 'open jobs that have it' })
  })
)
export const SuggestionsQuery = Type.Object({
  prefix: Type.String({ minLength: 1, maxLength: 100, examples: ['rea'], description: 'what has been typed so far' }),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 10, default: 5, description: 'of each kind' }))
})
export const Suggestions = Type.Object(
  { titles: Suggested, skills: Suggested, places: Suggested },
  { description: 'those of most open jobs first' }
)

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
