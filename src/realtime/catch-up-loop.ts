/** Reads the log in a loop while this worker is stale or subscriptions are pending: one reading at a time. */
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import type { Store } from '../database/store.ts'
import { reportSeen } from '../event-log/high-water-mark.ts'
import { type LogAnswer, readLog } from '../event-log/read.ts'
import type { Faults } from '../util/faults.ts'
import { failOverdue, goLive, serveRound } from './catch-up-delivery.ts'
import { type Cooldowns, nextRound, type Round } from './catch-up-rounds.ts'
import { furthestPosition } from './furthest-position.ts'
import type { Hub } from './hub.ts'
import type { LogPosition } from './log-position.ts'
import type { PendingSubscription } from './pending-subscriptions.ts'
import { applyCatchUp, releaseBuffered } from './position.ts'
import type { Subscriber } from './subscriber.ts'

export interface CatchUpOptions {
  store: Store
  hub: Hub
  logPosition: LogPosition
  subscriber: Subscriber
  log: FastifyBaseLogger
  faults: Faults
}

export interface CatchUpState extends CatchUpOptions {
  pending: PendingSubscription[]
  readonly cooldowns: Cooldowns
  isRunning: boolean
  isStopped: boolean
  /** when the log was last read, by performance.now() */
  readMs: number
  /** before the next reading; 0 while readings succeed */
  pauseMs: number
  timer: NodeJS.Timeout | undefined
}

const retryMsMax = 1000
/** How often pending subscriptions are checked that wait for their client, for Redis or for a position. */
const pollMs = 50

export const newCatchUpState = (options: CatchUpOptions): CatchUpState => ({
  ...options,
  pending: [],
  cooldowns: new Map(),
  isRunning: false,
  isStopped: false,
  readMs: 0,
  pauseMs: 0,
  timer: undefined
})

export function wake(catchUp: CatchUpState): void {
  if (catchUp.logPosition.isStale || catchUp.pending.length > 0) setImmediate(run, catchUp)
}

export function stop(catchUp: CatchUpState): void {
  catchUp.isStopped = true
  clearTimeout(catchUp.timer)
}

async function run(catchUp: CatchUpState): Promise<void> {
  if (catchUp.isRunning) return
  catchUp.isRunning = true
  clearTimeout(catchUp.timer)
  while (!catchUp.isStopped) {
    try {
      if (!(await readNext(catchUp))) break
    } catch (error) {
      catchUp.faults.report('task', error, { where: 'catch-up' })
      backOff(catchUp, 50)
    }
    await (catchUp.pauseMs === 0 ? turn() : sleep(catchUp.pauseMs))
  }
  catchUp.isRunning = false
  if (!catchUp.isStopped && catchUp.pending.length > 0) {
    catchUp.timer = setTimeout(run, msUntilNextPoll(catchUp), catchUp)
  }
}

function msUntilNextPoll({ pending }: CatchUpState): number {
  const nowMs = performance.now()
  return pending.reduce(
    (least, { notBeforeMs }) => (notBeforeMs > nowMs ? Math.min(least, notBeforeMs - nowMs) : least),
    pollMs
  )
}

function backOff(catchUp: CatchUpState, leastMs: number): void {
  catchUp.pauseMs = Math.min(retryMsMax, catchUp.pauseMs * 2 + leastMs)
}

/** @returns whether there was anything to do */
async function readNext(catchUp: CatchUpState): Promise<boolean> {
  const { logPosition, cooldowns, subscriber } = catchUp
  const startedMs = performance.now()
  const [round, others] = nextRound(logPosition, catchUp.pending, cooldowns, subscriber.isUp(), startedMs)
  catchUp.pending = others
  if (!logPosition.isStale && round.heads.length + round.groups.length === 0) return false
  const { staleMarks, scanned } = logPosition
  const snapshot = await readRound(catchUp, round).catch((error: unknown) => error as Error)
  if (catchUp.isStopped) return false
  if (snapshot === null || snapshot instanceof Error) {
    onReadFailed(catchUp, round, snapshot)
    return true
  }
  catchUp.readMs = performance.now()
  reportLaggingHead(catchUp, snapshot.head)
  const isUpToDate = await applyCatchUp(logPosition, snapshot)
  goLive(logPosition, round, snapshot.head)
  if (isUpToDate || !logPosition.isStale) await releaseBuffered(logPosition, staleMarks)
  const unread = await serveRound(logPosition, round, snapshot, cooldowns, startedMs)
  if (unread.length > 0) catchUp.pending = [...unread, ...catchUp.pending.filter((one) => !unread.includes(one))]
  // No progress although stale: MongoDB briefly knows less than Redis does (an election).
  if (logPosition.isStale && logPosition.scanned === scanned) backOff(catchUp, 5)
  else catchUp.pauseMs = 0
  return true
}

function readRound({ store, hub, logPosition }: CatchUpState, { groups }: Round): Promise<LogAnswer | null> {
  const topics: string[] = []
  if (logPosition.isStale) {
    logPosition.stats.catchUps++
    // Also those without members: a socket may become a member while the log is being read.
    for (const topic of hub.topics.values()) if (topic.live) topics.push(topic.name)
  }
  return readLog(store, { range: logPosition.isStale ? { after: logPosition.scanned, topics } : null, pages: groups })
}

/** @param error null: there is no log yet */
function onReadFailed(catchUp: CatchUpState, round: Round, error: Error | null): void {
  if (error && catchUp.pauseMs < retryMsMax) catchUp.log.warn({ err: error }, 'the log could not be read')
  failOverdue(catchUp.logPosition, round, error)
  backOff(catchUp, 50)
}

/** A head behind the position that this worker knows of the same log: the sequencer has to check it. */
function reportLaggingHead({ logPosition, store, log }: CatchUpState, { logId, position }: LogAnswer['head']): void {
  const seen = furthestPosition(logPosition)
  if (logId !== seen.logId || position >= seen.position) return
  reportSeen(store, seen).catch((error: unknown) =>
    log.warn({ err: error }, 'could not report that the log is behind what was read of it')
  )
}
