/** What is stored of the body of a request: its fields, and what follows from them. */
import { isDeepStrictEqual } from 'node:util'
import type { JobDocument } from '../../database/collections/jobs.ts'
import { invalidField } from '../../errors.ts'
import { type JobBody, type JobChanges, type JobContent, jobContentOf, jobFields } from '../../schemas/jobs.ts'
import { skillKeys } from '../skills/skill-keys.ts'
import { changedPay, type PayFields } from './pay.ts'
import { changedRemote } from './place.ts'

/** The fields that an employer may change; all others in a body are ignored. */
const changeable = [...(Object.keys(jobFields) as (keyof typeof jobFields)[]), 'isActive'] as const

const payNames = ['salaryRange', 'salaryMin', 'salaryMax', 'salaryPeriod'] as const satisfies (keyof PayFields)[]
/** What is not stored as it was sent. */
const resolved: ReadonlySet<string> = new Set([...payNames, 'remote', 'validThrough'])

/** The fields with their values; undefined: it is taken away. */
type ContentChanges = { [Name in keyof JobDocument]?: JobDocument[Name] | undefined }

/** A time as the schema lets it pass, which is not always one: a leap second. @throws VALIDATION_FAILED */
function readTime(text: string): Date {
  const at = new Date(text)
  if (Number.isNaN(at.getTime())) throw invalidField('validThrough', 'must be a time that a calendar has')
  return at
}

type Stored = Omit<JobContent, 'validThrough'> & Pick<JobDocument, 'validThrough' | 'skillKeys'>

/** The content of a new job. @throws VALIDATION_FAILED naming remote, salaryMax or validThrough */
export function newContent(body: JobBody): Stored {
  const { validThrough, ...content } = jobContentOf(body)
  return {
    ...content,
    ...changedPay({}, body),
    remote: changedRemote({}, body),
    skillKeys: skillKeys(content.requiredSkills),
    ...(validThrough !== undefined && { validThrough: readTime(validThrough) })
  }
}

/** The given fields and those derived from them. @throws VALIDATION_FAILED naming remote, salaryMax or validThrough */
function contentChanges(job: JobDocument, given: JobChanges): ContentChanges {
  const plain = changeable.filter((field) => given[field] !== undefined && !resolved.has(field))
  const changes: ContentChanges = Object.fromEntries(plain.map((field) => [field, given[field] ?? undefined]))
  if (changes.requiredSkills) changes.skillKeys = skillKeys(changes.requiredSkills)
  const pay: Partial<PayFields> | null = changedPay(job, given)
  if (pay) Object.assign(changes, Object.fromEntries(payNames.map((name) => [name, pay[name]])))
  if (given.type !== undefined || given.remote !== undefined) {
    const remote = changedRemote(job, given)
    if (remote !== (job.remote ?? false)) changes.remote = remote
  }
  const { validThrough } = given
  if (validThrough !== undefined) changes.validThrough = validThrough === null ? undefined : readTime(validThrough)
  return changes
}

/** What a change comes to: what differs from before, as an update of MongoDB and as the document with it. */
export interface AppliedChanges {
  changed: (keyof JobDocument)[]
  content: JobDocument
  $set: Partial<JobDocument>
  $unset: { [Name in keyof JobDocument]?: true }
}

/** @throws VALIDATION_FAILED naming remote, salaryMax or validThrough */
export function applyChanges(job: JobDocument, given: JobChanges): AppliedChanges {
  const changes = contentChanges(job, given)
  const changed = (Object.keys(changes) as (keyof JobDocument)[]).filter(
    (name) => !isDeepStrictEqual(changes[name], job[name])
  )
  const removed = changed.filter((name) => changes[name] === undefined)
  const set = changed.filter((name) => changes[name] !== undefined)
  const $set: Partial<JobDocument> = Object.fromEntries(set.map((name) => [name, changes[name]]))
  const content = { ...job, ...$set }
  for (const name of removed) Reflect.deleteProperty(content, name)
  return { changed, content, $set, $unset: Object.fromEntries(removed.map((name) => [name, true])) }
}
