/** The first event for a client whose last cursor is of the former format, without a seal. */
import { type Cursors, unsealedCursor } from '../event-log/cursors.ts'
import { payloadOf, textFrame } from './frames.ts'

/**
 * The event's frame for a client that has received everything up to `position`. The sealed cursor of a position sorts after
 * its unsealed one: `prev` would falsely prove a loss to this client, so it is given in the client's own format.
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
