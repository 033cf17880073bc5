/** What requests under an Idempotency-Key were answered with. */
import { collection } from './entry.ts'

/** What a request under an Idempotency-Key was answered with. */
export interface IdempotencyDocument {
  /** user, route and key */
  _id: string
  /** as version 1.0 compares it */
  bodyHash: string
  /** as its successors do; missing in what version 1.0 wrote */
  hash?: string
  /** JSON */
  body: string
  expiresAt: Date
}

export const idempotency = collection<IdempotencyDocument>({
  indexes: [{ key: { expiresAt: 1 }, expireAfterSeconds: 0 }],
  personalData: { onDeletion: 'expires', because: 'within 24 h' }
})
