/** Schemas of jobs. */
import { type Static, Type } from 'typebox'
import { anyOf, Id, oneOf, PageQuery, Timestamp } from './common.ts'
import { countries } from './countries-table.ts'
import { type Content, changesOf, contentReader, defaulted, inputsOf, optional, outputsOf, required } from './fields.ts'
import { Question } from './questions.ts'
import { line, text, webAddress } from './texts.ts'
import { currencies, experienceLevels, jobTypes, salaryPeriods } from './vocabulary.ts'

/** Example values for requests and responses. */
const example = {
  title: 'Backend engineer',
  companyName: 'Acme',
  location: 'Berlin, Germany',
  country: 'DE',
  place: 'Berlin',
  remote: true,
  salary: '€70,000–€90,000',
  salaryMin: 70000,
  salaryMax: 90000,
  salaryCurrency: 'EUR',
  salaryPeriod: 'year',
  type: 'Full-time',
  description: 'You build and run the services of a small company, from the first line to the last log.',
  requiredSkills: ['Node.js', 'MongoDB', 'Redis'],
  experienceLevel: 'mid'
}

const outputText = (text: string) => Type.String({ examples: [text] })
const levels = oneOf(experienceLevels)
const types = oneOf(jobTypes)
const periods = oneOf(salaryPeriods, { description: 'of salaryMin and salaryMax' })

const amountMax = 1e9
/** An amount of pay. An hour is 1/2080 of a year, a day 1/260, a month 1/12. */
const amount = (description: string) => Type.Number({ minimum: 0, maximum: amountMax, description })
const country = oneOf(countries, { description: 'ISO 3166-1 alpha-2, in upper case' })
const currency = oneOf(currencies, { description: 'ISO 4217, in upper case' })

/** The editable fields of a job. A new field is declared here and nowhere else. */
export const jobFields = {
  title: required(line(3, 100), outputText(example.title)),
  companyName: required(line(1, 100), outputText(example.companyName)),
  location: required(line(1, 200), outputText(example.location)),
  country: optional(country, outputText(example.country)),
  place: optional(line(1, 100, { description: 'city or region' }), outputText(example.place)),
  remote: defaulted(
    Type.Boolean({ description: 'the same as the type Remote, whichever is written; true for that type' }),
    Type.Boolean({ examples: [example.remote] }),
    false
  ),
  salary: required(line(1, 100), outputText(example.salary)),
  salaryRange: defaulted(
    Type.Number({
      minimum: 0,
      // What salaryMax can be in a year: what was read can be written.
      maximum: amountMax * 2080,
      description:
        'the highest pay per year; 0: not stated. By itself it is both salaryMin and salaryMax, which are better stated'
    }),
    Type.Number({ examples: [example.salaryMax] }),
    0
  ),
  salaryMin: optional(amount('a bound alone is both'), Type.Number({ examples: [example.salaryMin] })),
  salaryMax: optional(amount('not below salaryMin'), Type.Number({ examples: [example.salaryMax] })),
  salaryCurrency: optional(currency, outputText(example.salaryCurrency)),
  salaryPeriod: defaulted(periods, periods, 'year'),
  type: required(types, types),
  description: required(text(50, 20000), outputText(example.description)),
  requiredSkills: required(
    Type.Array(line(1, 50), { minItems: 1, maxItems: 50 }),
    Type.Array(Type.String(), { examples: [example.requiredSkills] })
  ),
  experienceLevel: defaulted(levels, levels, 'entry'),
  sourceUrl: optional(webAddress(500), outputText('https://jobs.example.com/backend-engineer')),
  sourceName: optional(line(1, 100), outputText('Example Jobs')),
  validThrough: optional(
    Type.String({ format: 'date-time', description: 'in the future; the job closes by itself at this time' }),
    Timestamp
  )
}
/** The stored form of these fields. */
export type JobContent = Content<typeof jobFields>
export const jobContentOf = contentReader(jobFields)

export const JobBody = Type.Object(inputsOf(jobFields), { examples: [example] })
export type JobBody = Static<typeof JobBody>

/** `isActive: false` closes it. */
export const JobChanges = Type.Object(
  { ...changesOf(jobFields), isActive: Type.Optional(Type.Boolean()) },
  { examples: [{ isActive: false }] }
)
export type JobChanges = Static<typeof JobChanges>

const count = Type.Integer({ description: 'in lists up to 5 s old' })

export const Job = Type.Object({
  _id: Id,
  employerId: Id,
  companyId: Type.Optional(Id),
  ...outputsOf(jobFields),
  postedAt: Timestamp,
  isActive: Type.Boolean(),
  applicationCount: count,
  views: count,
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
    companyName: jobFields.companyName.output,
    companyLogo: Type.Optional(Type.String({ description: 'path of the picture', examples: [''] }))
  }),
  questions: Type.Optional(Type.Array(Question, { description: 'what applicants are asked; absent: nothing' }))
})
export type JobDetail = Static<typeof JobDetail>

const substringOf = (what: string) =>
  Type.Optional(Type.String({ maxLength: 200, description: `substring of ${what}, case-insensitive` }))
const bound = (description: string) =>
  Type.Optional(amount(`per year: ${description}; excludes jobs without stated pay`))

/** The filters of every list of open jobs: all that are given must hold. */
export const jobFilters = {
  location: substringOf('location or place'),
  place: substringOf('place, or of location where there is no place'),
  country: Type.Optional(country),
  remote: Type.Optional(Type.Boolean({ description: 'true: also the jobs of type Remote' })),
  type: anyOf(oneOf(jobTypes), 'may be repeated: any of them; Remote: every remote job'),
  skills: anyOf(Type.String({ maxLength: 500 }), 'comma separated or repeated: any of them'),
  salaryMin: bound('jobs that may pay so much or more'),
  salaryMax: bound('jobs that may pay so much or less'),
  currency: Type.Optional(
    oneOf(currencies, { description: 'only jobs paid in it; without it amounts are compared as they are' })
  )
}

export const JobListQuery = Type.Object({
  ...PageQuery.properties,
  search: Type.Optional(Type.String({ maxLength: 200 })),
  ...jobFilters
})
export type JobListQuery = Static<typeof JobListQuery>
