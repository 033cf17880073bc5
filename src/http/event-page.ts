/** The answer to a request for events: its body, where the next page is, and for how long it may be cached. */
import { serverNowMs } from '../database/clock.ts'

/** What follows a cursor. */
export interface EventPage {
  /** messages `event`, as text */
  events: readonly Buffer[]
  cursor: string
  isResync: boolean
}

const comma = Buffer.from(',')

/** The envelope, around events that are text already. @param more fields of `data` beside the page's */
export function eventPageBody(topic: string, { events, cursor, isResync }: EventPage, more: object): Buffer {
  const data = JSON.stringify({ topic, cursor, resync: isResync, ...more }).slice(1)
  const parts = events.flatMap((event, index) => (index === 0 ? [event] : [comma, event]))
  return Buffer.concat([
    Buffer.from('{"statusCode":200,"success":true,"message":"Events retrieved successfully","data":{"events":['),
    ...parts,
    Buffer.from(`],${data}}`)
  ])
}

/**
 * The Link header: the same address after the cursor. @param turn the one to wait in; null: none
 * @param url the request's path and query
 */
export function eventLink(url: string, cursor: string, turn: number | null): { link: string } {
  const next = new URL(url, 'http://localhost')
  next.searchParams.delete('turn')
  next.searchParams.set('since', cursor)
  if (turn !== null) next.searchParams.set('turn', String(turn))
  return { link: `<${next.pathname}${next.search}>; rel="next"` }
}

/**
 * A second is what a cache needs to answer all who wait for the same, and too short for an answer to be had in a later turn.
 * While the cursor of now is asked for anew, others may be given the one of the last seconds: they begin a little earlier.
 */
export const briefly = 'public, max-age=1'
export const brieflyWhileRenewed = `${briefly}, stale-while-revalidate=5`

/**
 * What is true for good, though not the whole of it: events that follow a cursor, where more have come since, or that a turn which is
 * over brought none. Whoever is given it goes on from there. So long that ten thousand readers can fetch it from a busy cache
 * before it has expired, after which each comes through.
 */
const steadySeconds = 10
export const steadily = `public, max-age=${steadySeconds}`

/** Until the first of its events is older than retention: a full page remains what it is, a shorter one may be told for a while. */
export function untilExpired(firstAt: string, retentionSeconds: number, isFull: boolean): string {
  const leftSeconds = retentionSeconds - Math.ceil((serverNowMs() - Date.parse(firstAt)) / 1000)
  return `public, max-age=${Math.max(0, isFull ? leftSeconds : Math.min(steadySeconds, leftSeconds))}`
}
