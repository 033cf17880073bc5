/**
 * Cursors of topics at rest: chosen so that all who have everything of a topic hold the same text, hence ask at the same
 * address, whenever and at whichever host they came.
 */
import { serverNowMs } from '../database/clock.ts'
import type { Store } from '../database/store.ts'
import { busy } from '../errors.ts'
import { type Cursors, createCursors } from '../event-log/cursors.ts'
import { isKeyed } from '../event-log/log-identity.ts'
import { createSingleFlight } from '../util/single-flight.ts'

export interface RestingCursors {
  /**
   * Where a client begins that wants what happens from now on: at the topic's last event or, when that is old, at the last
   * event of all before the present eighth of retention. @throws BUSY when there is no log yet, or what MongoDB throws
   */
  begin(topic: string): Promise<string>
  /**
   * For a client that has everything after `since`, of which there is nothing up to `upTo`: `since` itself until it is old, so
   * that it never falls out of the log.
   */
  advance(since: string, upTo: string): Promise<string>
}

/** The last position before an instant: it never changes. */
interface Mark {
  /** ms since 1970 */
  beforeMs: number
  cursors: Cursors
  position: number
}

/** So many marks in the time of retention: a resting cursor is valid for seven eighths of it at least. */
const marksPerRetention = 8
const options = { maxTimeMS: 3000, readPreference: 'primary', readConcern: { level: 'majority' } } as const

export function createRestingCursors(store: Store, retentionMs: number): RestingCursors {
  const everyMs = Math.max(1, Math.floor(retentionMs / marksPerRetention))
  const readings = createSingleFlight<Mark>()
  const beginnings = createSingleFlight<string>()
  let known: Mark | null = null

  const presentMs = (): number => Math.floor(serverNowMs() / everyMs) * everyMs

  async function readMark(beforeMs: number): Promise<Mark> {
    const head = await store.logHead.findOne({ _id: 'head' }, options)
    if (!head || !isKeyed(head)) throw busy()
    if (known?.beforeMs === beforeMs && known.cursors.logId === head.logId) return known
    const last = await store.log.findOne(
      { at: { $lt: new Date(beforeMs) } },
      { ...options, sort: { at: -1 }, projection: { _id: 1 } }
    )
    known = { beforeMs, cursors: createCursors(head), position: Math.max(head.floor, last?._id ?? 0) }
    return known
  }
  const presentMark = (): Promise<Mark> => {
    const beforeMs = presentMs()
    return readings.run(String(beforeMs), () => readMark(beforeMs))
  }
  const isPresent = (mark: Mark | null, cursor: string): mark is Mark =>
    mark !== null && mark.beforeMs === presentMs() && mark.cursors.read(cursor) !== null

  async function begin(topic: string): Promise<string> {
    const { cursors, position } = await presentMark()
    const last = await store.log.findOne({ topic }, { ...options, sort: { _id: -1 }, projection: { _id: 1 } })
    return cursors.of(Math.max(position, last?._id ?? 0))
  }

  return {
    begin: (topic) => beginnings.run(topic, () => begin(topic)),
    async advance(since, upTo) {
      // It can be moved the next time as well.
      const mark = isPresent(known, since) ? known : await presentMark().catch(() => null)
      const from = mark?.cursors.read(since)
      const to = mark?.cursors.read(upTo)
      if (!mark || !from || !to || from.position >= mark.position) return since
      return mark.cursors.of(Math.max(from.position, Math.min(mark.position, to.position)))
    }
  }
}
