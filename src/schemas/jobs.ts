/** Schemas of jobs. */
import { type Static, Type } from 'typebox'
import { anyOf, Id, oneOf, PageQuery, Timestamp } from './common.ts'
import { type Content, contentReader, defaulted, inputsOf, optional, outputsOf, required } from './fields.ts'
import { line, text, webAddress } from './texts.ts'
import { experienceLevels, jobTypes } from './vocabulary.ts'

/** Example values for requests and responses. */
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

const outputText = (text: string) => Type.String({ examples: [text] })
const levels = oneOf(experienceLevels)
const types = oneOf(jobTypes)

/** The editable fields of a job. A new field is declared here and nowhere else. */
export const jobFields = {
  title: required(line(3, 100), outputText(example.title)),
  companyName: required(line(1, 100), outputText(example.companyName)),
  location: required(line(1, 200), outputText(example.location)),
  salary: required(line(1, 100), outputText(example.salary)),
  salaryRange: defaulted(
    Type.Number({ minimum: 0, maximum: 1e9, description: 'comparable amount per year; 0: not stated' }),
    Type.Number({ examples: [example.salaryRange] }),
    0
  ),
  type: required(types, types),
  description: required(text(50, 20000), outputText(example.description)),
  requiredSkills: required(
    Type.Array(line(1, 50), { minItems: 1, maxItems: 50 }),
    Type.Array(Type.String(), { examples: [example.requiredSkills] })
  ),
  experienceLevel: defaulted(levels, levels, 'entry'),
  sourceUrl: optional(webAddress(500), outputText('https://jobs.example.com/backend-engineer')),
  sourceName: optional(line(1, 100), outputText('Example Jobs'))
}
/** The stored form of these fields. */
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
  ...outputsOf(jobFields),
  postedAt: Timestamp,
  isActive: Type.Boolean(),
  applicationCount: Type.Integer(),
  views: Type.Integer(),
  version: Type.Integer(),
  createdAt: Timestamp,
  updatedAt: Timestamp
})
export type Job = Static<typeof Job>

/** One job read by id: with its employer's name, never the e-mail address. */
export const JobDetail = Type.Object({
  ...Job.properties,
  employerId: Type.Object({
    _id: Id,
    name: Type.String({ examples: ['Petra Sand'] }),
    companyName: jobFields.companyName.output
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
