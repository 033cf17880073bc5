/** Reads the samples of the hosts: the last 15 minutes, then what is new. */
import { ObjectId } from 'mongodb'
import { byId } from '../../database/by-id.ts'
import { serverNow } from '../../database/clock.ts'
import { type HostDocument, sampleFormat } from '../../database/collections/hosts.ts'
import type { Store } from '../../database/store.ts'
import { failure } from '../../errors.ts'
import type { HostSample, HostSamples } from '../../schemas/host-samples.ts'

const windowMs = 15 * 60_000
/** Hosts' clocks are not quite the same: a sample that is older by so much has none of the window before it. */
const unevenMs = 60_000
/** Of the samples of one answer, as stored; as JSON they are about as long. */
const bytesMax = 512 * 1024
/** What a console of some hosts is told at once. */
const firstLook = 64
const lookFactor = 8

const cursorName = 'hosts'

/** @param last the sample that was told last; null: none */
const encodeCursor = (last: ObjectId | null): string =>
  Buffer.from(JSON.stringify([cursorName, last?.toHexString() ?? null])).toString('base64url')

function parseId(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString())?.[1]
  } catch {
    return undefined
  }
}

/** @throws INVALID_CURSOR unless encodeCursor created it, compared byte by byte */
function decodeCursor(text: string): ObjectId | null {
  const id = parseId(text)
  const last = typeof id === 'string' && /^[0-9a-f]{24}$/.test(id) ? new ObjectId(id) : null
  if (encodeCursor(last) !== text) throw failure('INVALID_CURSOR')
  return last
}

interface Seen extends Pick<HostDocument, '_id' | 'at'> {
  bytes: number
}

/**
 * What was inserted after `last` and within the window, in the order of insertion. Looks back from the end, each time further, until
 * it is reached: what is read is in proportion to what is new.
 */
async function findNew({ hosts }: Store, last: ObjectId | null, sinceMs: number): Promise<Seen[]> {
  const projection = { at: 1, bytes: { $bsonSize: '$$ROOT' } }
  const isKnown = ({ _id, at }: Seen): boolean => last?.equals(_id) || at.getTime() < sinceMs - unevenMs
  for (let limit = firstLook; ; limit *= lookFactor) {
    const seen = await hosts
      .find<Seen>({}, { projection, sort: { $natural: -1 }, limit, batchSize: limit + 1 })
      .toArray()
    const end = seen.findIndex(isKnown)
    if (end < 0 && seen.length === limit) continue
    const found = end < 0 ? seen : seen.slice(0, end)
    return found.filter(({ at }) => at.getTime() >= sinceMs).reverse()
  }
}

/** The first ones of as many bytes as an answer may have, and one at least. */
function cut(seen: Seen[]): ObjectId[] {
  let total = 0
  const end = seen.findIndex(({ bytes }, index) => {
    total += bytes
    return total > bytesMax && index > 0
  })
  return (end < 0 ? seen : seen.slice(0, end)).map(({ _id }) => _id)
}

const toSample = ({ at, sample }: HostDocument): HostSample => ({ ...sample, at: at.toISOString() })

/**
 * Each sample once, in the order of their insertion, over the answers to the cursors: of the last 15 minutes at first, and where
 * the last one told is gone.
 * @param after null: from the beginning
 * @throws INVALID_CURSOR
 */
export async function listHostSamples(store: Store, after: string | null): Promise<HostSamples> {
  const last = after === null ? null : decodeCursor(after)
  const now = serverNow()
  const ids = cut(await findNew(store, last, now.getTime() - windowMs))
  const found = ids.length === 0 ? [] : await store.hosts.find({ _id: { $in: ids }, format: sampleFormat }).toArray()
  const documents = byId(found)
  const samples = ids.flatMap((id) => documents.get(id.toHexString()) ?? []).map(toSample)
  return { samples, cursor: encodeCursor(ids.at(-1) ?? last), now: now.toISOString() }
}
