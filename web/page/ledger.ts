/**
 * Counts what one person was told, from the events themselves and without trusting the client that delivers them.
 *
 * Every event has an id, a cursor (its position in the log) and `prev`, the cursor of the event before it in the same topic.
 * So the events of a topic form a chain, and each link is checked:
 * - `prev` is the cursor of the last event seen: nothing is between them;
 * - `prev` is behind it in the log: at least one event is missing, counted as one, as the link does not tell how many;
 * - the id was seen before, or the cursor is not behind the last one: a repetition.
 * Cursors of one log sort as text. The first event of a topic begins its chain. After `resync` the log no longer reaches
 * back: the chain begins anew, and that is counted by itself.
 */
import type { RealtimeEvent } from '../../client/src/index.ts'
import { type Box, createBox } from '../shared/box.ts'

export interface Counts {
  readonly received: number
  readonly missed: number
  readonly repeated: number
  readonly resyncs: number
}

export interface Heard {
  readonly event: RealtimeEvent
  /** from the commit (`at`) to its arrival, by this machine's clock, which both share in the demo */
  readonly afterMs: number
  /** the instance whose socket brought it */
  readonly by: string
}

export interface Ledger {
  readonly counts: Box<Counts>
  /** newest first; the oldest leave it */
  readonly heard: Box<readonly Heard[]>
  add(event: RealtimeEvent, by: string): void
  resync(topic: string): void
  /** how often an event of this type about this entity came: see `subjectOf` */
  timesHeard(type: string, subject: string): number
  /** for another person: everything anew */
  clear(): void
}

const shownMax = 50
const none: Counts = { received: 0, missed: 0, repeated: 0, resyncs: 0 }

/** What an event is about, so that it can be told from others of its type: the application, the job, the notification. */
export function subjectOf(event: RealtimeEvent): string {
  if (event.type === 'notification') return event.data.id
  if ('application' in event.data) return event.data.application._id
  return 'job' in event.data ? event.data.job._id : event.id
}

export function createLedger(): Ledger {
  const counts = createBox<Counts>(none)
  const heard = createBox<readonly Heard[]>([])
  const lastCursors = new Map<string, string>()
  const ids = new Set<string>()
  const times = new Map<string, number>()
  const add = (name: keyof Counts): void => counts.set({ ...counts.get(), [name]: counts.get()[name] + 1 })
  return {
    counts,
    heard,
    add(event, by) {
      const { topic, cursor, prev, id, type, at } = event
      const last = lastCursors.get(topic)
      // One fact may be told on two topics, by one id: what is repeated is the same id on the same topic.
      const key = `${topic} ${id}`
      if (ids.has(key) || (last !== undefined && cursor <= last)) add('repeated')
      else if (last !== undefined && prev > last) add('missed')
      ids.add(key)
      if (last === undefined || cursor > last) lastCursors.set(topic, cursor)
      const name = `${topic.split(':')[0]} ${type} ${subjectOf(event)}`
      times.set(name, (times.get(name) ?? 0) + 1)
      add('received')
      const afterMs = Math.max(0, Date.now() - Date.parse(at))
      heard.set([{ event, afterMs, by }, ...heard.get()].slice(0, shownMax))
    },
    resync(topic) {
      lastCursors.delete(topic)
      add('resyncs')
    },
    timesHeard: (type, subject) => times.get(`user ${type} ${subject}`) ?? 0,
    clear() {
      lastCursors.clear()
      ids.clear()
      times.clear()
      counts.set(none)
      heard.set([])
    }
  }
}
