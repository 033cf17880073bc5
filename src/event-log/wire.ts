/** What goes over Redis: channel names, and payloads authenticated by the log's key. */
import { createHmac, createSecretKey } from 'node:crypto'
import type { LogDocument } from '../database/collections/event-log.ts'
import { topics as topicNames } from '../schemas/topics.ts'
import { type Cursors, createCursors } from './cursors.ts'
import type { LogIdentity } from './log-identity.ts'

/** Channel names; they are built nowhere else. */
export interface Channels {
  of(logId: string, topic: string): string
  /** null: not a channel of this log */
  topicOf(logId: string, channel: string): string | null
}

/**
 * The log's id separates what shares a Redis: deployments whose databases have the same name, and a log from its
 * predecessor. The braces are Redis Cluster's hash tag: sharded pub/sub keeps a topic on one shard.
 */
export function createChannels(databaseName: string): Channels {
  const prefixOf = (logId: string): string => `sm:${databaseName}:${logId}:{`
  return {
    of: (logId, topic) => `${prefixOf(logId)}${topic}}`,
    topicOf(logId, channel) {
      const prefix = prefixOf(logId)
      return channel.startsWith(prefix) && channel.endsWith('}') ? channel.slice(prefix.length, -1) : null
    }
  }
}

/** The client's `event` message: the same text whether it comes from the wire or was read from the log. */
export function eventText(cursors: Cursors, entry: LogDocument): string {
  const prev = entry.prev === 0 ? '' : cursors.of(entry.prev)
  return (
    `{"op":"event","topic":${JSON.stringify(entry.topic)},"cursor":"${cursors.of(entry._id)}","prev":"${prev}",` +
    `"id":"${entry.id}","type":${JSON.stringify(entry.type)},"at":"${entry.at.toISOString()}","data":${JSON.stringify(entry.data)}}`
  )
}

/** What the sequencer publishes about itself twice a second on the control channel. */
export interface Heartbeat {
  logId: string
  /** of the sequencer's lease */
  term: number
  /** rises when something could not be published: a worker that receives another one reads the log */
  generation: number
  /** everything up to here was published before this heartbeat */
  position: number
  /** the last one of this term: the lease is free */
  released?: true
}

/** An entry as received: `text` is the client's message, UTF-8, a view of the payload and not a copy. */
export interface WireEntry {
  kind: 'entry'
  position: number
  prev: number
  text: Buffer
}

export type Payload =
  | WireEntry
  | { kind: 'heartbeat'; heartbeat: Heartbeat }
  /** of an unknown version: its content has to be read from the log */
  | { kind: 'unknown' }

/** Payloads of one log. */
export interface Wire {
  readonly identity: LogIdentity
  readonly cursors: Cursors
  encodeEntry(entry: LogDocument): string
  encodeHeartbeat(heartbeat: Heartbeat): string
  /** @throws Error when the payload is invalid: unreadable, of another log or topic, or not signed with the log's key */
  read(topic: string, payload: Buffer): Payload
}

const space = 0x20
const zero = 0x30
const entryKind = 0x65 // e
const heartbeatKind = 0x68 // h
const countDigitsMax = 16
const macLength = 22 // 128 bits
const mark = 'sm2 '
const someVersion = /^sm[0-9]{1,4} /

/**
 * `sm2 <log id> <MAC> <body>`; the body is `e <position> <prev> <event message>`, of which a worker reads two numbers
 * and forwards the rest, or `h <JSON>`. The MAC (HMAC-SHA-256) covers topic and body: a position is accepted only from a
 * publisher that knows the log's key, and only on the topic it was published for.
 */
export function createWire(identity: LogIdentity): Wire {
  const { logId } = identity
  const cursors = createCursors(identity)
  const key = createSecretKey(Buffer.from(identity.cursorKey))
  const macOf = (topic: string, body: string | Buffer): string =>
    createHmac('sha256', key).update(`payload ${topic} `).update(body).digest('base64url').slice(0, macLength)
  const head = `${mark}${logId} `
  const headLength = Buffer.byteLength(head)
  const bodyStart = headLength + macLength + 1
  const seal = (topic: string, body: string): string => `${head}${macOf(topic, body)} ${body}`

  return {
    identity,
    cursors,
    encodeEntry: (entry) => seal(entry.topic, `e ${entry._id} ${entry.prev} ${eventText(cursors, entry)}`),
    encodeHeartbeat: (heartbeat) => seal(topicNames.control, `h ${JSON.stringify(heartbeat)}`),
    read(topic, payload) {
      if (payload.toString('latin1', 0, headLength) !== head) return readForeign(payload)
      const body = payload.subarray(bodyStart)
      const isWhole = payload[bodyStart - 1] === space
      if (!isWhole || !isText(payload, headLength, macOf(topic, body))) throw new Error("not signed with the log's key")
      if (body[1] === space && body[0] === entryKind) return readEntry(body)
      if (body[1] === space && body[0] === heartbeatKind)
        return { kind: 'heartbeat', heartbeat: readHeartbeat(body, logId) }
      throw new Error('neither an entry nor a heartbeat')
    }
  }
}

/** Whether the ASCII text is what the payload has there: takes as long wherever they differ, as a MAC needs. */
function isText(payload: Buffer, start: number, text: string): boolean {
  let difference = 0
  for (let index = 0; index < text.length; index++) {
    difference |= (payload[start + index] ?? 0) ^ text.charCodeAt(index)
  }
  return difference === 0
}

/** The whole number in decimal digits, NaN if it is not one or is beyond what a number holds. */
function readCount(body: Buffer, start: number, end: number): number {
  if (end <= start || end - start > countDigitsMax) return Number.NaN
  let count = 0
  for (let index = start; index < end; index++) {
    const digit = (body[index] ?? 0) - zero
    if (digit < 0 || digit > 9) return Number.NaN
    count = count * 10 + digit
  }
  return Number.isSafeInteger(count) ? count : Number.NaN
}

/** A payload that does not begin with this log's header. */
function readForeign(payload: Buffer): Payload {
  const start = payload.toString('latin1', 0, 16)
  if (someVersion.test(start) && !start.startsWith(mark)) return { kind: 'unknown' }
  throw new Error(start.startsWith(mark) ? 'of another log' : 'not a payload of this service')
}

/** @param body `e <position> <prev> <event message>` */
function readEntry(body: Buffer): WireEntry {
  const second = body.indexOf(space, 2)
  const third = body.indexOf(space, second + 1)
  const position = readCount(body, 2, second)
  const prev = readCount(body, second + 1, third)
  if (!(prev < position)) throw new Error('not an entry of the log') // also if one is NaN
  return { kind: 'entry', position, prev, text: body.subarray(third + 1) }
}

function readHeartbeat(body: Buffer, logId: string): Heartbeat {
  const parsed: Partial<Heartbeat> | null = JSON.parse(body.toString('utf8', 2))
  const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0
  if (
    !parsed ||
    parsed.logId !== logId ||
    !isCount(parsed.term) ||
    !isCount(parsed.generation) ||
    !isCount(parsed.position)
  ) {
    throw new Error('not a heartbeat')
  }
  const { term, generation, position } = parsed
  return { logId, term, generation, position, ...(parsed.released === true && { released: true }) }
}
