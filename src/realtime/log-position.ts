/** Where a worker is in the log: the state that position.ts moves. */
import type { RealtimeStats } from '../event-log/stats.ts'
import { createWire, type Wire } from '../event-log/wire.ts'
import type { Hub, Topic } from './hub.ts'

/** An entry that arrived while this worker could not know what precedes it. */
export interface BufferedEntry {
  topic: Topic
  position: number
  prev: number
  text: Buffer
}

/**
 * Where this worker is in the log. Invariant of everything in position.ts: of every topic with members or pending
 * subscriptions each entry up to deliveredUpTo(topic) has been delivered, once and in order.
 */
export interface LogPosition {
  readonly hub: Hub
  readonly stats: RealtimeStats
  /** empty: not known yet */
  logId: string
  /** of that log */
  wire: Wire
  /** the log has been read up to here */
  scanned: number
  /** the log has to be read before live entries are delivered */
  isStale: boolean
  /** how often this worker has been marked stale: shows whether it was again during a reading */
  staleMarks: number
  buffered: BufferedEntry[]
  bufferedBytes: number
  /** the buffer was full and has been emptied: these entries have to be read from the log */
  isBufferDropped: boolean
  /** an entry of the control topic, as text; must not throw */
  onControl(text: string): void
  /** any other entry that is delivered: cheap, as there are many; must not throw */
  onEntry(topic: string, text: Buffer | string): void
  /** the log of this id, the first or another, is followed from now on: what it said before is not told; must not throw */
  onLog(logId: string): void
  /** entries may have been missed that no log contains any more */
  onHistoryLost(): void
}

export type LogPositionListener = Pick<LogPosition, 'onControl' | 'onEntry' | 'onLog' | 'onHistoryLost'>

export const createLogPosition = (hub: Hub, stats: RealtimeStats, on: LogPositionListener): LogPosition => ({
  hub,
  stats,
  logId: '',
  wire: createWire({ logId: '', cursorKey: '' }),
  scanned: 0,
  isStale: true,
  staleMarks: 0,
  buffered: [],
  bufferedBytes: 0,
  isBufferDropped: false,
  ...on
})
