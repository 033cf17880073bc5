/** One worker's realtime counters since its start. */
export interface RealtimeStats {
  sockets: number
  /** frames handed to sockets */
  delivered: number
  /** entries put on the wire by this worker as sequencer */
  published: number
  /** entries whose predecessor had not been delivered */
  gaps: number
  /** reads of the log to close a gap, after a lost connection, or in place of Redis */
  catchUps: number
  slowClosed: number
  resyncs: number
  /** age of the last entry when the sequencer had published it, by MongoDB's clock */
  logLagMs: number
  /** terms this worker has served as sequencer */
  terms: number
  /** 1 while this worker is the sequencer */
  sequencing: number
}

export const emptyStats = (): RealtimeStats => ({
  sockets: 0,
  delivered: 0,
  published: 0,
  gaps: 0,
  catchUps: 0,
  slowClosed: 0,
  resyncs: 0,
  logLagMs: 0,
  terms: 0,
  sequencing: 0
})
