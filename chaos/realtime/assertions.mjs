/** What every client has heard since an account began, beside what the log holds, beside what was committed. */
import { waitFor } from '../../tools/processes/processes.mjs'

/**
 * @typedef {Pick<import('./fixture.mjs').Stage, 'store' | 'followers' | 'writer'>} Stage
 *
 * @typedef {object} Account
 * @property {number} position the log's when it began
 * @property {number} startMs
 *
 * @typedef {object} Verdict sums over all clients
 * @property {number} events
 * @property {number} clients
 * @property {number} lost
 * @property {number} duplicated
 * @property {number} disordered
 * @property {number} resyncs
 * @property {number} reconnects
 * @property {number} refused transactions that were answered with an error
 * @property {number} forgotten acknowledged, but not in the log
 * @property {number} repeated in the log more than once
 * @property {number} holes positions missing from the log
 * @property {number} gapMs the longest that one in the room heard nothing
 * @property {number} latestMs from the acknowledgement of an event to the last client that heard it
 * @property {string} endings why connections ended, and how often
 */

const settleMsMax = 30_000

/** @param {Stage} stage whose clients have heard everything @returns {Promise<Account>} */
export async function openAccount({ store, followers, writer }) {
  writer.forget()
  for (const follower of followers) {
    follower.heard = []
    follower.endings = []
    follower.resyncs = 0
    follower.reconnects = 0
  }
  const head = await store.logHead.findOne({ _id: 'head' })
  return { position: head?.position ?? 0, startMs: performance.now() }
}

/** Nothing waits for the log any more. @param {Stage} stage @param {number} [limitMs] */
export const awaitLog = ({ store }, limitMs = settleMsMax) =>
  waitFor('the log to hold everything', async () => (await store.outbox.countDocuments()) === 0, {
    limitMs,
    everyMs: 10
  })

/**
 * The log since an account began, in order.
 * @param {Stage} stage
 * @param {Account} account
 * @returns {Promise<{ _id: number, topic: string, id: string, data: { title: string } }[]>}
 */
const readLog = ({ store }, { position }) =>
  store.log
    .find({ _id: { $gt: position } }, { sort: { _id: 1 }, projection: { topic: 1, id: 1, 'data.title': 1 } })
    .toArray()

/**
 * Everything committed since an account began is in the log, and heard; or gives up: the verdict will tell.
 * @param {Stage} stage
 * @param {Account} account
 * @param {number} [limitMs]
 */
export async function awaitEverything(stage, account, limitMs = settleMsMax) {
  await awaitLog(stage)
  const log = await readLog(stage, account)
  await awaitClients(stage, log, limitMs)
  return log
}

/**
 * Waits until every client has heard its topic's last event, or gives up: the verdict will tell.
 * @param {Stage} stage
 * @param {{ topic: string, id: string }[]} log
 * @param {number} limitMs
 */
async function awaitClients({ followers }, log, limitMs) {
  const last = new Map(log.map(({ topic, id }) => [topic, id]))
  const isThere = (/** @type {import('./follower.mjs').Follower} */ { topic, heard, isSubscribed }) =>
    isSubscribed && (!last.has(topic) || heard.at(-1)?.id === last.get(topic))
  await waitFor('the last events', () => followers.every(isThere), { limitMs, everyMs: 5 }).catch(() => undefined)
}

/**
 * @param {string[]} wanted
 * @param {string[]} heard
 */
function compare(wanted, heard) {
  const places = new Map(wanted.map((id, index) => [id, index]))
  const seen = new Set()
  let [duplicated, disordered, highest] = [0, 0, -1]
  for (const id of heard) {
    if (seen.has(id)) {
      duplicated += 1
      continue
    }
    seen.add(id)
    const place = places.get(id) ?? -1
    if (place <= highest) disordered += 1
    else highest = place
  }
  return { lost: wanted.filter((id) => !seen.has(id)).length, duplicated, disordered }
}

/** @param {{ topic: string, id: string }[]} log */
function idsByTopic(log) {
  /** @type {Map<string, string[]>} */
  const ids = new Map()
  for (const { topic, id } of log) {
    const present = ids.get(topic)
    if (present) present.push(id)
    else ids.set(topic, [id])
  }
  return ids
}

/** The longest one in the room heard nothing. @param {import('./follower.mjs').Follower} follower @param {number} startMs */
function longestSilenceMs({ heard }, startMs) {
  let [longest, previous] = [0, startMs]
  for (const { atMs } of heard) {
    longest = Math.max(longest, atMs - previous)
    previous = atMs
  }
  return longest
}

/**
 * Judges once everything that was written has been heard; the writer must have stopped.
 * @param {Stage} stage
 * @param {Account} account
 * @param {number} [limitMs] how long the last events may take
 * @returns {Promise<Verdict>}
 */
export async function assertFigures(stage, account, limitMs) {
  const { followers, writer } = stage
  const log = await awaitEverything(stage, account, limitMs)
  const ids = idsByTopic(log)
  const logged = new Set(log.map(({ id }) => id))
  const totals = { lost: 0, duplicated: 0, disordered: 0, resyncs: 0, reconnects: 0, gapMs: 0, latestMs: 0 }
  /** @type {Record<string, number>} */
  const endings = {}
  for (const follower of followers) {
    const wanted = ids.get(follower.topic) ?? []
    const { lost, duplicated, disordered } = compare(
      wanted,
      follower.heard.map(({ id }) => id)
    )
    totals.lost += lost
    totals.duplicated += duplicated
    totals.disordered += disordered
    totals.resyncs += follower.resyncs
    totals.reconnects += follower.reconnects
    if (follower.isRoom) totals.gapMs = Math.max(totals.gapMs, longestSilenceMs(follower, account.startMs))
    for (const { id, atMs } of follower.heard) {
      totals.latestMs = Math.max(totals.latestMs, atMs - (writer.acknowledged.get(id)?.atMs ?? atMs))
    }
    for (const ending of follower.endings) endings[ending] = (endings[ending] ?? 0) + 1
  }
  return {
    ...totals,
    gapMs: Math.round(totals.gapMs),
    latestMs: Math.round(totals.latestMs),
    events: log.length,
    clients: followers.length,
    refused: writer.refused,
    forgotten: [...writer.acknowledged.keys()].filter((id) => !logged.has(id)).length,
    repeated: log.length - new Set(log.map(({ data }) => data.title)).size,
    holes: log.filter(({ _id }, index) => _id !== account.position + index + 1).length,
    endings: Object.entries(endings)
      .map(([ending, count]) => `${count} × ${ending}`)
      .join(', ')
  }
}
