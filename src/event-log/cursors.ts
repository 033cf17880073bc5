/** Cursors: a client's position in the log as text, and how it is signed and verified. */
import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto'
import type { LogIdentity } from './log-identity.ts'

/** A cursor's position in the log that it was read for. */
export interface CursorPosition {
  position: number
  /** signed with the log's key, so issued by this service; else of the format before keys, which anyone can forge */
  isSealed: boolean
}

/** The cursors of one log. */
export interface Cursors {
  readonly logId: string
  of(position: number): string
  /** null: not a cursor of this log, or a forged one */
  read(text: string): CursorPosition | null
}

/** The longest a client may send; those issued have 38 characters. */
export const cursorLengthMax = 256

const positionDigits = 11 // base 36: beyond 2 ** 53
const version = '2'
/** Two digits, base 36: reserved for a log with more than one partition. */
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
 * is where the format without a version (`<log id><position>`) has it, so that both sort among each other; a format that
 * cannot keep it there must begin with `~`, which sorts after every log id. The MAC (HMAC-SHA-256, RFC 2104) covers all
 * that precedes it.
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
      const isValid = body.endsWith(version + partition) && isSame(text.slice(-macLength), macOf(body))
      return isValid ? { position, isSealed: true } : null
    }
  }
}

/** A cursor of the format before keys, which clients may still store. */
export const unsealedCursor = (logId: string, position: number): string =>
  logId + position.toString(36).padStart(positionDigits, '0')
