import { type Static, Type } from 'typebox'
import { experienceLevels, jobTypes } from '../domain/documents.ts'
import { Id, oneOf, PageQuery, Timestamp } from './common.ts'

/** Text that is more than blanks. */
const text = (minLength: number, maxLength: number) => Type.String({ minLength, maxLength, pattern: '\\S' })

const jobFields = {
  title: text(3, 100),
  companyName: text(1, 100),
  location: text(1, 200),
  salary: text(1, 100),
  salaryRange: Type.Number({ minimum: 0, maximum: 1e9, description: 'comparable amount per year; 0: not stated' }),
  type: oneOf(jobTypes),
  description: text(50, 20000),
  requiredSkills: Type.Array(text(1, 50), { minItems: 1, maxItems: 50 }),
  experienceLevel: oneOf(experienceLevels),
  sourceUrl: Type.String({ format: 'uri', pattern: '^https?://', maxLength: 500 }),
  sourceName: text(1, 100)
}

const { salaryRange, experienceLevel, sourceUrl, sourceName, ...required } = jobFields

const example = {
  title: 'Backend engineer',
  companyName: 'Acme',
  location: 'Berlin',
  salary: '€70,000–€90,000',
  salaryRange: 80000,
  type: 'Full-time',
  description: 'You build and run the services of a small company, from the first line to the last log.',
  requiredSkills: ['Node.js', 'MongoDB', 'Redis'],
  experienceLevel: 'mid'
}

export const JobBody = Type.Object(
  {
    ...required,
    salaryRange: Type.Optional(salaryRange),
    experienceLevel: Type.Optional(experienceLevel),
    sourceUrl: Type.Optional(sourceUrl),
    sourceName: Type.Optional(sourceName)
  },
  { examples: [example] }
)
export type JobBody = Static<typeof JobBody>

export const JobChanges = Type.Partial(Type.Object({ ...jobFields, isActive: Type.Boolean() }), {
  examples: [{ isActive: false }]
})
export type JobChanges = Static<typeof JobChanges>

export const Job = Type.Object({
  _id: Id,
  title: Type.String(),
  employerId: Id,
  companyName: Type.String(),
  location: Type.String(),
  salary: Type.String(),
  salaryRange: Type.Number(),
  type: oneOf(jobTypes),
  description: Type.String(),
  requiredSkills: Type.Array(Type.String()),
  experienceLevel: oneOf(experienceLevels),
  sourceUrl: Type.Optional(Type.String()),
  sourceName: Type.Optional(Type.String()),
  postedAt: Timestamp,
  isActive: Type.Boolean(),
  applicationCount: Type.Integer(),
  views: Type.Integer(),
  version: Type.Integer(),
  createdAt: Timestamp,
  updatedAt: Timestamp
})
export type Job = Static<typeof Job>

/** One job read by id: its employer by name, never by e-mail. */
export const JobDetail = Type.Object({
  ...Job.properties,
  employerId: Type.Object({ _id: Id, name: Type.String(), companyName: Type.String() })
})
export type JobDetail = Static<typeof JobDetail>

export const JobListQuery = Type.Object({
  ...PageQuery.properties,
  search: Type.Optional(Type.String({ maxLength: 200 })),
  location: Type.Optional(Type.String({ maxLength: 200 })),
  type: Type.Optional(oneOf(jobTypes)),
  skills: Type.Optional(Type.String({ maxLength: 500, description: 'comma separated; any of them' }))
})
export type JobListQuery = Static<typeof JobListQuery>
