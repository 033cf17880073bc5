/** The messages of `skillmatch.v1`: types and parser. */

export const subprotocol = 'skillmatch.v1'

/** Size limit of messages from clients. */
export const messageBytesMax = 16_384

export interface User {
  id: string
  role: 'JOB_SEEKER' | 'EMPLOYER' | 'ADMIN'
}

export type ClientMessage =
  | { op: 'auth'; token: string; since?: string }
  | { op: 'subscribe'; topic: string; since?: string }
  | { op: 'unsubscribe'; topic: string }
  | { op: 'ping' }

/** An event on the wire: `cursor` is its position in the log, `prev` that of the topic's previous event. */
export interface EventMessage {
  op: 'event'
  topic: string
  cursor: string
  prev: string
  id: string
  type: string
  at: string
  data: unknown
}

/** What is true for a moment only: it has no cursor, may be lost and is not sent again. */
export interface EphemeralMessage {
  op: 'ephemeral'
  topic: string
  type: string
  at: string
  data: unknown
}

type Reply<Op extends string, Fields = unknown> = { op: Op; id?: string | number } & Fields

/** `instance`: host and worker, where the deployment names them. */
export type ReadyMessage = Reply<
  'ready',
  { user: User; expiresAt: string; heartbeatSeconds: number; instance?: string }
>
export type SubscribedMessage = Reply<'subscribed', { topic: string; cursor: string; recovered: boolean }>

/** `cursor`: every topic of the connection is complete up to it. */
export type PongMessage = Reply<'pong', { cursor?: string }>

export type ServerMessage =
  | EventMessage
  | EphemeralMessage
  | ReadyMessage
  | SubscribedMessage
  | Reply<'unsubscribed', { topic: string }>
  | PongMessage
  | Reply<'error', { code: string; message: string }>
  | { op: 'resync'; topic: string; cursor: string }
  | { op: 'reconnect'; afterMs: number }

const fields: Record<string, readonly string[]> = {
  event: ['topic', 'cursor', 'prev', 'type'],
  ephemeral: ['topic', 'type'],
  subscribed: ['topic', 'cursor'],
  unsubscribed: ['topic'],
  resync: ['topic', 'cursor'],
  error: ['code', 'message']
}

/**
 * Parses a frame.
 * @returns undefined for an unknown `op` (of a later version), which is ignored
 * @throws SyntaxError when it is not a message of the protocol
 */
export function parseMessage(frame: unknown): ServerMessage | undefined {
  return checkMessage(typeof frame === 'string' ? JSON.parse(frame) : undefined)
}

/** The same, of what has been parsed. */
export function checkMessage(message: unknown): ServerMessage | undefined {
  if (typeof message !== 'object' || message === null || !('op' in message)) throw new SyntaxError('not a message')
  const op = String(message.op)
  if (op === 'ready' ? !isReady(message) : op === 'reconnect' && !isHint(message)) throw new SyntaxError(`bad ${op}`)
  if (op === 'pong' && 'cursor' in message && typeof message.cursor !== 'string') throw new SyntaxError('bad pong')
  const record = message as Record<string, unknown>
  for (const name of fields[op] ?? []) {
    if (typeof record[name] !== 'string') throw new SyntaxError(`${op} without ${name}`)
  }
  return op in fields || op === 'ready' || op === 'reconnect' || op === 'pong' ? (message as ServerMessage) : undefined
}

function isReady(message: object): boolean {
  const { user, heartbeatSeconds, instance } = message as Partial<ReadyMessage>
  if (instance !== undefined && typeof instance !== 'string') return false
  return typeof user?.id === 'string' && typeof heartbeatSeconds === 'number' && heartbeatSeconds > 0
}

function isHint(message: object): boolean {
  const { afterMs } = message as { afterMs?: unknown }
  return typeof afterMs === 'number' && afterMs >= 0
}
