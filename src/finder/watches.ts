/** The seekers whose workers want to hear how their best jobs change, and what these workers are told. */
import { setImmediate as turn } from 'node:timers/promises'
import type { IndexedJob } from '../domain/jobs/indexed-job.ts'
import { createLiveMatches } from '../domain/matching/live/live-matches.ts'
import type { Seeker } from '../domain/matching/live/live-state.ts'
import type { Faults } from '../util/faults.ts'
import { createSlices } from '../util/time-slices.ts'
import { createTimerWheel } from '../util/timer-wheel.ts'
import type { IndexedSeeker, Indexes } from './indexes.ts'
import type { Peer } from './peer.ts'
import { Refused } from './responder.ts'
import { createWatchRegistry } from './watch-registry.ts'

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

const nobody: Seeker = { skillKeys: [] }

const isSame = (one: Seeker | null, { level, skillKeys }: Seeker): boolean =>
  one !== null && one.level === level && one.skillKeys.join('\n') === skillKeys.join('\n')

const areSame = (applied: ReadonlySet<string>, others: readonly string[]): boolean =>
  applied.size === others.length && others.every((id) => applied.has(id))

/** Questions go first, slice by slice; a finder that is asked without end has a turn for this all the same. */
async function rest(isBusy: () => boolean): Promise<void> {
  for (let turns = 0; turns < restTurnsMax && isBusy(); turns++) await turn()
}

export function createWatches({ indexes, look, isBusy, faults, pauseMs }: WatchesOptions): Watches {
  const registry = createWatchRegistry(faults, (userId) => matches.unwatch(userId))
  const timerWheel = createTimerWheel()
  const matches = createLiveMatches({
    timerWheel,
    ...(pauseMs !== undefined && { pauseMs }),
    async best({ skillKeys, level }, { limit, exclude }) {
      if (skillKeys.length === 0 || level === undefined) return []
      await rest(isBusy)
      return (await indexes()?.bestJobs({ skillKeys, level, filters: {}, excluded: [...exclude], limit })) ?? []
    },
    isNewer: (id, other) => indexes()?.isNewer(id, other) ?? id > other,
    tell(userId, { entered, left }) {
      let wait: Promise<void> | undefined
      for (const peer of registry.get(userId)?.peers ?? [])
        wait = peer.push({ match: { userId, entered, left } }) ?? wait
      return wait
    },
    onFailure: (error) => faults.report('task', error, { where: 'live matches' })
  })
  /** Changes of profiles may have been missed. */
  const lookAtAll = faults.guard('task', 'watched profiles', async () => {
    const slices = createSlices()
    for (const userId of registry.userIds()) {
      if (slices.isOver()) await slices.next()
      look(userId)
    }
  })
  return {
    get size() {
      return registry.size
    },
    watch(peer, { userId, applied }) {
      const known = registry.get(userId)
      if (!known && registry.size >= watchedMax) throw new Refused('busy')
      const watch = registry.add(peer, userId)
      if (known && areSame(watch.applied, applied)) return
      watch.applied = new Set(applied)
      if (watch.seeker) matches.watch(userId, watch.seeker, watch.applied)
      else look(userId)
    },
    unwatch: (peer, { userId }) => registry.remove(peer, userId),
    onGone: registry.removeAll,
    onJob: ({ id, skillKeys, level }) => matches.onJob(id, { skillKeys, level }),
    onJobGone: matches.onJobGone,
    onSeeker(id, seeker) {
      const watch = registry.get(id)
      const { skillKeys, level }: Seeker = seeker ?? nobody
      if (!watch || isSame(watch.seeker, { skillKeys, level })) return
      watch.seeker = { skillKeys, level }
      matches.watch(id, watch.seeker, watch.applied)
    },
    onReload() {
      matches.onReload()
      lookAtAll()
    },
    async idle() {
      while ([...registry.all()].some(({ seeker }) => seeker === null)) await turn()
      await matches.idle()
    },
    stop() {
      matches.stop()
      timerWheel.stop()
    }
  }
}
