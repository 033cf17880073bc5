/**
 * The load, in a process of its own: so many requests a second whatever becomes of them, on kept connections and on one each
 * in turn. A POST under an Idempotency-Key is repeated until it is answered 201, as the clients are told to. Told what to do by
 * its parent; ends with it.
 */
import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * @typedef {object} Plan
 * @property {string} url
 * @property {string[]} seekers tokens
 * @property {string[]} jobs ids
 * @property {number} firstPair the first pair of seeker and job that nobody has used
 * @property {{ get?: number, view?: number, apply?: number }} perSecond by kind
 *
 * @typedef {'get' | 'view' | 'apply'} Kind
 * @typedef {object} Sample one request, every repetition by itself
 * @property {Kind} kind
 * @property {number} startedMs since 1970, by the monotonic clock
 * @property {number} tookMs
 * @property {number} status 0: no answer
 * @property {boolean} saysWhen whether it has a Retry-After
 * @property {string} error
 * @property {number} [repetition] of an application: 0 is the first request
 * @property {string} [instance] host and worker that answered; '': none
 *
 * @typedef {object} Outcome
 * @property {Sample[]} samples
 * @property {{ seeker: number, job: number, id: string }[]} acknowledged applications, answered 201
 * @property {number} givenUp applications repeated in vain
 * @property {number} skipped requests not sent because too many were under way
 */

const timeoutMs = 30_000
const tickMs = 5
const underWayMax = 2_000
const repeatForMs = 90_000
const repeatAfterMs = 200
const reportEveryMs = 200
const kept = new Agent({ keepAlive: true, maxSockets: 100, timeout: 8_000 })
const single = new Agent({ keepAlive: false })

/** @type {Outcome} */
const outcome = { samples: [], acknowledged: [], givenUp: 0, skipped: 0 }
/** @type {Set<Promise<unknown>>} */
const underWay = new Set()
/** @type {Plan} */
let plan
let isOn = true
let sent = 0

const now = () => performance.timeOrigin + performance.now()
/** @template T @param {T[]} list @param {number} index */
const at = (list, index) => /** @type {T} */ (list[index % list.length])

/**
 * @param {Kind} kind
 * @param {string} method
 * @param {string} path
 * @param {string} token
 * @param {{ body?: object, key?: string, repetition?: number }} [more]
 * @returns {Promise<{ status: number, text: string, retryAfter: number }>}
 */
function ask(kind, method, path, token, { body, key, repetition = 0 } = {}) {
  const startedMs = now()
  const text = body === undefined ? '' : JSON.stringify(body)
  const headers = {
    authorization: `Bearer ${token}`,
    ...(body && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
    ...(key && { 'idempotency-key': key })
  }
  const agent = sent++ % 2 === 0 ? kept : single
  return new Promise((resolve) => {
    let instance = ''
    const finish = (/** @type {number} */ status, /** @type {string} */ answer, retryAfter = '', error = '') => {
      const saysWhen = retryAfter !== ''
      outcome.samples.push({
        kind,
        startedMs,
        tookMs: now() - startedMs,
        status,
        saysWhen,
        error,
        repetition,
        instance
      })
      resolve({ status, text: answer, retryAfter: Number(retryAfter) || 0 })
    }
    const options = { method, agent, headers, signal: AbortSignal.timeout(timeoutMs) }
    const sending = request(new URL(path, plan.url), options, (response) => {
      instance = String(response.headers['x-instance'] ?? '')
      let answer = ''
      response.setEncoding('utf8')
      response.on('data', (chunk) => {
        answer += chunk
      })
      response.on('error', (error) => finish(0, '', '', `within the answer: ${error.message}`))
      response.on('end', () => finish(response.statusCode ?? 0, answer, response.headers['retry-after']))
    })
    sending.on('error', (error) =>
      finish(0, '', '', `${error.message}${sending.reusedSocket ? ', on a kept one' : ''}`)
    )
    sending.end(text)
  })
}

/** @param {number} number */
async function apply(number) {
  const { seekers, jobs, firstPair } = plan
  const pair = firstPair + number
  const job = pair % jobs.length
  const seeker = (pair + Math.floor(pair / jobs.length)) % seekers.length
  const body = { jobId: at(jobs, job), jobTitle: 'Anything', companyName: 'Anything' }
  const key = randomUUID()
  const untilMs = performance.now() + repeatForMs
  for (let repetition = 0; performance.now() < untilMs; repetition++) {
    const more = { body, key, repetition }
    const { status, text, retryAfter } = await ask('apply', 'POST', '/api/applications', at(seekers, seeker), more)
    if (status === 201) return outcome.acknowledged.push({ seeker, job, id: JSON.parse(text).data._id })
    await sleep(Math.max(repeatAfterMs, retryAfter * 1000))
  }
  outcome.givenUp += 1
}

/** @type {Record<Kind, (number: number) => Promise<unknown>>} */
const kinds = {
  get: (number) => ask('get', 'GET', '/api/users/me', at(plan.seekers, number)),
  view: (number) =>
    ask('view', 'POST', `/api/analytics/jobs/${at(plan.jobs, number)}/view`, at(plan.seekers, number * 7)),
  apply
}

/** @param {Kind} kind @param {number} perSecond */
async function run(kind, perSecond) {
  const startMs = performance.now()
  let [seen, begun] = [0, 0]
  for (; isOn; await sleep(tickMs)) {
    for (const due = ((performance.now() - startMs) / 1000) * perSecond; seen < due; seen++) {
      if (underWay.size >= underWayMax) {
        outcome.skipped += 1
        continue
      }
      const one = kinds[kind](begun++).finally(() => underWay.delete(one))
      underWay.add(one)
    }
  }
}

/** Sends the outcome and ends. */
async function finish() {
  isOn = false
  while (underWay.size > 0) await Promise.all(underWay)
  process.send?.({ outcome }, () => process.exit(0))
}

process.on('disconnect', () => process.exit(1))
process.on('message', (/** @type {Plan | 'stop'} */ message) => {
  if (message === 'stop') return void finish()
  plan = message
  for (const [kind, perSecond] of Object.entries(plan.perSecond)) void run(/** @type {Kind} */ (kind), perSecond)
  setInterval(() => process.send?.({ sent }), reportEveryMs).unref()
})
