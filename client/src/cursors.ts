import { storageTriesMax, within } from './limits.ts'

/** Where cursors outlive the program: `localStorage`, a file … One storage belongs to one user. */
export interface CursorStorage {
  get(key: string): string | null | undefined | Promise<string | null | undefined>
  set(key: string, cursor: string): void | Promise<void>
}

/**
 * Notes the cursor of a topic; a failure goes to `report`, the events go on. `isAnew`: the topic has begun anew (`resync`),
 * so what is stored no longer counts.
 */
export type Keeper = (key: string, cursor: string, isAnew?: boolean) => void

interface Note {
  cursor: string
  isAnew: boolean
}

/**
 * Whether a cursor may take the place of what is stored. Two tabs share one storage: the one that is behind must not move
 * the other's cursor back. Cursors of one log sort as text; what we wrote last is ours to replace in any case.
 */
const mayReplace = (stored: string | null | undefined, ours: string | undefined, { cursor, isAnew }: Note): boolean =>
  isAnew || !stored || stored === ours || cursor > stored

/**
 * Writes cursors as they come. While a storage takes its time with a key only the key's latest cursor waits, so nothing
 * piles up and the last one written is the last one seen. One that does not answer in time is reported, and tried again
 * with the next cursor.
 */
export function createKeeper(
  storage: CursorStorage | undefined,
  report: (error: unknown) => void,
  limitMs = 10_000
): Keeper {
  if (!storage) return () => undefined
  const waiting = new Map<string, Note | undefined>()
  const ours = new Map<string, string>()

  async function replace(key: string, note: Note, stored: string | null | undefined): Promise<void> {
    if (!mayReplace(stored, ours.get(key), note)) return
    const writing = storage?.set(key, note.cursor)
    ours.set(key, note.cursor)
    if (writing) await writing
  }
  /** Nothing is waited for where the storage answers at once. */
  function write(key: string, note: Note): void | Promise<void> {
    const stored = storage?.get(key)
    if (stored instanceof Promise) return stored.then((found) => replace(key, note, found))
    return replace(key, note, stored)
  }
  async function work(key: string, first: Note): Promise<void> {
    for (let note: Note | undefined = first; note; note = waiting.get(key)) {
      waiting.set(key, undefined)
      const next: Note = note
      await within('the storage', limitMs, () => write(key, next)).catch(report)
    }
    waiting.delete(key)
  }
  return (key, cursor, isAnew = false) => {
    // What waits and has begun anew still has.
    if (waiting.has(key)) waiting.set(key, { cursor, isAnew: isAnew || waiting.get(key)?.isAnew === true })
    else void work(key, { cursor, isAnew })
  }
}

const lengthMax = 256
const storageRetryMs = 100

/**
 * A cursor as it was kept. One that cannot be a cursor is cut: the server then says `resync` instead of closing.
 * @throws whatever the storage throws, or an Error when it does not answer in time; after some tries
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
