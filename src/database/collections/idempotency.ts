/** The stored responses of requests with an Idempotency-Key. */
import { collection } from './entry.ts'

/** The stored response of a request with an Idempotency-Key. */
export interface IdempotencyDocument {
  /** user, route and key */
  _id: string
  /** fingerprint as version 1.0 compares it */
  bodyHash: string
  /** fingerprint as later versions compare it; missing in documents of version 1.0 */
  hash?: string
  /** JSON */
  body: string
  expiresAt: Date
}

export const idempotency = collection<IdempotencyDocument>({
  indexes: [{ key: { expiresAt: 1 }, expireAfterSeconds: 0 }],
  personalData: { onDeletion: 'expires', because: 'within 24 h' }
})
