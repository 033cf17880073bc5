/** Whose turn it is: the joins that the next reading of the log serves, each with a page of its own. */

import type { LogPosition } from './log-position.ts'
import {
  abandon,
  confirmMsMax,
  isRecent,
  type PendingSubscription,
  type Since,
  waitingBytesMax
} from './pending-subscriptions.ts'
import { deliveredUpTo } from './position.ts'

/** Joins from one place of one topic, with cursors of one format: they share a page. */
export interface Group {
  topic: string
  after: number
  joins: PendingSubscription[]
}

export interface Round {
  /** need nothing of the log but its head */
  heads: PendingSubscription[]
  groups: Group[]
}

/** By account: when the next page may be read for it, by performance.now(). */
export type Rests = Map<string, number>

/** Pages of one reading; who gets none now comes before those who do. */
const groupsMax = 50

/** The place after which the join lacks what only the log can give, or null. */
function lacksAfter(logPosition: LogPosition, { topic, since, lost }: PendingSubscription): Since | null {
  if (!since || lost || since.logId !== logPosition.logId) return null
  if (topic.live && (since.position >= deliveredUpTo(logPosition, topic) || isRecent(topic, since.position)))
    return null
  return since
}

/** Whether nothing else has to happen first: Redis's word, the client's reading, the time of the next look. */
function isDue(join: PendingSubscription, isRedisUp: boolean, nowMs: number): boolean {
  const { topic, callbacks } = join
  if (callbacks.waitingBytes() > waitingBytesMax) {
    join.progressMs = nowMs // it waits for its own client
    return false
  }
  if (nowMs < join.notBeforeMs) return false
  return topic.live || topic.confirmed || !isRedisUp || nowMs - join.startedMs > confirmMsMax
}

/** Whether its account has lately been read as much for as one may be, on whichever of its sockets. */
function isResting(join: PendingSubscription, rests: Rests, nowMs: number): boolean {
  const untilMs = rests.get(join.callbacks.accountId) ?? 0
  if (untilMs <= nowMs) return false
  join.notBeforeMs = untilMs
  join.progressMs = nowMs
  return true
}

/** Takes the next round from those who wait, and puts whoever is in it behind the others. */
export function takeRound(
  logPosition: LogPosition,
  waiting: PendingSubscription[],
  rests: Rests,
  isRedisUp: boolean,
  nowMs: number
): [Round, PendingSubscription[]] {
  for (const [accountId, untilMs] of rests) if (untilMs <= nowMs) rests.delete(accountId)
  const heads: PendingSubscription[] = []
  const groups = new Map<string, Group>()
  /** accounts that have a page in this round: one each, whatever they wait for */
  const given = new Set<string>()
  const others: PendingSubscription[] = []
  const served: PendingSubscription[] = []
  for (const join of waiting) {
    if (join.callbacks.isOver()) abandon(logPosition.hub, join)
    if (join.isSettled) continue
    if (!isDue(join, isRedisUp, nowMs)) {
      others.push(join)
      continue
    }
    const after = lacksAfter(logPosition, join)
    if (after === null) {
      heads.push(join)
      served.push(join)
      continue
    }
    const topic = join.topic.name
    const key = `${topic} ${after.position} ${after.unsealedAt}`
    const group = groups.get(key)
    const { accountId } = join.callbacks
    if (isResting(join, rests, nowMs) || (!group && (given.has(accountId) || groups.size >= groupsMax))) {
      others.push(join)
      continue
    }
    if (group) group.joins.push(join)
    else groups.set(key, { topic, after: after.position, joins: [join] })
    given.add(accountId)
    served.push(join)
  }
  for (const join of served) others.push(join)
  return [{ heads, groups: [...groups.values()] }, others]
}
