/** The seekers whose workers want to hear how their best jobs change, and what these workers are told. */
import { setImmediate as turn } from 'node:timers/promises'
import type { IndexedJob } from '../domain/jobs/indexed-job.ts'
import { createLiveMatches, type Seeker } from '../domain/matching/live/live-matches.ts'
import type { Faults } from '../util/faults.ts'
import { createSlices } from '../util/time-slices.ts'
import { createTimerWheel } from '../util/timer-wheel.ts'
import type { IndexedSeeker, Indexes } from './indexes.ts'
import type { Peer } from './peer.ts'
import type { MatchChange } from './protocol.ts'
import { Refused } from './responder.ts'

const watchedMax = 100_000
/** How long a look-up lets questions go first. */
const restTurnsMax = 20

export interface Watches {
  readonly size: number
  /** @throws Refused when too many are watched already */
  watch(peer: Peer, question: { userId: string; applied: readonly string[] }): void
  unwatch(peer: Peer, question: { userId: string }): void
  /** all that the peer wanted to hear ends */
  onGone(peer: Peer): void
  onJob(job: IndexedJob): void
  onJobGone(id: string): void
  onSeeker(id: string, seeker: IndexedSeeker | null): void
  /** Other indexes answer from now on. */
  onReload(): void
  /** resolves when the best jobs of all are known and nothing waits but pauses */
  idle(): Promise<void>
  stop(): void
}

export interface WatchesOptions {
  indexes(): Indexes | null
  /** calls onSeeker() with what the seeker is */
  look(userId: string): void
  /** whether a question is being answered */
  isBusy(): boolean
  faults: Faults
  pauseMs?: number | undefined
}

interface Watch {
  applied: ReadonlySet<string>
  /** null: not known yet */
  seeker: Seeker | null
  readonly peers: Set<Peer>
}

const nobody: Seeker = { skillKeys: [] }

const isSame = (one: Seeker | null, { level, skillKeys }: Seeker): boolean =>
  one !== null && one.level === level && one.skillKeys.join('\n') === skillKeys.join('\n')

const areSame = (applied: ReadonlySet<string>, others: readonly string[]): boolean =>
  applied.size === others.length && others.every((id) => applied.has(id))

export function createWatches({ indexes, look, isBusy, faults, pauseMs }: WatchesOptions): Watches {
  const watches = new Map<string, Watch>()
  const watchedBy = new Map<Peer, Set<string>>()
  const timerWheel = createTimerWheel()

  /** Questions go first, slice by slice; a finder that is asked without end has a turn for this all the same. */
  async function rest(): Promise<void> {
    const slices = createSlices()
    for (let turns = 0; turns < restTurnsMax && isBusy(); turns++) await slices.next()
  }
  const matches = createLiveMatches({
    timerWheel,
    ...(pauseMs !== undefined && { pauseMs }),
    async best({ skillKeys, level }, { limit, exclude }) {
      if (skillKeys.length === 0 || level === undefined) return []
      await rest()
      return (await indexes()?.bestJobs({ skillKeys, level, filters: {}, excluded: [...exclude], limit })) ?? []
    },
    isNewer: (id, other) => indexes()?.isNewer(id, other) ?? id > other,
    tell: (userId, { entered, left }) => tell({ userId, entered, left }),
    onFailure: (error) => faults.report('task', error, { where: 'live matches' })
  })

  function tell(match: MatchChange): Promise<void> | undefined {
    let wait: Promise<void> | undefined
    for (const peer of watches.get(match.userId)?.peers ?? []) wait = peer.push({ match }) ?? wait
    return wait
  }
  function remove(userId: string, peer: Peer): void {
    const watch = watches.get(userId)
    if (!watch?.peers.delete(peer) || watch.peers.size > 0) return
    watches.delete(userId)
    matches.unwatch(userId)
  }
  async function removeAll(peer: Peer, userIds: Set<string>): Promise<void> {
    const slices = createSlices()
    for (const userId of userIds) {
      if (slices.isOver()) await slices.next()
      remove(userId, peer)
    }
  }
  async function lookAtAll(): Promise<void> {
    const slices = createSlices()
    for (const userId of watches.keys()) {
      if (slices.isOver()) await slices.next()
      look(userId)
    }
  }
  return {
    get size() {
      return watches.size
    },
    watch(peer, { userId, applied }) {
      let watch = watches.get(userId)
      if (!watch && watches.size >= watchedMax) throw new Refused('busy')
      const isKnown = watch !== undefined && areSame(watch.applied, applied)
      watch ??= { applied: new Set(), seeker: null, peers: new Set() }
      watches.set(userId, watch)
      watch.peers.add(peer)
      const watched = watchedBy.get(peer) ?? new Set()
      watchedBy.set(peer, watched.add(userId))
      if (isKnown) return
      watch.applied = new Set(applied)
      if (watch.seeker) matches.watch(userId, watch.seeker, watch.applied)
      else look(userId)
    },
    unwatch(peer, { userId }) {
      watchedBy.get(peer)?.delete(userId)
      remove(userId, peer)
    },
    onGone(peer) {
      const userIds = watchedBy.get(peer)
      watchedBy.delete(peer)
      if (userIds) faults.guard('task', 'watches of a worker', removeAll)(peer, userIds)
    },
    onJob: ({ id, skillKeys, level }) => matches.onJob(id, { skillKeys, level }),
    onJobGone: matches.onJobGone,
    onSeeker(id, seeker) {
      const watch = watches.get(id)
      const { skillKeys, level }: Seeker = seeker ?? nobody
      if (!watch || isSame(watch.seeker, { skillKeys, level })) return
      watch.seeker = { skillKeys, level }
      matches.watch(id, watch.seeker, watch.applied)
    },
    onReload() {
      matches.onReload()
      // Changes of profiles may have been missed.
      faults.guard('task', 'watched profiles', lookAtAll)()
    },
    async idle() {
      while ([...watches.values()].some(({ seeker }) => seeker === null)) await turn()
      await matches.idle()
    },
    stop() {
      matches.stop()
      timerWheel.stop()
    }
  }
}
