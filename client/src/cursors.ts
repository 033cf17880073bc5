/** Where cursors outlive the program: `localStorage`, a file … One storage belongs to one user. */
export interface CursorStorage {
  get(key: string): string | null | undefined | Promise<string | null | undefined>
  set(key: string, cursor: string): void | Promise<void>
}

/** Notes the cursors of topics; a failure goes to `report`, the events go on. */
export type Keeper = (key: string, cursor: string) => void

/**
 * Writes cursors as they come. While an asynchronous `set` of a key is under way only the key's latest cursor waits, so
 * nothing piles up and the last one written is the last one seen.
 */
export function createKeeper(storage: CursorStorage | undefined, report: (error: unknown) => void): Keeper {
  if (!storage) return () => undefined
  const busy = new Map<string, string | undefined>()
  async function finish(key: string, writing: Promise<void>): Promise<void> {
    await writing.catch(report)
    const next = busy.get(key)
    busy.delete(key)
    if (next !== undefined) write(key, next)
  }
  function write(key: string, cursor: string): void {
    if (busy.has(key)) {
      busy.set(key, cursor)
      return
    }
    try {
      const writing = storage?.set(key, cursor)
      if (!writing) return
      busy.set(key, undefined)
      void finish(key, writing)
    } catch (error) {
      report(error)
    }
  }
  return write
}

const lengthMax = 64

/**
 * A cursor as it was kept. One that cannot be a cursor is cut: the server then says `resync` instead of closing.
 * @throws whatever the storage throws
 */
export async function readCursor(storage: CursorStorage | undefined, key: string): Promise<string | undefined> {
  return (await storage?.get(key))?.slice(0, lengthMax) || undefined
}
