/** Where a worker is in the log: the state that position.ts moves. */
import type { RealtimeStats } from '../event-log/stats.ts'
import { createWire, type Wire } from '../event-log/wire.ts'
import type { Hub, Topic } from './hub.ts'

/** An entry that has arrived while it could not be judged. */
export interface BufferedEntry {
  topic: Topic
  position: number
  prev: number
  text: Buffer
}

/**
 * Where this worker is in the log. Promise kept by everything in position.ts: of every topic with members (or on its way to have
 * some) each entry up to deliveredUpTo(topic) has been delivered, once and in order.
 */
export interface LogPosition {
  readonly hub: Hub
  readonly stats: RealtimeStats
  /** empty: not known yet */
  logId: string
  /** of that log */
  wire: Wire
  scanned: number
  /** the log has to be read before live entries are delivered; rises with each reason */
  reasons: number
  behind: boolean
  buffered: BufferedEntry[]
  bufferedBytes: number
  /** some had to be thrown away: reading the log brings them back */
  isBufferLost: boolean
  /** an entry of the control topic, as text; must not throw */
  onControl(text: string): void
  /** from now on this is the log */
  onLog(logId: string): void
  /** nobody knows what was missed */
  onHistoryLost(): void
}

export type LogPositionListener = Pick<LogPosition, 'onControl' | 'onLog' | 'onHistoryLost'>

export const createLogPosition = (hub: Hub, stats: RealtimeStats, on: LogPositionListener): LogPosition => ({
  hub,
  stats,
  logId: '',
  wire: createWire({ logId: '', cursorKey: '' }),
  scanned: 0,
  reasons: 0,
  behind: true,
  buffered: [],
  bufferedBytes: 0,
  isBufferLost: false,
  ...on
})
