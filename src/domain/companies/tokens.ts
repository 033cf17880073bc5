/** What is mailed as a proof that a mailbox is read: only its hash is stored. */
import { createHash, randomBytes } from 'node:crypto'
import { Binary } from 'mongodb'

export const hashOf = (token: string): Binary => new Binary(createHash('sha256').update(token).digest())

export function newToken(bytes: number): { token: string; hash: Binary } {
  const token = randomBytes(bytes).toString('base64url')
  return { token, hash: hashOf(token) }
}
