/** Every operation on the database: the place in the source that makes it, and what it cost by MongoDB's own profiler. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Collection, type Db, type Document } from 'mongodb'
import { optionsIndexOf } from '../../src/database/bound-collections.ts'
import { collectionNames } from '../../src/database/collections.ts'

const methods = [
  ...(['aggregate', 'countDocuments', 'distinct', 'estimatedDocumentCount', 'find', 'findOne', 'watch'] as const),
  ...(['deleteMany', 'deleteOne', 'findOneAndDelete', 'findOneAndUpdate', 'updateMany', 'updateOne'] as const)
]
const folders = ['src', 'plugins', 'routes']
/** An operation passes through these on its way from who wants it. */
const passing = /^src\/database\/(bound-collections|transaction|step-down|reachability|store|versions)\.ts$/

/** A line of the source that makes an operation. */
export interface Place {
  file: string
  line: number
  /** as `jobs.find` */
  operation: string
}

export const keyOf = ({ file, line }: Pick<Place, 'file' | 'line'>): string => `${file}:${line}`

const receivers = [...collectionNames, 'collection', 'rows', 'Collection<Document>', 'Rows', 'owned.companyOf']
  .map((name) => name.replace(/[.]/g, '\\.'))
  .join('|')
const pattern = new RegExp(
  `(?:^|[^\\w$.'])(?:[\\w$]+\\??\\.)*(${receivers})[\\])]?\\s*\\.(${methods.join('|')})(?=[(<])`,
  'g'
)

/** Lists, each with a filter of its own. */
const pages = /(?<!function )\b(store\.\w+\.)?(readPage|dailyTrend)(?=\()/g

/** All places in the source that read or change documents by a condition. */
export function placesInSource(): Place[] {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
  )
  return files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8')
      return [...text.matchAll(pattern), ...text.matchAll(pages)].map(
        ({ index, 0: found, 1: receiver, 2: method }) => ({
          file,
          line: text.slice(0, index + found.length).split('\n').length,
          operation: `${receiver ?? ''}.${method}`
        })
      )
    })
}

interface Frame {
  name: string
  file: string
  line: number
}

const frame = new RegExp(
  `at (?:async )?(?:([\\w.$<>]+) \\()?\\S*?${process.cwd()}/((?:${folders.join('|')})/[\\w./-]+\\.ts):(\\d+):\\d+`,
  'g'
)

function framesOf(stack: string): Frame[] {
  const lines = stack.matchAll(frame)
  return [...lines]
    .map(([, name = '', file = '', line]) => ({ name, file, line: Number(line) }))
    .filter(({ file }) => !passing.test(file))
}

/**
 * From now on every operation is noted with its place, and tells the server who wanted it: the file and function, but for
 * those that read a page for another.
 * @returns the keys of the places, and of all lines on the way to them
 */
export function markOperations(): { places: Set<string>; lines: Set<string> } {
  const reached = { places: new Set<string>(), lines: new Set<string>() }
  const prototype = Collection.prototype as unknown as Record<string, (...args: unknown[]) => unknown>
  for (const method of methods) {
    const original = prototype[method]
    if (!original) throw new Error(`the driver has no ${method}`)
    prototype[method] = function (this: unknown, ...args: unknown[]) {
      const { stackTraceLimit } = Error
      Error.stackTraceLimit = 60
      const frames = framesOf(new Error().stack ?? '')
      Error.stackTraceLimit = stackTraceLimit
      const [place] = frames
      // GridFS's are the driver's, all but one.
      if (place && !(this as Collection).collectionName.startsWith('files.')) reached.places.add(keyOf(place))
      for (const frame of frames) reached.lines.add(keyOf(frame))
      const wants = frames.find(({ file }) => file !== 'src/database/paging.ts') ?? place
      const comment = wants && `${wants.file} ${wants.name}`.trim()
      const index = optionsIndexOf(method)
      if (comment && method !== 'watch') args[index] = { comment, ...(args[index] as object | undefined) }
      return original.apply(this, args)
    }
  }
  return reached
}

/** What an operation cost. */
export interface Cost {
  collection: string
  /** who wanted it: file and function; of a change by an update or a delete alone its kind and collection */
  by: string
  plan: string
  keysExamined: number
  docsExamined: number
  /** documents that were returned or changed */
  affected: number
  isSorted: boolean
  command: Document
}

/** Profiles everything from now on. */
export async function startProfiler(db: Db): Promise<void> {
  await db.command({ profile: 0 })
  await db.createCollection('system.profile', { capped: true, size: 64 * 1024 * 1024 })
  await db.command({ profile: 2, slowms: 0 })
}

/** Ends it. @returns the cost of each operation since it was started, but of insertions and of looking at them */
export async function readProfile(db: Db): Promise<Cost[]> {
  await db.command({ profile: 0 })
  const entries = await db.collection('system.profile').find().toArray()
  return entries
    .filter(({ op, ns, command }) => op !== 'insert' && !/\.(\$cmd|system\.\w+)/.test(ns) && !command?.createIndexes)
    .map((entry) => {
      const collection = String(entry.ns).slice(db.databaseName.length + 1)
      const comment = entry.command?.comment ?? entry.originatingCommand?.comment
      return {
        collection,
        by: typeof comment === 'string' ? comment : `${entry.op} ${collection}`,
        plan: entry.planSummary ?? '',
        keysExamined: entry.keysExamined ?? 0,
        docsExamined: entry.docsExamined ?? 0,
        affected: (entry.nreturned ?? 0) + (entry.nMatched ?? 0) + (entry.ndeleted ?? 0),
        isSorted: entry.hasSortStage === true,
        command: entry.command ?? {}
      }
    })
}
