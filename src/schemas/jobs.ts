import { type Static, Type } from 'typebox'
import { anyOf, Id, oneOf, PageQuery, Timestamp } from './common.ts'
import { answersOf, type Content, contentReader, defaulted, inputsOf, optional, required } from './fields.ts'
import { line, text, webAddress } from './texts.ts'
import { experienceLevels, jobTypes } from './vocabulary.ts'

/** A posting as one is sent; what is answered shows the same. */
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

const shownAs = (text: string) => Type.String({ examples: [text] })
const levels = oneOf(experienceLevels)
const types = oneOf(jobTypes)

/** What an employer writes of a job. A new field stands here and nowhere else. */
export const jobFields = {
  title: required(line(3, 100), shownAs(example.title)),
  companyName: required(line(1, 100), shownAs(example.companyName)),
  location: required(line(1, 200), shownAs(example.location)),
  salary: required(line(1, 100), shownAs(example.salary)),
  salaryRange: defaulted(
    Type.Number({ minimum: 0, maximum: 1e9, description: 'comparable amount per year; 0: not stated' }),
    Type.Number({ examples: [example.salaryRange] }),
    0
  ),
  type: required(types, types),
  description: required(text(50, 20000), shownAs(example.description)),
  requiredSkills: required(
    Type.Array(line(1, 50), { minItems: 1, maxItems: 50 }),
    Type.Array(Type.String(), { examples: [example.requiredSkills] })
  ),
  experienceLevel: defaulted(levels, levels, 'entry'),
  sourceUrl: optional(webAddress(500), shownAs('https://jobs.example.com/backend-engineer')),
  sourceName: optional(line(1, 100), shownAs('Example Jobs'))
}
/** These fields of a job as they are stored. */
export type JobContent = Content<typeof jobFields>
export const jobContentOf = contentReader(jobFields)

export const JobBody = Type.Object(inputsOf(jobFields), { examples: [example] })
export type JobBody = Static<typeof JobBody>

/** `isActive: false` closes it. */
export const JobChanges = Type.Partial(Type.Object({ ...inputsOf(jobFields), isActive: Type.Boolean() }), {
  examples: [{ isActive: false }]
})
export type JobChanges = Static<typeof JobChanges>

export const Job = Type.Object({
  _id: Id,
  employerId: Id,
  ...answersOf(jobFields),
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
    companyName: jobFields.companyName.shown
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
