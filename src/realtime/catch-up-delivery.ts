/** Gives the joins of a round what was read for them: in slices, and what goes wrong with one ends that one. */
import { performance } from 'node:perf_hooks'
import { failure } from '../errors.ts'
import { type LogAnswer, type Page, pagesBudget } from '../event-log/read.ts'
import { eventText } from '../event-log/wire.ts'
import { createSlices, type Slices } from '../util/time-slices.ts'
import type { Group, Rests, Round } from './catch-up-rounds.ts'
import { textFrame } from './frames.ts'
import type { Chunk } from './hub.ts'
import type { LogPosition } from './log-position.ts'
import { abandon, isLost, joinMsMax, type PendingSubscription, settle } from './pending-subscriptions.ts'
import { deliveredUpTo } from './position.ts'
import { afterUnsealed } from './unsealed-cursors.ts'

/** Histories are long and nobody waits for them as for an answer: their slices are shorter than others'. */
const sliceMsMax = 2
/**
 * How long an account rests after a whole page, against the time the reading took, and after less the less: others have
 * most of the worker, however many histories one asks for at once.
 */
const restShare = 2
const restMsMax = 1000

type Head = LogAnswer['head']

const joinsOf = ({ heads, groups }: Round): PendingSubscription[] => [...heads, ...groups.flatMap(({ joins }) => joins)]

/** Topics whose first reading this was: what comes after its head is judged from now on. */
export function goLive(logPosition: LogPosition, round: Round, head: Head): void {
  for (const { topic } of joinsOf(round)) {
    if (topic.live) continue
    topic.live = true
    topic.last = head.position
    logPosition.hub.forgetRecent(topic, deliveredUpTo(logPosition, topic))
  }
}

/**
 * Sends the joins of one place what lies between it and the members' place, no more: what comes after reaches them as
 * members. Who leaves meanwhile gets nothing more.
 */
async function sendPage(
  logPosition: LogPosition,
  joins: PendingSubscription[],
  page: Page,
  slices: Slices
): Promise<void> {
  const [join] = joins
  if (!join?.since) return
  const { topic } = join
  const { cursors } = logPosition.wire
  let { unsealedAt } = join.since
  let here = joins
  let parts: Buffer[] = []
  // One chunk for a slice's entries: put together once, whoever gets it.
  const send = (position: number): void => {
    const chunk: Chunk = { parts, joined: null }
    parts = []
    for (const { sink, since } of here) {
      sink.enqueue(chunk)
      if (since) Object.assign(since, { position, unsealedAt: null })
    }
  }
  let position = 0
  for (const entry of page.entries) {
    if (slices.isOver()) {
      if (parts.length > 0) send(position)
      await slices.next()
      here = here.filter(({ callbacks }) => !callbacks.isOver())
    }
    if (entry._id > deliveredUpTo(logPosition, topic)) break
    const frame = textFrame(eventText(cursors, entry))
    parts.push(unsealedAt === null ? frame : afterUnsealed(cursors, unsealedAt, frame))
    unsealedAt = null
    position = entry._id
  }
  if (parts.length > 0) send(position)
  const until = Math.min(page.upTo, deliveredUpTo(logPosition, topic))
  for (const { since } of here) if (since) since.position = Math.max(since.position, until)
}

/** Does this for one join; what it throws ends that one's socket. */
function contain(logPosition: LogPosition, join: PendingSubscription, act: () => void): void {
  try {
    act()
  } catch (error) {
    abandon(logPosition.hub, join)
    join.sink.fail(error)
  }
}

function end(logPosition: LogPosition, join: PendingSubscription, head: Head): void {
  contain(logPosition, join, () => {
    join.progressMs = performance.now()
    if (join.callbacks.isOver()) abandon(logPosition.hub, join)
    else settle(logPosition, join, head, join.progressMs)
  })
}

async function serveGroup(
  logPosition: LogPosition,
  { joins }: Group,
  page: Page | undefined,
  head: Head,
  slices: Slices
) {
  const able = joins.filter((join) => !join.callbacks.isOver() && !isLost(logPosition, join, head))
  if (page) await sendPage(logPosition, able, page, slices)
  for (const join of joins) {
    if (slices.isOver()) await slices.next()
    end(logPosition, join, head)
  }
}

/** How much of a page it was: one that does not reach the head is a whole one. */
const fullness = ({ entries, upTo }: Page, head: Head): number =>
  upTo < head.position ? 1 : Math.min(1, entries.length / pagesBudget.entriesMax)

/**
 * Whoever was read a page for rests after it.
 * @param startedMs when the reading began, by performance.now()
 * @returns those whose page was not read any more: they come first in the next round
 */
export async function serveRound(
  logPosition: LogPosition,
  { heads, groups }: Round,
  { head, pages }: LogAnswer,
  rests: Rests,
  startedMs: number
): Promise<PendingSubscription[]> {
  const slices = createSlices(sliceMsMax)
  for (const join of heads) {
    if (slices.isOver()) await slices.next()
    end(logPosition, join, head)
  }
  for (const [index, group] of groups.entries()) await serveGroup(logPosition, group, pages[index], head, slices)
  const nowMs = performance.now()
  for (const [index, page] of pages.entries()) {
    const group = groups[index]
    if (!group) continue
    const untilMs = nowMs + Math.min(restMsMax, (nowMs - startedMs) * restShare * fullness(page, head))
    for (const { callbacks } of group.joins)
      rests.set(callbacks.accountId, Math.max(rests.get(callbacks.accountId) ?? 0, untilMs))
  }
  return groups.slice(pages.length).flatMap(({ joins }) => joins)
}

/** MongoDB does not answer: whoever has waited long enough is told so. */
export function giveUpOld(logPosition: LogPosition, round: Round, error: unknown): void {
  const nowMs = performance.now()
  for (const join of joinsOf(round)) {
    const { callbacks, progressMs } = join
    if (!callbacks.failed || nowMs - progressMs < joinMsMax) continue
    abandon(logPosition.hub, join)
    contain(logPosition, join, () =>
      callbacks.failed?.(failure('DATABASE_UNAVAILABLE', { retryAfterSeconds: 2, cause: error }))
    )
  }
}
