/** Indexes that are being loaded, beside those that answer. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from '../config/logger.ts'
import type { Store } from '../database/store.ts'
import { lastJobEvent } from './freshness.ts'
import { createIndexes, type Indexes } from './indexes.ts'
import type { Loading } from './loader.ts'

const retryMs = 500

export interface Build extends Loading {
  readonly indexes: Indexes
  readonly told: Set<string>
  /** about how many there are */
  expected: number
  isCancelled(): boolean
  cancel(): void
}

export function startBuild(before: Indexes | null): Build {
  let isCancelled = false
  return {
    indexes: createIndexes(before?.sizes() ?? { jobs: 0, seekers: 0 }),
    ...{ told: new Set<string>(), read: { jobs: 0, seekers: 0 }, expected: 0 },
    isCancelled: () => isCancelled,
    cancel() {
      isCancelled = true
    }
  }
}

/** About how many there are, from what MongoDB keeps of its collections: closed jobs and employers are in it. */
export const estimate = async ({ jobs, users }: Store): Promise<number> =>
  (await jobs.estimatedDocumentCount()) + (await users.estimatedDocumentCount())

/** Before anything is read: what the log said up to here is in what is read. */
export async function readLastEvent(store: Store, log: Logger, { isCancelled }: Build): Promise<string | null> {
  while (!isCancelled()) {
    try {
      return await lastJobEvent(store)
    } catch (error) {
      log.warn({ err: error }, 'finder: the log could not be read yet')
      await sleep(retryMs)
    }
  }
  return null
}

/** How much of a loading is done, from 0 to 1, and in words; null: nothing is being loaded. */
export function progressOf(build: Build | null, isLoaded: boolean): { share: number; text: string } {
  if (!build) return isLoaded ? { share: 1, text: 'loaded' } : { share: 0, text: 'waiting for the log of events' }
  const { read, expected } = build
  const count = read.jobs + read.seekers
  // Closed jobs and employers are in the estimate: it ends earlier than it says.
  const share = expected > 0 ? Math.min(0.99, count / expected) : 0
  return { share, text: `${read.jobs} jobs and ${read.seekers} seekers are loaded` }
}
