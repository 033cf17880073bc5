/** Tokens that are mailed or handed out: only their SHA-256 is stored. */
import { createHash, randomBytes } from 'node:crypto'
import { Binary } from 'mongodb'

export const hashOf = (token: string): Binary => new Binary(createHash('sha256').update(token).digest())

/** @param bytes of randomness */
export function newToken(bytes = 32): { token: string; hash: Binary } {
  const token = randomBytes(bytes).toString('base64url')
  return { token, hash: hashOf(token) }
}
