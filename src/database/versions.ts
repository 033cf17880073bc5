/** Versions: names for what cached answers depend on. A write says which of them it has made old. */
import { type Collection, ObjectId } from 'mongodb'
import type { CollectionName } from './collections.ts'

/** What lists of jobs and searches show, except counts, which may be some seconds old there. */
export const jobsVersion = 'jobs'
/** What any single job shows, for changes that do not say of which job. */
export const everyJobVersion = 'job:every'
/** What a single job shows. By the last digits of its id, so that there is a bounded number of them: 4,096. */
export const jobVersion = (id: string): string => `job:${id.slice(-3).toLowerCase()}`

/** Every write that a store lets pass. */
const writes = new Set([
  ...['insertOne', 'insertMany', 'updateOne', 'updateMany', 'findOneAndUpdate', 'findOneAndReplace', 'replaceOne'],
  ...['deleteOne', 'deleteMany', 'findOneAndDelete', 'bulkWrite']
])
const inserts = new Set(['insertOne', 'insertMany'])
const updates = new Set(['updateOne', 'updateMany', 'findOneAndUpdate'])

/** Of a job: shown, but counted so often that lists are not replaced for it. */
const counts = new Set(['applicationCount', 'views', 'countedAt'])
/** Of an employer: shown with its jobs. */
const employerFields = new Set(['name', 'companyName', 'companyLogo', 'deletedAt'])

/** The top-level fields that an update changes; null: any, as of a pipeline. */
function fieldsOf(update: unknown): string[] | null {
  if (typeof update !== 'object' || update === null || Array.isArray(update)) return null
  const paths = Object.entries(update).flatMap(([operator, changes]) => {
    // What $rename writes are the names it gives.
    const renamed = operator === '$rename' ? Object.values(changes as Record<string, string>) : []
    return [...Object.keys((changes ?? {}) as object), ...renamed]
  })
  return paths.map((path) => path.split('.', 1)[0] ?? '')
}

const idOf = (filter: unknown): ObjectId | null => {
  const id = (filter as { _id?: unknown } | null | undefined)?._id
  return id instanceof ObjectId ? id : null
}

function versionsOfJobs(method: string, args: readonly unknown[]): string[] {
  // Nothing is cached of a job that does not exist yet.
  if (inserts.has(method)) return [jobsVersion]
  const id = idOf(args[0])
  const single = id === null ? everyJobVersion : jobVersion(id.toHexString())
  const fields = updates.has(method) ? fieldsOf(args[1]) : null
  return fields?.every((field) => counts.has(field)) ? [single] : [jobsVersion, single]
}

function versionsOfUsers(method: string, args: readonly unknown[]): string[] {
  if (inserts.has(method)) return []
  const fields = updates.has(method) ? fieldsOf(args[1]) : null
  const isShown = fields === null || fields.some((field) => employerFields.has(field))
  return isShown ? [jobsVersion, everyJobVersion] : []
}

/** Of a company: shown by itself and with its jobs. */
const companyFields = new Set(['name', 'website', 'description', 'logo', 'domain', 'deletedAt'])

function versionsOfCompanies(method: string, args: readonly unknown[]): string[] {
  if (inserts.has(method)) return []
  const fields = updates.has(method) ? fieldsOf(args[1]) : null
  return fields?.some((field) => companyFields.has(field)) === false ? [] : [jobsVersion, everyJobVersion]
}

const none: readonly string[] = []
const versionsOf = { jobs: versionsOfJobs, users: versionsOfUsers, companies: versionsOfCompanies }
/** What cached answers show is in these. */
const isCached = (name: CollectionName): name is keyof typeof versionsOf => Object.hasOwn(versionsOf, name)

/** The versions that a call of this method of a collection makes old; most make none. */
export function outdatedBy(collection: CollectionName, method: string, args: readonly unknown[]): readonly string[] {
  return isCached(collection) && writes.has(method) ? versionsOf[collection](method, args) : none
}

/** The collection, whose single writes resolve, or reject, only after `onOutdated` was told what they have made old. */
export function tellOutdated<T extends Collection<never>>(
  collection: T,
  name: CollectionName,
  onOutdated: (versions: ReadonlySet<string>) => Promise<void>
): T {
  if (!isCached(name)) return collection
  return new Proxy(collection, {
    get(target, property) {
      const value = Reflect.get(target, property, target)
      const method = String(property)
      if (typeof value !== 'function' || !writes.has(method)) return value
      return async (...args: unknown[]) => {
        const outdated = new Set(outdatedBy(name, method, args))
        try {
          return await value.apply(target, args)
        } finally {
          if (outdated.size > 0) await onOutdated(outdated)
        }
      }
    }
  })
}
