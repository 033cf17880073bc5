/** Gives the joins of a round what was read for them: in slices, and what goes wrong with one ends that one. */
import { performance } from 'node:perf_hooks'
import { failure } from '../errors.ts'
import { type LogAnswer, type Page, pagesBudget } from '../event-log/read.ts'
import { eventText } from '../event-log/wire.ts'
import { createSlices, type Slices } from '../util/time-slices.ts'
import type { Group, Rests, Round } from './catch-up-rounds.ts'
import { textFrame } from './frames.ts'
import type { Chunk } from './hub.ts'
import { abandon, isLost, type Join, joinMsMax, settle } from './pending-subscriptions.ts'
import { type Place, reached } from './position.ts'
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

const joinsOf = ({ heads, groups }: Round): Join[] => [...heads, ...groups.flatMap(({ joins }) => joins)]

/** Topics whose first reading this was: what comes after its head is judged from now on. */
export function goLive(place: Place, round: Round, head: Head): void {
  for (const { topic } of joinsOf(round)) {
    if (topic.live) continue
    topic.live = true
    topic.last = head.position
    place.hub.forgetRecent(topic, reached(place, topic))
  }
}

/**
 * Sends the joins of one place what lies between it and the members' place, no more: what comes after reaches them as
 * members. Who leaves meanwhile gets nothing more.
 */
async function sendPage(place: Place, joins: Join[], page: Page, slices: Slices): Promise<void> {
  const [join] = joins
  if (!join?.since) return
  const { topic } = join
  const { cursors } = place.wire
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
      here = here.filter(({ answer }) => !answer.isOver())
    }
    if (entry._id > reached(place, topic)) break
    const frame = textFrame(eventText(cursors, entry))
    parts.push(unsealedAt === null ? frame : afterUnsealed(cursors, unsealedAt, frame))
    unsealedAt = null
    position = entry._id
  }
  if (parts.length > 0) send(position)
  const until = Math.min(page.upTo, reached(place, topic))
  for (const { since } of here) if (since) since.position = Math.max(since.position, until)
}

/** Does this for one join; what it throws ends that one's socket. */
function contain(place: Place, join: Join, act: () => void): void {
  try {
    act()
  } catch (error) {
    abandon(place.hub, join)
    join.sink.fail(error)
  }
}

function end(place: Place, join: Join, head: Head): void {
  contain(place, join, () => {
    join.progressMs = performance.now()
    if (join.answer.isOver()) abandon(place.hub, join)
    else settle(place, join, head, join.progressMs)
  })
}

async function serveGroup(place: Place, { joins }: Group, page: Page | undefined, head: Head, slices: Slices) {
  const able = joins.filter((join) => !join.answer.isOver() && !isLost(place, join, head))
  if (page) await sendPage(place, able, page, slices)
  for (const join of joins) {
    if (slices.isOver()) await slices.next()
    end(place, join, head)
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
  place: Place,
  { heads, groups }: Round,
  { head, pages }: LogAnswer,
  rests: Rests,
  startedMs: number
): Promise<Join[]> {
  const slices = createSlices(sliceMsMax)
  for (const join of heads) {
    if (slices.isOver()) await slices.next()
    end(place, join, head)
  }
  for (const [index, group] of groups.entries()) await serveGroup(place, group, pages[index], head, slices)
  const nowMs = performance.now()
  for (const [index, page] of pages.entries()) {
    const group = groups[index]
    if (!group) continue
    const untilMs = nowMs + Math.min(restMsMax, (nowMs - startedMs) * restShare * fullness(page, head))
    for (const { answer } of group.joins)
      rests.set(answer.accountId, Math.max(rests.get(answer.accountId) ?? 0, untilMs))
  }
  return groups.slice(pages.length).flatMap(({ joins }) => joins)
}

/** MongoDB does not answer: whoever has waited long enough is told so. */
export function giveUpOld(place: Place, round: Round, error: unknown): void {
  const nowMs = performance.now()
  for (const join of joinsOf(round)) {
    const { answer, progressMs } = join
    if (!answer.failed || nowMs - progressMs < joinMsMax) continue
    abandon(place.hub, join)
    contain(place, join, () => answer.failed?.(failure('DATABASE_UNAVAILABLE', { retryAfterSeconds: 2, cause: error })))
  }
}
