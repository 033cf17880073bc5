/**
 * What follows when the connection ends, by close code:
 * `again`: reconnect after a wait that grows; `pause`: reconnect, but after a long wait; `token`: the token was refused:
 * once more with a fresh one, if there is a function to ask; `stop`: the same would be refused again.
 */
export type Sequel = 'again' | 'pause' | 'token' | 'stop'

const sequels: Record<number, Sequel> = {
  1009: 'stop',
  4400: 'stop',
  4401: 'token',
  4403: 'stop',
  4408: 'again',
  4429: 'pause'
}

/** 1001, 1006, 1012, 1013 and every code not named above: `again`. */
export const sequelOf = (code: number): Sequel => sequels[code] ?? 'again'

const sentences: Record<number, string> = {
  1009: 'a message of this client was too big for the server',
  4400: 'the server does not understand this client',
  4401: 'the token is not, or no longer, accepted',
  4403: 'the token belongs to another user than the connection'
}

export const sentenceOf = (code: number, reason: string): string =>
  reason || sentences[code] || `the connection ended with ${code}`
