/** One process's realtime figures since its start: of a worker, a sequencer, or a worker that is both. */
export interface RealtimeStats {
  sockets: number
  /** frames handed to sockets */
  delivered: number
  /** entries put on the wire by this process as sequencer */
  published: number
  /** entries whose predecessor had not been delivered */
  gaps: number
  /** reads of the log to close a gap, after a lost connection, or in place of Redis */
  catchUps: number
  /** resumes that were answered without a reading of the log */
  memoryResumes: number
  slowClosed: number
  resyncs: number
  /** from the commit of the first of the last events published until they were, by MongoDB's clock; null: not the leader */
  lagMs: number | null
  /** how many rows the outbox holds, up to a limit; null: not the leader, or not read yet */
  outboxPending: number | null
  /** the age of the oldest of them; 0: there is none */
  outboxOldestAgeMs: number | null
  /** of the sequencer's lease, as far as this process knows; 0: not yet */
  term: number
  /** terms this process has served as sequencer */
  terms: number
  /** 1 while this process is the sequencer */
  sequencing: number
}

export const emptyStats = (): RealtimeStats => ({
  sockets: 0,
  delivered: 0,
  published: 0,
  gaps: 0,
  catchUps: 0,
  memoryResumes: 0,
  slowClosed: 0,
  resyncs: 0,
  lagMs: null,
  outboxPending: null,
  outboxOldestAgeMs: null,
  term: 0,
  terms: 0,
  sequencing: 0
})

/** What only a leader knows is no longer known. */
export function forgetLeadership(stats: RealtimeStats): void {
  Object.assign(stats, { sequencing: 0, lagMs: null, outboxPending: null, outboxOldestAgeMs: null })
}
