/** What the indexes hold under keys that mean something else since the skills have changed. */
import { ObjectId } from 'mongodb'
import type { Store } from '../database/store.ts'
import type { IndexedJob } from '../domain/jobs/indexed-job.ts'
import { type IndexedRead, indexedJobOf, indexedProjection } from '../domain/jobs/indexed-view.ts'
import { openJobFilter } from '../domain/jobs/open.ts'
import { keysOfEntry } from '../domain/skills/skill-keys.ts'
import { skillById } from '../domain/skills/skills.ts'
import { createSlices } from '../util/time-slices.ts'
import type { Indexes } from './indexes.ts'

const batchSize = 100

/** An unknown skill's words that have become a name, or the id of a skill that is no longer one. */
function hasChanged(key: string): boolean {
  if (skillById(key)) return false
  const [first, ...others] = keysOfEntry(key)
  return first !== key || others.length > 0
}

export interface ChangedListener {
  /** it is open, and has been put anew */
  onJob(job: IndexedJob): void
  /** has to be read again */
  onSeeker(id: string): void
}

/**
 * Reads the jobs again that have such keys, and names the seekers. What has a changed name beside others in one entry, and what
 * has lost a name, cannot be told by keys: that follows when the indexes are built anew. @throws what MongoDB throws
 */
export async function renewChanged(
  { jobs }: Pick<Store, 'jobs'>,
  indexes: Indexes,
  listener: ChangedListener
): Promise<void> {
  const held = await indexes.holding(hasChanged)
  for (const id of held.seekers) listener.onSeeker(id)
  const slices = createSlices()
  for (let first = 0; first < held.jobs.length; first += batchSize) {
    const _id = { $in: held.jobs.slice(first, first + batchSize).map((id) => new ObjectId(id)) }
    const found = jobs.find<IndexedRead>({ ...openJobFilter(), _id }, { projection: indexedProjection })
    for (const read of await found.withReadConcern('majority').toArray()) {
      if (slices.isOver()) await slices.next()
      const job = indexedJobOf(read)
      if (indexes.renewJob(job)) listener.onJob(job)
    }
  }
}
