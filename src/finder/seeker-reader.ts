/** Reads seekers again: those whose profiles have changed, and those that somebody has to be told of. */
import { setTimeout as sleep } from 'node:timers/promises'
import { ObjectId } from 'mongodb'
import type { Logger } from '../config/logger.ts'
import type { Store } from '../database/store.ts'
import type { Faults } from '../util/faults.ts'
import { createSlices } from '../util/time-slices.ts'
import { openSeekers, type SeekerRead, seekerOf, seekerProjection } from './entries.ts'
import type { IndexedSeeker } from './indexes.ts'

/** Seekers that are read at once. */
const readingMax = 100
const retryMs = 500

export interface SeekerReader {
  /** Reads the seeker, puts them where `put` does, and tells of them. @returns how many of these wait */
  change(id: string): number
  /** Reads the seeker and tells of them: they have not changed. */
  look(id: string): void
  /** All are read by other means: what has changed need not be. */
  forgetChanges(): void
  stop(): void
}

export interface SeekerReaderOptions {
  store: Pick<Store, 'users'>
  log: Logger
  faults: Faults
  /** null: they are not open to offers, or have no skills */
  put(id: string, seeker: IndexedSeeker | null): void
  tell(id: string, seeker: IndexedSeeker | null): void
}

/** What is found is open; the others of these ids are not, or no longer. */
async function read({ users }: Pick<Store, 'users'>, ids: string[]): Promise<Map<string, SeekerRead>> {
  const _id = { $in: ids.map((id) => new ObjectId(id)) }
  const found = users.find<SeekerRead>({ ...openSeekers, _id }, { projection: seekerProjection })
  const seekers = await found.withReadConcern('majority').toArray()
  return new Map(seekers.map((seeker) => [seeker._id.toHexString(), seeker]))
}

function take(ids: Set<string>, max: number): string[] {
  const taken: string[] = []
  for (const id of ids) {
    if (taken.length >= max) break
    taken.push(id)
    ids.delete(id)
  }
  return taken
}

/**
 * Some at a time, the changed ones first. One reading follows the other, so that what is read later is never older; a change that
 * comes during a reading is read after it.
 */
export function createSeekerReader({ store, log, faults, put, tell }: SeekerReaderOptions): SeekerReader {
  const changed = new Set<string>()
  const looked = new Set<string>()
  let isReading = false
  let isStopped = false

  async function readSome(): Promise<void> {
    const changes = take(changed, readingMax)
    const looks = take(looked, readingMax - changes.length)
    try {
      const seekers = await read(store, [...changes, ...looks])
      const slices = createSlices()
      for (const [index, id] of [...changes, ...looks].entries()) {
        if (slices.isOver()) await slices.next()
        const seeker = seekers.get(id)
        const entry = seeker ? seekerOf(seeker) : null
        if (index < changes.length) put(id, entry)
        tell(id, entry)
      }
    } catch (error) {
      for (const id of changes) changed.add(id)
      for (const id of looks) looked.add(id)
      if (!isStopped) log.warn({ err: error }, 'finder: profiles could not be read yet')
      await sleep(retryMs)
    }
  }
  async function readAll(): Promise<void> {
    if (isReading) return
    isReading = true
    while (changed.size + looked.size > 0 && !isStopped) await readSome()
    isReading = false
  }
  const wake = faults.guard('task', 'changed profiles', readAll)
  return {
    change(id) {
      changed.add(id)
      wake()
      return changed.size
    },
    look(id) {
      looked.add(id)
      wake()
    },
    forgetChanges: () => changed.clear(),
    stop() {
      isStopped = true
    }
  }
}
