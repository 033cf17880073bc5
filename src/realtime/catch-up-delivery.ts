/** Sends pending subscriptions what a reading of the log contains for them: in slices, each contained from the others. */
import { performance } from 'node:perf_hooks'
import { failure } from '../errors.ts'
import { type LogAnswer, type Page, pagesBudget } from '../event-log/read.ts'
import { eventText } from '../event-log/wire.ts'
import { createSlices, type Slices } from '../util/time-slices.ts'
import type { Cooldowns, Group, Round } from './catch-up-rounds.ts'
import { textFrame } from './frames.ts'
import { chunkOf } from './hub.ts'
import type { LogPosition } from './log-position.ts'
import { abandon, advance, checkLost, type PendingSubscription, waitMsMax } from './pending-subscriptions.ts'
import { deliveredUpTo } from './position.ts'
import { afterUnsealed } from './unsealed-cursors.ts'

/** Histories are long and less urgent than responses: their slices are shorter than others'. */
const sliceMsMax = 2
/**
 * The cooldown of an account after a whole page, as a multiple of the time the reading took; shorter after part of a page.
 * Others get most of the worker's time, however many histories one account requests at once.
 */
const cooldownShare = 2
const cooldownMsMax = 1000

type Head = LogAnswer['head']

const subscriptionsOf = ({ heads, groups }: Round): PendingSubscription[] => [
  ...heads,
  ...groups.flatMap(({ members }) => members)
]

/** Topics whose first reading this was: entries after the head can be delivered from now on. */
export function goLive(logPosition: LogPosition, round: Round, head: Head): void {
  for (const { topic } of subscriptionsOf(round)) {
    if (topic.live) continue
    topic.live = true
    topic.last = head.position
    logPosition.hub.forgetRecent(topic, deliveredUpTo(logPosition, topic))
  }
}

/**
 * Sends the subscriptions of one position what lies between it and the members' position, no more: what follows is delivered
 * to them as members. Nothing more is sent to one that ends meanwhile.
 */
async function sendPage(
  logPosition: LogPosition,
  group: PendingSubscription[],
  page: Page,
  slices: Slices
): Promise<void> {
  const [first] = group
  if (!first?.since) return
  const { topic } = first
  const { cursors } = logPosition.wire
  let { unsealedAt } = first.since
  let receivers = group
  let parts: Buffer[] = []
  // One chunk for a slice's entries: concatenated once for all receivers.
  const send = (position: number): void => {
    const chunk = chunkOf(...parts)
    parts = []
    for (const { sink, since } of receivers) {
      sink.enqueue(chunk)
      if (since) Object.assign(since, { position, unsealedAt: null })
    }
  }
  let position = 0
  for (const entry of page.entries) {
    if (slices.isOver()) {
      if (parts.length > 0) send(position)
      await slices.next()
      receivers = receivers.filter(({ callbacks }) => !callbacks.isOver())
    }
    if (entry._id > deliveredUpTo(logPosition, topic)) break
    const frame = textFrame(eventText(cursors, entry))
    parts.push(unsealedAt === null ? frame : afterUnsealed(cursors, unsealedAt, frame))
    unsealedAt = null
    position = entry._id
  }
  if (parts.length > 0) send(position)
  const until = Math.min(page.upTo, deliveredUpTo(logPosition, topic))
  for (const { since } of receivers) if (since) since.position = Math.max(since.position, until)
}

/** Acts for one subscription; an exception closes its socket alone. */
function contain(logPosition: LogPosition, pending: PendingSubscription, act: () => void): void {
  try {
    act()
  } catch (error) {
    abandon(logPosition.hub, pending)
    pending.sink.fail(error)
  }
}

function advanceOne(logPosition: LogPosition, pending: PendingSubscription, head: Head): void {
  contain(logPosition, pending, () => {
    pending.progressMs = performance.now()
    if (pending.callbacks.isOver()) abandon(logPosition.hub, pending)
    else advance(logPosition, pending, head, pending.progressMs)
  })
}

async function serveGroup(
  logPosition: LogPosition,
  { members }: Group,
  page: Page | undefined,
  head: Head,
  slices: Slices
) {
  const receivers = members.filter((one) => !one.callbacks.isOver() && !checkLost(logPosition, one, head))
  if (page) await sendPage(logPosition, receivers, page, slices)
  for (const pending of members) {
    if (slices.isOver()) await slices.next()
    advanceOne(logPosition, pending, head)
  }
}

/** From 0 to 1: a page that does not reach the head is a whole one. */
const fullness = ({ entries, upTo }: Page, head: Head): number =>
  upTo < head.position ? 1 : Math.min(1, entries.length / pagesBudget.entriesMax)

/**
 * Each account that a page was read for has a cooldown after it.
 * @param startedMs when the reading began, by performance.now()
 * @returns those whose page was not read: they come first in the next round
 */
export async function serveRound(
  logPosition: LogPosition,
  { heads, groups }: Round,
  { head, pages }: LogAnswer,
  cooldowns: Cooldowns,
  startedMs: number
): Promise<PendingSubscription[]> {
  const slices = createSlices(sliceMsMax)
  for (const pending of heads) {
    if (slices.isOver()) await slices.next()
    advanceOne(logPosition, pending, head)
  }
  for (const [index, group] of groups.entries()) await serveGroup(logPosition, group, pages[index], head, slices)
  const nowMs = performance.now()
  for (const [index, page] of pages.entries()) {
    const group = groups[index]
    if (!group) continue
    const untilMs = nowMs + Math.min(cooldownMsMax, (nowMs - startedMs) * cooldownShare * fullness(page, head))
    for (const { callbacks } of group.members)
      cooldowns.set(callbacks.accountId, Math.max(cooldowns.get(callbacks.accountId) ?? 0, untilMs))
  }
  return groups.slice(pages.length).flatMap(({ members }) => members)
}

/** MongoDB does not respond: reports it to the subscriptions that have waited too long. */
export function failOverdue(logPosition: LogPosition, round: Round, error: unknown): void {
  const nowMs = performance.now()
  for (const pending of subscriptionsOf(round)) {
    const { callbacks, progressMs } = pending
    if (!callbacks.failed || nowMs - progressMs < waitMsMax) continue
    abandon(logPosition.hub, pending)
    contain(logPosition, pending, () =>
      callbacks.failed?.(failure('DATABASE_UNAVAILABLE', { retryAfterSeconds: 2, cause: error }))
    )
  }
}
