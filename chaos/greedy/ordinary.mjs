/** Ordinary people beside a greedy one: they read, listen and come back, so many times a second whatever the answers do. */
import { setTimeout as sleep } from 'node:timers/promises'
import WebSocket from 'ws'
import { jobBody } from './fixture.mjs'

/** @typedef {'request' | 'question' | 'event' | 'resume'} Kind a question is a request that the finder has a part in */
/** @typedef {{ kind: Kind, startedMs: number, tookMs: number, isGood: boolean }} Sample */
/**
 * @typedef {object} Ordinary
 * @property {Sample[]} samples
 * @property {() => number} closed sockets that ended though nobody asked for it
 * @property {() => Promise<{ lost: number, repeated: number }>} finish waits for what is under way
 */

const requestsPerSecond = 60
const eventsPerSecond = 5
const resumesPerSecond = 2
const resumeBehind = 5
const resumeMsMax = 30_000
const lateMsMax = 30_000

/** @param {string} url */
const addressOf = (url) => `${url.replace(/^http/, 'ws')}/api/realtime`

/**
 * Signed in and subscribed to `jobs`; resolves when it hears, to the socket and the topic's place then.
 * @param {string} url
 * @param {string} token
 * @param {{ since?: string | undefined, headers: Record<string, string>, onEvent: (event: any) => void, onClose: (code: number) => void }} options
 * @returns {Promise<{ socket: WebSocket, cursor: string }>}
 */
export function openSocket(url, token, { since, headers, onEvent, onClose }) {
  const socket = new WebSocket(addressOf(url), 'skillmatch.v1', { perMessageDeflate: false, headers })
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('not subscribed in time')), resumeMsMax)
    socket.on('open', () => {
      socket.send(JSON.stringify({ op: 'auth', token }))
      socket.send(JSON.stringify({ op: 'subscribe', topic: 'jobs', ...(since && { since }) }))
    })
    socket.on('message', (text) => {
      const message = JSON.parse(String(text))
      if (message.topic !== 'jobs') return
      if (message.op === 'event') onEvent(message)
      else if (message.op === 'subscribed') {
        clearTimeout(timer)
        resolve({ socket, cursor: message.cursor })
      }
    })
    socket.on('error', () => undefined)
    socket.on('close', (code) => {
      clearTimeout(timer)
      reject(new Error(`closed with ${code}`))
      onClose(code)
    })
  })
}

/**
 * Begins at once.
 * @param {import('./fixture.mjs').Stage} stage
 * @returns {Promise<Ordinary>}
 */
export async function startOrdinary({ host, client, employer, seekers, jobs, address: headers }) {
  /** @type {Sample[]} */
  const samples = []
  /** what was said, and how many times each socket has heard it @type {Map<string, { sentMs: number, heard: Map<number, number> }>} */
  const said = new Map()
  /** @type {string[]} cursors of `jobs`, the latest last */
  const cursors = []
  let closed = 0
  let isOver = false
  /** @type {Set<Promise<unknown>>} */
  const underWay = new Set()
  const begin = (/** @type {() => Promise<unknown>} */ work) => {
    const done = work().finally(() => underWay.delete(done))
    underWay.add(done)
  }
  const take = (/** @type {Kind} */ kind, /** @type {number} */ startedMs, /** @type {boolean} */ isGood) =>
    samples.push({ kind, startedMs, tookMs: performance.now() - startedMs, isGood })

  /** @param {number} index @param {any} event */
  function hear(index, event) {
    if (index === 0) {
      cursors.push(event.cursor)
      if (cursors.length > 50) cursors.shift()
    }
    const saying = said.get(event.data?.job?.title)
    if (!saying) return
    const times = (saying.heard.get(index) ?? 0) + 1
    saying.heard.set(index, times)
    if (times === 1) take('event', saying.sentMs, true)
  }
  const opened = await Promise.all(
    seekers.map(({ token }, index) =>
      openSocket(host.url, token, {
        headers,
        onEvent: (event) => hear(index, event),
        onClose: () => !isOver && closed++
      })
    )
  )
  const sockets = opened.map(({ socket }) => socket)
  /** @type {[Kind, string][]} */
  const paths = [
    ['request', '/api/users/me'],
    ['request', '/api/jobs?limit=20'],
    ['request', `/api/jobs/${jobs[0]}`],
    ['question', '/api/search/jobs?search=engineer&limit=5'],
    ['question', '/api/matching/recommendations/jobs']
  ]
  async function ask(/** @type {number} */ turn) {
    const [kind, path] = /** @type {[Kind, string]} */ (paths[turn % paths.length])
    // Who reads the list is not signed in: counted for the address they share with the greedy one.
    const token = path.startsWith('/api/jobs?') ? undefined : seekers[turn % seekers.length]?.token
    const startedMs = performance.now()
    const answer = await client.call('GET', path, { token, headers }).catch(() => ({ status: 0 }))
    take(kind, startedMs, answer.status === 200)
  }
  async function say(/** @type {number} */ turn) {
    const title = `said ${turn} ${performance.now()}`
    said.set(title, { sentMs: performance.now(), heard: new Map() })
    const path = `/api/jobs/${jobs[1 + (turn % (jobs.length - 1))]}`
    const { token } = employer
    const answer = await client
      .call('PUT', path, { token, headers, body: { ...jobBody(turn), title } })
      .catch(() => ({ status: 0 }))
    if (answer.status !== 200) said.delete(title)
  }
  async function resume(/** @type {number} */ turn) {
    const since = cursors.at(-1 - resumeBehind)
    if (since === undefined) return
    const token = seekers[turn % seekers.length]?.token ?? ''
    const startedMs = performance.now()
    const opened = await openSocket(host.url, token, {
      headers,
      since,
      onEvent: () => undefined,
      onClose: () => undefined
    }).catch(() => null)
    take('resume', startedMs, opened !== null)
    opened?.socket.terminate()
  }

  const streams = [
    { work: ask, perSecond: requestsPerSecond, begun: 0 },
    { work: say, perSecond: eventsPerSecond, begun: 0 },
    { work: resume, perSecond: resumesPerSecond, begun: 0 }
  ]
  const startedMs = performance.now()
  const timer = setInterval(() => {
    const seconds = (performance.now() - startedMs) / 1000
    for (const stream of streams) {
      for (; stream.begun < seconds * stream.perSecond; stream.begun++) {
        const turn = stream.begun
        begin(() => stream.work(turn))
      }
    }
  }, 5)

  const missing = () => [...said.values()].filter(({ heard }) => heard.size < sockets.length)
  return {
    samples,
    closed: () => closed,
    async finish() {
      clearInterval(timer)
      while (underWay.size > 0) await Promise.all(underWay)
      for (let waitedMs = 0; missing().length > 0 && waitedMs < lateMsMax; waitedMs += 100) await sleep(100)
      isOver = true
      for (const socket of sockets) socket.terminate()
      const lost = missing().reduce((sum, { heard }) => sum + sockets.length - heard.size, 0)
      const repeated = [...said.values()]
        .flatMap(({ heard }) => [...heard.values()])
        .filter((times) => times > 1).length
      return { lost, repeated }
    }
  }
}
