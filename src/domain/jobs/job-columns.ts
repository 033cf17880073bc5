/** The columns of the job table: typed arrays by slot, and dictionaries for what many jobs share. */
import { type ExperienceLevel, experienceLevels, type JobType, jobTypes } from '../../schemas/vocabulary.ts'
import { fold } from '../../util/fold.ts'
import type { IndexedJob, Pay } from './indexed-job.ts'

/** The bits of a job's `flags`: two of the level, two of the type. */
export const levelShift = 2
export const remoteBit = 1 << 4
export const aliveBit = 1 << 5
export const flagValues = 1 << 6

export const flagsOf = ({ type, level, isRemote }: Pick<IndexedJob, 'type' | 'level' | 'isRemote'>): number =>
  jobTypes.indexOf(type) | (experienceLevels.indexOf(level) << levelShift) | (isRemote ? remoteBit : 0) | aliveBit

export const typeOfFlags = (flags: number): JobType => jobTypes[flags & 3] ?? jobTypes[0]
export const levelOfFlags = (flags: number): ExperienceLevel =>
  experienceLevels[(flags >> levelShift) & 3] ?? experienceLevels[0]

/** By slot. Another object after the table has grown: read it anew after each time slice. */
export interface JobColumns {
  readonly capacity: number
  /** three words a slot */
  readonly ids: Uint32Array
  readonly postedAtMs: Float64Array
  readonly version: Uint32Array
  readonly flags: Uint8Array
  /** index in the dictionary of places */
  readonly where: Uint32Array
  /** 1 + the slot before it with the same `where`; 0: none */
  readonly formerThere: Uint32Array
  /** index in the dictionary of pays; 0: not stated */
  readonly pay: Uint32Array
  readonly applicationCount: Uint32Array
  readonly views: Uint32Array
}

/** Of one slot in all columns. */
export const bytesPerSlot = 3 * 4 + 8 + 4 + 1 + 4 + 4 + 4 + 4 + 4

/** Zeroed; pages of it that nobody has written take no memory. */
export function createColumns(capacity: number, former?: JobColumns): JobColumns {
  const columns = {
    capacity,
    ids: new Uint32Array(3 * capacity),
    postedAtMs: new Float64Array(capacity),
    version: new Uint32Array(capacity),
    flags: new Uint8Array(capacity),
    where: new Uint32Array(capacity),
    formerThere: new Uint32Array(capacity),
    pay: new Uint32Array(capacity),
    applicationCount: new Uint32Array(capacity),
    views: new Uint32Array(capacity)
  }
  if (former) {
    columns.ids.set(former.ids)
    columns.postedAtMs.set(former.postedAtMs)
    columns.version.set(former.version)
    columns.flags.set(former.flags)
    columns.where.set(former.where)
    columns.formerThere.set(former.formerThere)
    columns.pay.set(former.pay)
    columns.applicationCount.set(former.applicationCount)
    columns.views.set(former.views)
  }
  return columns
}

/** What many jobs have in common, once. */
export interface Dictionary<Value> {
  /** the index of the value, which is added where it is new */
  indexOf(value: Value): number
  at(index: number): Value
  readonly size: number
  /** estimated */
  readonly bytes: number
}

function createDictionary<Value>(keyOf: (value: Value) => string, bytesOf: (value: Value) => number) {
  const values: Value[] = []
  const indexes = new Map<string, number>()
  let bytes = 0
  return {
    indexOf(value: Value): number {
      const key = keyOf(value)
      const known = indexes.get(key)
      if (known !== undefined) return known
      indexes.set(key, values.length)
      bytes += bytesOf(value) + 2 * key.length
      return values.push(value) - 1
    },
    at(index: number): Value {
      const value = values[index]
      if (value === undefined) throw new RangeError(`the dictionary has no entry ${index}`)
      return value
    },
    get size() {
      return values.length
    },
    get bytes() {
      return bytes
    }
  }
}

/** Where a job is, as written and folded. */
export interface Where {
  location: string
  place: string
  country: string
  foldedPlace: string
  foldedLocation: string
}

const entryBytes = 200

export const whereOf = ({ location, place, country }: Pick<IndexedJob, 'location' | 'place' | 'country'>): Where => ({
  ...{ location, place, country },
  foldedPlace: fold(place),
  foldedLocation: fold(location)
})

export const createPlaces = (): Dictionary<Where> =>
  createDictionary(
    ({ location, place, country }) => `${country}\n${place}\n${location}`,
    ({ location, place }) => entryBytes + 4 * (location.length + place.length)
  )

/** Its first entry, 0, is "not stated". */
export function createPays(): Dictionary<Pay | null> {
  const pays = createDictionary<Pay | null>(
    (pay) => (pay ? `${pay.min} ${pay.max} ${pay.currency}` : ''),
    () => entryBytes
  )
  pays.indexOf(null)
  return pays
}
