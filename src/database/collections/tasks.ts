/** Tasks: what is to happen once over all hosts, at a time. */
import { collection } from './entry.ts'

export interface TaskDocument {
  /** the name, for a recurring task; `name:key` for a single one */
  _id: string
  name: string
  data: Record<string, unknown>
  /** see DueDocument */
  dueAt: Date | null
  attempts: number
  claim: string | null
  /** of a recurring task: when it last ran to its end */
  ranAt?: Date
  /** why the last attempt failed */
  error?: string | null
  /** of a single task: when it is no longer of use */
  expiresAt?: Date
}

export const tasks = collection<TaskDocument>({
  indexes: [{ key: { dueAt: 1 } }, { key: { expiresAt: 1 }, expireAfterSeconds: 0 }],
  personalData: { onDeletion: 'expires', because: 'addresses that asked for a link, within the hour' }
})
