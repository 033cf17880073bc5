/** One worker's counters of the relay since its start; plain numbers, read by whoever shows them. */
export interface RealtimeStats {
  sockets: number
  /** frames handed to sockets */
  delivered: number
  /** entries put on the wire by this worker as sequencer */
  published: number
  /** entries that did not follow what was delivered last */
  gaps: number
  /** readings of the log to close a gap, after a cut, or in place of Redis */
  catchUps: number
  slowClosed: number
  resyncs: number
  /** age of the last entry when it was on the wire, by MongoDB's clock; of the sequencer */
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
