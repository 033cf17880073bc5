/** Schemas of saved searches and their alerts. */
import { type Static, Type } from 'typebox'
import { Id, nullable, oneOf, Timestamp } from './common.ts'
import { jobFilters } from './jobs.ts'
import { SearchQuery } from './search.ts'
import { line } from './texts.ts'
import { searchAlerts } from './vocabulary.ts'

const example = { search: 'backend engineer', location: 'Berlin', skills: ['Node.js'], salaryMin: 60000 }

/** A search by its parameters, without order and page. */
export const SavedQuery = Type.Object(
  {
    search: SearchQuery.properties.search,
    ...jobFilters,
    experienceLevel: SearchQuery.properties.experienceLevel
  },
  { description: 'the parameters of GET /api/search/jobs without order and page; at least one', examples: [example] }
)
export type SavedQuery = Static<typeof SavedQuery>

const name = 'Backend in Berlin'
const alertField = oneOf(searchAlerts, {
  description:
    'how new matches are told. instant: a notification, at most one an hour; daily: a mail a day, to a confirmed address; ' +
    'off: not at all'
})

const inputs = { name: line(1, 100), query: SavedQuery, alert: alertField }

/** Without `alert`: off. */
export const SavedSearchBody = Type.Object(
  { ...inputs, alert: Type.Optional(alertField) },
  { examples: [{ name, query: example, alert: 'instant' }] }
)
export type SavedSearchBody = Static<typeof SavedSearchBody>

export const SavedSearchChanges = Type.Partial(Type.Object(inputs), { examples: [{ alert: 'daily' }] })
export type SavedSearchChanges = Static<typeof SavedSearchChanges>

export const SavedSearch = Type.Object({
  _id: Id,
  name: Type.String({ examples: [name] }),
  query: SavedQuery,
  alert: alertField,
  matchCount: Type.Integer({
    description: 'jobs that matched since it was saved, while it had an alert; of one day 100 at most',
    examples: [7]
  }),
  lastMatchedAt: nullable(Timestamp),
  lastNotifiedAt: nullable(Timestamp),
  createdAt: Timestamp,
  updatedAt: Timestamp
})
export type SavedSearch = Static<typeof SavedSearch>
