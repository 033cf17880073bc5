/**
 * What the client does after a close code:
 * `again`: reconnect with backoff; `pause`: reconnect after a long delay; `token`: the token was rejected: reconnect once
 * with a fresh one, if the token is a function; `stop`: retrying cannot succeed.
 */
export type Reaction = 'again' | 'pause' | 'token' | 'stop'

const reactions: Record<number, Reaction> = {
  1009: 'stop',
  4400: 'stop',
  4401: 'token',
  4403: 'stop',
  4408: 'again',
  4429: 'pause'
}

/** 1001, 1006, 1012, 1013 and every code not named above: `again`. */
export const reactionTo = (code: number): Reaction => reactions[code] ?? 'again'

const messages: Record<number, string> = {
  1009: 'a message of this client was too large for the server',
  4400: 'the server rejected a message of this client',
  4401: 'the token is invalid, expired or revoked',
  4403: 'the token belongs to another user than the connection'
}

export const closeMessage = (code: number, reason: string): string =>
  reason || messages[code] || `the connection ended with ${code}`
