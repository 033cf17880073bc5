/** Which pending subscriptions the next reading of the log serves, and with which pages. */
import type { LogPosition } from './log-position.ts'
import {
  abandon,
  clientBufferedBytesMax,
  confirmMsMax,
  type PendingSubscription,
  type Since
} from './pending-subscriptions.ts'
import { deliveredUpTo } from './position.ts'
import { recentAfter } from './recent-entries.ts'

/** Subscriptions from one position of one topic, with cursors of one format: they share a page. */
export interface Group {
  topic: string
  after: number
  members: PendingSubscription[]
}

export interface Round {
  /** these need only the head of the log */
  heads: PendingSubscription[]
  groups: Group[]
}

/** By account: when the next page may be read for it, by performance.now(). */
export type Cooldowns = Map<string, number>

/** Pages of one reading; subscriptions that are not served precede the served ones in the next round. */
const groupsMax = 50

/** The position after which it has missed what only the log contains, or null. */
function missingAfter(logPosition: LogPosition, { topic, since, isLost }: PendingSubscription): Since | null {
  if (!since || isLost || since.logId !== logPosition.logId) return null
  const isNear =
    topic.live && (since.position >= deliveredUpTo(logPosition, topic) || recentAfter(topic, since.position))
  if (isNear) return null
  return since
}

/** False while it waits: for Redis' confirmation, for its client to read, or for its next check. */
function isDue(pending: PendingSubscription, isRedisUp: boolean, nowMs: number): boolean {
  const { topic, callbacks } = pending
  if (callbacks.bufferedBytes() > clientBufferedBytesMax) {
    pending.progressMs = nowMs // held up by its own client
    return false
  }
  if (nowMs < pending.notBeforeMs) return false
  return topic.live || topic.confirmed || !isRedisUp || nowMs - pending.startedMs > confirmMsMax
}

/** Whether its account has recently used its share of the readings, on any of its sockets. */
function isCoolingDown(pending: PendingSubscription, cooldowns: Cooldowns, nowMs: number): boolean {
  const untilMs = cooldowns.get(pending.callbacks.accountId) ?? 0
  if (untilMs <= nowMs) return false
  pending.notBeforeMs = untilMs
  pending.progressMs = nowMs
  return true
}

/** @returns the round, and all that stay pending, those of the round last */
export function nextRound(
  logPosition: LogPosition,
  waiting: PendingSubscription[],
  cooldowns: Cooldowns,
  isRedisUp: boolean,
  nowMs: number
): [Round, PendingSubscription[]] {
  for (const [accountId, untilMs] of cooldowns) if (untilMs <= nowMs) cooldowns.delete(accountId)
  const heads: PendingSubscription[] = []
  const groups = new Map<string, Group>()
  /** accounts that have a page in this round: one each, however many subscriptions are pending */
  const served = new Set<string>()
  const others: PendingSubscription[] = []
  const inRound: PendingSubscription[] = []
  for (const pending of waiting) {
    if (pending.callbacks.isOver()) abandon(logPosition.hub, pending)
    if (pending.isEnded) continue
    if (!isDue(pending, isRedisUp, nowMs)) {
      others.push(pending)
      continue
    }
    const after = missingAfter(logPosition, pending)
    if (after === null) {
      heads.push(pending)
      inRound.push(pending)
      continue
    }
    const topic = pending.topic.name
    const key = `${topic} ${after.position} ${after.unsealedAt}`
    const group = groups.get(key)
    const { accountId } = pending.callbacks
    if (isCoolingDown(pending, cooldowns, nowMs) || (!group && (served.has(accountId) || groups.size >= groupsMax))) {
      others.push(pending)
      continue
    }
    if (group) group.members.push(pending)
    else groups.set(key, { topic, after: after.position, members: [pending] })
    served.add(accountId)
    inRound.push(pending)
  }
  for (const pending of inRound) others.push(pending)
  return [{ heads, groups: [...groups.values()] }, others]
}
