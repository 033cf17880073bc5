/** The stored cursor of the user's own topic. */
import { readCursor } from './cursors.ts'
import { report, type State } from './state.ts'
import { ownKey } from './topics.ts'

/** Loads the stored cursor of the own topic; when the storage fails, a resync is reported later. */
export async function loadOwnCursor(client: State): Promise<void> {
  const { own, storage, timeoutMs } = client
  if (own.cursor !== undefined || own.isUnknown) return
  const onFailure = (error: unknown): void => report(client, error)
  try {
    own.cursor = await readCursor(storage, ownKey, { limitMs: timeoutMs, onFailure })
  } catch (error) {
    report(client, error)
    own.isUnknown = true
  }
}
