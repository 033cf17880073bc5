import type { LogDocument } from '../domain/documents.ts'

/** The names of channels: no other place builds one. */
export interface Channels {
  of(topic: string): string
  topicOf(channel: string): string
}

/**
 * Deployments that share a Redis are kept apart by their database's name. The braces are Redis Cluster's hash tag:
 * sharded pub/sub keeps a topic on one shard.
 */
export function createChannels(databaseName: string): Channels {
  const prefix = `sm:${databaseName}:{`
  return { of: (topic) => `${prefix}${topic}}`, topicOf: (channel) => channel.slice(prefix.length, -1) }
}

const positionDigits = 11 // base 36: beyond 2 ** 53

/** A client's place in the log. Fixed width, so cursors of one log sort as text. */
export const cursorOf = (logId: string, position: number): string =>
  logId + position.toString(36).padStart(positionDigits, '0')

/** The place a cursor names, or null when it is none of ours. */
export function parseCursor(cursor: string): { logId: string; position: number } | null {
  const digits = cursor.slice(-positionDigits)
  if (cursor.length <= positionDigits || !/^[0-9a-z]+$/.test(digits)) return null
  const position = Number.parseInt(digits, 36)
  return Number.isSafeInteger(position) ? { logId: cursor.slice(0, -positionDigits), position } : null
}

/** The client's `event` message: the same text whether it comes from the wire or was read from the log. */
export function eventText(logId: string, entry: LogDocument): string {
  const prev = entry.prev === 0 ? '' : cursorOf(logId, entry.prev)
  return (
    `{"op":"event","topic":${JSON.stringify(entry.topic)},"cursor":"${cursorOf(logId, entry._id)}","prev":"${prev}",` +
    `"id":"${entry.id}","type":${JSON.stringify(entry.type)},"at":"${entry.at.toISOString()}","data":${JSON.stringify(entry.data)}}`
  )
}

/** An entry on the wire: `<position> <prev> <event message>`; a worker reads two numbers and passes the rest on. */
export const encodeEntry = (logId: string, entry: LogDocument): string =>
  `${entry._id} ${entry.prev} ${eventText(logId, entry)}`

/** An entry as it came: `text` is the client's message, UTF-8. */
export interface WireEntry {
  position: number
  prev: number
  text: Buffer
}

const space = 0x20

/** @throws Error when the payload is not an entry */
export function parseEntry(payload: Buffer): WireEntry {
  const first = payload.indexOf(space)
  const second = payload.indexOf(space, first + 1)
  const position = Number(payload.toString('latin1', 0, first))
  const prev = Number(payload.toString('latin1', first + 1, second))
  if (first < 1 || second < 0 || !Number.isSafeInteger(position) || !Number.isSafeInteger(prev)) {
    throw new Error('not an entry of the log')
  }
  return { position, prev, text: payload.subarray(second + 1) }
}

/** What the sequencer says of itself twice a second on the control channel. */
export interface Heartbeat {
  logId: string
  /** of the sequencer's lease */
  term: number
  /** rises when something could not be published: whoever sees another one reads the log */
  generation: number
  /** everything up to here was published before this heartbeat */
  position: number
  /** the last one of this term: the lease is free */
  released?: true
}

const heartbeatMark = 0x48 // 'H'

export const encodeHeartbeat = (heartbeat: Heartbeat): string => `H${JSON.stringify(heartbeat)}`
export const isHeartbeat = (payload: Buffer): boolean => payload[0] === heartbeatMark
export const parseHeartbeat = (payload: Buffer): Heartbeat => JSON.parse(payload.toString('utf8', 1))
