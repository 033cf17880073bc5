/** Persistent cursors: reading and writing them through the application's storage. */
import { storageTriesMax, within } from './limits.ts'

/** Persistent storage for cursors: `localStorage`, a file … One storage per user. */
export interface CursorStorage {
  get(key: string): string | null | undefined | Promise<string | null | undefined>
  set(key: string, cursor: string): void | Promise<void>
}

/**
 * Stores the cursor of a topic; failures go to `report` and do not affect the events. `isReset`: the topic was reset
 * (`resync`), so the stored cursor is obsolete.
 */
export type CursorWriter = (key: string, cursor: string, isReset?: boolean) => void

interface Entry {
  cursor: string
  isReset: boolean
}

/**
 * Whether a cursor may replace the stored one. Two tabs share one storage: the one that is behind must not move the
 * other's cursor back. Cursors of one log sort as text; the cursor this client wrote last may always be replaced.
 */
const mayReplace = (stored: string | null | undefined, ours: string | undefined, { cursor, isReset }: Entry): boolean =>
  isReset || !stored || stored === ours || cursor > stored

/**
 * Creates a writer of cursors. While a write of a key is pending only the key's latest cursor is queued, so nothing
 * piles up and the last one written is the last one seen. A timeout is reported, and the next cursor is tried again.
 */
export function createCursorWriter(
  storage: CursorStorage | undefined,
  report: (error: unknown) => void,
  limitMs = 10_000
): CursorWriter {
  if (!storage) return () => undefined
  const waiting = new Map<string, Entry | undefined>()
  const ours = new Map<string, string>()

  async function replace(key: string, entry: Entry, stored: string | null | undefined): Promise<void> {
    if (!mayReplace(stored, ours.get(key), entry)) return
    const writing = storage?.set(key, entry.cursor)
    ours.set(key, entry.cursor)
    if (writing) await writing
  }
  /** Synchronous with a synchronous storage. */
  function write(key: string, entry: Entry): void | Promise<void> {
    const stored = storage?.get(key)
    if (stored instanceof Promise) return stored.then((found) => replace(key, entry, found))
    return replace(key, entry, stored)
  }
  async function work(key: string, first: Entry): Promise<void> {
    for (let entry: Entry | undefined = first; entry; entry = waiting.get(key)) {
      waiting.set(key, undefined)
      const next: Entry = entry
      await within('the storage', limitMs, () => write(key, next)).catch(report)
    }
    waiting.delete(key)
  }
  return (key, cursor, isReset = false) => {
    // A queued reset stays a reset.
    if (waiting.has(key)) waiting.set(key, { cursor, isReset: isReset || waiting.get(key)?.isReset === true })
    else void work(key, { cursor, isReset })
  }
}

const lengthMax = 256
const storageRetryMs = 100

/**
 * Reads a stored cursor. An invalid one is truncated to a valid length: the server then sends `resync` instead of
 * closing.
 * @throws the storage's error, or an Error on a timeout; after some attempts
 */
export async function readCursor(
  storage: CursorStorage | undefined,
  key: string,
  { limitMs, onFailure }: { limitMs: number; onFailure: (error: unknown) => void }
): Promise<string | undefined> {
  if (!storage) return undefined
  for (let tries = 1; ; tries++) {
    try {
      const stored = await within('the storage', limitMs, () => storage.get(key))
      return stored?.slice(0, lengthMax) || undefined
    } catch (error) {
      if (tries === storageTriesMax) throw error
      onFailure(error)
      await new Promise((resolve) => setTimeout(resolve, storageRetryMs * tries))
    }
  }
}
