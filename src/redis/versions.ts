/**
 * Versions in Redis: a token for each name of what cached answers depend on, another one after each change.
 *
 * Why a worker that is told a token serves nothing older than what was acknowledged before:
 *
 * - An answer is kept under the tokens that were read, with a living lease, before MongoDB's primary was, and under the fill id
 *   of that lease. Tokens are unique. So while this fill lasts, equal tokens mean: nothing has been replaced since.
 * - A writer commits (C), then replaces the tokens and checks the lease in one script (W), then answers. The lease was alive:
 *   whoever is told tokens of this fill after W is told others than those before C.
 * - It was not, or Redis did not respond: the writer waits until no lease is alive, or until the sequencer has replaced the tokens
 *   for an event that the writer recorded after C. Every later lease has another fill id, under which no worker has kept anything
 *   before that.
 * - A Redis that is emptied, restarted or restored from a copy loses its lease as well (lease-keeper.ts).
 */
import { randomFillSync } from 'node:crypto'
import type { Redis } from 'ioredis'
import type { LogDocument } from '../database/collections/event-log.ts'
import { jobsVersion, jobVersion } from '../database/versions.ts'
import type { RedisKeys } from './keys.ts'
import type { RedisCommands } from './scripts.ts'

const tokenBytes = 9
/** Drawn once for many tokens: to draw costs more than a token. */
const pool = Buffer.alloc(128 * tokenBytes)
let drawn = pool.length

export function newToken(): string {
  if (drawn === pool.length) {
    randomFillSync(pool)
    drawn = 0
  }
  drawn += tokenBytes
  return pool.toString('base64url', drawn - tokenBytes, drawn)
}

/** The sequencer of the former version replaces no versions: what it fills is trusted for everything else. */
const keptBySequencer = 'v.'
export const newFillId = (): string => `${keptBySequencer}${newToken()}`

/**
 * The identity of what is made from versions with these values under this fill: equal to another one only if nothing has changed
 * between the two readings. Null: it must not be kept.
 */
export function stampOf(fillId: string, values: readonly (string | null)[] | null): string | null {
  if (values === null || !fillId.startsWith(keptBySequencer) || values.includes(null)) return null
  return `${fillId} ${values.join(' ')}`
}

/** Replaces them in the Redis that `fillId` rebuilds or has rebuilt; false when it is another, or was emptied. */
export async function replaceVersions(
  { redis, keys, fillId }: { redis: Redis & RedisCommands; keys: RedisKeys; fillId: string },
  versions: readonly string[]
): Promise<boolean> {
  const names = [keys.lease, keys.rebuilding, ...versions.map(keys.version)]
  return (await redis.leaseReplaceVersions(names.length, ...names, fillId, newToken())) !== ''
}

const jobOf = (data: Record<string, unknown>): string | null => {
  const { job, application } = data as { job?: { _id?: unknown }; application?: { jobId?: unknown } }
  const id = job?._id ?? application?.jobId
  const text = typeof id === 'object' && id !== null ? (id as { _id?: unknown })._id : id
  return typeof text === 'string' ? text : null
}

function versionsOfEntry({ type, data }: LogDocument): string[] {
  if (type === 'versions.outdated') return (data as { versions: string[] }).versions
  const [noun] = type.split('.', 1)
  if (noun !== 'job' && noun !== 'application') return []
  const id = jobOf(data)
  if (id === null) return []
  return noun === 'job' ? [jobsVersion, jobVersion(id)] : [jobVersion(id)]
}

/** What these entries make old: also the changes of writers that died before they could say so. */
export const versionsOf = (entries: readonly LogDocument[]): string[] => [...new Set(entries.flatMap(versionsOfEntry))]
