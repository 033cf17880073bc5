import { type Static, Type } from 'typebox'
import { anyOf, Id, oneOf, PageQuery, Timestamp } from './common.ts'
import { line, text, webAddress } from './texts.ts'
import { experienceLevels, jobTypes } from './vocabulary.ts'

const jobFields = {
  title: line(3, 100),
  companyName: line(1, 100),
  location: line(1, 200),
  salary: line(1, 100),
  salaryRange: Type.Number({ minimum: 0, maximum: 1e9, description: 'comparable amount per year; 0: not stated' }),
  type: oneOf(jobTypes),
  description: text(50, 20000),
  requiredSkills: Type.Array(line(1, 50), { minItems: 1, maxItems: 50 }),
  experienceLevel: oneOf(experienceLevels),
  sourceUrl: webAddress(500),
  sourceName: line(1, 100)
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

/** A text of a job as it is answered. */
const shown = (field: 'title' | 'companyName' | 'location' | 'salary' | 'description') =>
  Type.String({ examples: [example[field]] })

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
  title: shown('title'),
  employerId: Id,
  companyName: shown('companyName'),
  location: shown('location'),
  salary: shown('salary'),
  salaryRange: Type.Number({ examples: [example.salaryRange] }),
  type: oneOf(jobTypes),
  description: shown('description'),
  requiredSkills: Type.Array(Type.String(), { examples: [example.requiredSkills] }),
  experienceLevel: oneOf(experienceLevels),
  sourceUrl: Type.Optional(Type.String({ examples: ['https://jobs.example.com/backend-engineer'] })),
  sourceName: Type.Optional(Type.String({ examples: ['Example Jobs'] })),
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
  employerId: Type.Object({
    _id: Id,
    name: Type.String({ examples: ['Petra Sand'] }),
    companyName: shown('companyName')
  })
})
export type JobDetail = Static<typeof JobDetail>

export const JobListQuery = Type.Object({
  ...PageQuery.properties,
  search: Type.Optional(Type.String({ maxLength: 200 })),
  location: Type.Optional(Type.String({ maxLength: 200 })),
  type: anyOf(oneOf(jobTypes), 'may be repeated: any of them'),
  skills: anyOf(Type.String({ maxLength: 500 }), 'comma separated or repeated: any of them')
})
export type JobListQuery = Static<typeof JobListQuery>
