/** What a client is sent first whose last cursor is of the format before keys. */
import { type Cursors, unsealedCursor } from '../event-log/cursors.ts'
import { payloadOf, textFrame } from './frames.ts'

/**
 * The event's frame for a client that has come as far as `position`. Of one place the cursor of today sorts after the
 * one that client holds: `prev` would prove a loss to it where there is none, so it is told in the client's own format.
 */
export function afterUnsealed(cursors: Cursors, position: number, frame: Buffer): Buffer {
  const prevIs = (cursor: string): string => `"prev":"${cursor}"`
  const held = unsealedCursor(cursors.logId, position)
  return textFrame(
    payloadOf(frame)
      .toString()
      .replace(prevIs(cursors.of(position)), prevIs(held))
  )
}
