/** The migrations of the data: which have run, which run, and how far. */
import { collection } from './entry.ts'

/** One migration, as operators see it. All times are the server's. */
export interface MigrationDocument {
  /** its name */
  _id: string
  /** failed: tried again after `heldUntil` */
  state: 'waiting' | 'running' | 'failed' | 'done'
  /** how far it has come, in its own terms; null: at its beginning */
  progress: Record<string, unknown> | null
  /** the host that runs it, or ran it last */
  by: string | null
  startedAt: Date | null
  finishedAt: Date | null
  /** of the last attempt, without any value of a document; null when it succeeded */
  error: string | null
  /** attempts since the last progress */
  attempts: number
  /** counts its holders: a host that was believed dead can save nothing */
  term: number
  /** no other host takes it before */
  heldUntil: Date
}

export const migrations = collection<MigrationDocument>({
  isOfLoop: true,
  indexes: [],
  personalData: null
})
