/** A client's place in the log as text: how cursors are made and read. */
import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto'
import type { LogIdentity } from './log-identity.ts'

/** The place a cursor names in the log it was read for. */
export interface CursorPlace {
  position: number
  /** made with the log's key, so issued by us; else of the format before keys, which anybody can write */
  isSealed: boolean
}

/** The cursors of one log. */
export interface Cursors {
  readonly logId: string
  of(position: number): string
  /** null: not a cursor of this log, or an invented one */
  read(text: string): CursorPlace | null
}

/** The longest a client may send; those we issue have 38 characters. */
export const cursorLengthMax = 256

const positionDigits = 11 // base 36: beyond 2 ** 53
const version = '2'
/** Two digits, base 36: the log's parts, should there ever be more than one. */
const partition = '00'
const macLength = 16 // 96 bits
const tailLength = version.length + partition.length + macLength

const isSame = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

function parsePosition(digits: string): number | null {
  if (!/^[0-9a-z]{11}$/.test(digits)) return null
  const position = Number.parseInt(digits, 36)
  return Number.isSafeInteger(position) ? position : null
}

/**
 * `<log id><position><version><partition><MAC>`, all of fixed width: cursors of one log sort as text. The position
 * stands where it stood before there were versions (`<log id><position>`), so that both formats sort among each other;
 * a format that cannot keep it there begins with `~`, which sorts after every log id. The MAC (HMAC-SHA-256, RFC 2104)
 * is over all that stands before it.
 */
export function createCursors({ logId, cursorKey }: LogIdentity): Cursors {
  const key = createSecretKey(Buffer.from(cursorKey))
  const macOf = (body: string): string =>
    createHmac('sha256', key).update(`cursor ${body}`).digest('base64url').slice(0, macLength)
  return {
    logId,
    of(position) {
      const body = unsealedCursor(logId, position) + version + partition
      return body + macOf(body)
    },
    read(text) {
      if (!text.startsWith(logId)) return null
      const rest = text.slice(logId.length)
      const position = parsePosition(rest.slice(0, positionDigits))
      if (position === null) return null
      if (rest.length === positionDigits) return { position, isSealed: false }
      if (rest.length !== positionDigits + tailLength) return null
      const body = text.slice(0, -macLength)
      const isOurs = body.endsWith(version + partition) && isSame(text.slice(-macLength), macOf(body))
      return isOurs ? { position, isSealed: true } : null
    }
  }
}

/** A cursor as clients kept it before there were keys. */
export const unsealedCursor = (logId: string, position: number): string =>
  logId + position.toString(36).padStart(positionDigits, '0')
