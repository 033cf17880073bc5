/** A small REST client of SkillMatch for the scripts, with a choice of connections. socket.mjs is its WebSocket side. */
import http from 'node:http'
import https from 'node:https'
import { setTimeout as sleep } from 'node:timers/promises'
import { UserError } from '../terminal/log.mjs'

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {http.IncomingHttpHeaders} headers
 * @property {any} body the parsed envelope, or undefined when the body is not JSON
 * @property {string} request what was asked, for messages
 */
/** @typedef {{ token?: string | undefined, body?: unknown, headers?: Record<string, string> }} Options */
/** @typedef {(method: string, path: string, options?: Options) => Promise<Answer>} Call */
/** @typedef {{ url: string, call: Call, close: () => void }} Client */

const timeoutMs = 15_000
const answerBytesMax = 20_000_000
const patienceMsMax = 20 * 60_000

/**
 * A client of one address. It keeps its connections unless `fresh`, which opens a new one for every request: that is how
 * a balancer's and a host's choice of worker shows.
 * @param {string} url e.g. http://localhost:8080
 * @param {{ fresh?: boolean, socketsMax?: number, from?: string }} [options] `from`: the address of ours it connects from
 * @returns {Client}
 */
export function createClient(url, { fresh = false, socketsMax = 32, from } = {}) {
  const base = new URL(url)
  const { Agent, request } = base.protocol === 'https:' ? https : http
  const agent = new Agent({ keepAlive: !fresh, maxSockets: socketsMax, ...(from && { localAddress: from }) })

  /** @type {Call} */
  function call(method, path, { token, body, headers = {} } = {}) {
    const name = `${method} ${new URL(path, base)}`
    const text = body === undefined ? undefined : JSON.stringify(body)
    return new Promise((resolve, reject) => {
      const fail = (/** @type {Error & { code?: string }} */ error) =>
        reject(new UserError(`${name}: no response (${error.message || error.code})`, { cause: error }))
      const sent = request(new URL(path, base), {
        method,
        agent,
        signal: AbortSignal.timeout(timeoutMs),
        headers: {
          ...(text !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
          ...(token && { authorization: `Bearer ${token}` }),
          ...headers
        }
      })
      sent.on('error', fail)
      sent.on('response', (response) => {
        /** @type {Buffer[]} */
        const chunks = []
        let bytes = 0
        response.on('data', (chunk) => {
          bytes += chunk.length
          if (bytes > answerBytesMax) response.destroy(new Error('the answer is too large'))
          else chunks.push(chunk)
        })
        response.on('error', fail)
        response.on('end', () => {
          const answer = Buffer.concat(chunks).toString()
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: parse(answer), request: name })
        })
      })
      sent.end(text)
    })
  }
  return { url, call, close: () => agent.destroy() }
}

/** @param {string} text */
function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Why the service refused, in its own words.
 * @param {Answer} answer
 */
export function reasonOf({ status, body }) {
  const fields = body?.errors?.map(
    (/** @type {{ field: string, message: string }} */ error) => `${error.field}: ${error.message}`
  )
  return `${status} ${body?.message ?? body?.status ?? 'without a reason'}${fields?.length ? ` (${fields.join('; ')})` : ''}`
}

/**
 * The `data` of an answer that must have one of these statuses; throws a UserError that names request and reason otherwise.
 * @param {Answer} answer
 * @param {...number} statuses
 */
export function dataOf(answer, ...statuses) {
  if (!statuses.includes(answer.status)) throw new UserError(`${answer.request}: ${reasonOf(answer)}`)
  return answer.body?.data
}

/**
 * What a token says, or a cookie that carries one; unverified.
 * @param {string} token
 */
export const claimsOf = (token) => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())

/**
 * A client that waits as long as a 429 or 503 says and asks again, 20 minutes in all at most.
 * @param {Client} client
 * @param {(line: string) => void} log
 * @returns {Client}
 */
export function patient(client, log) {
  let waitedMs = 0
  /** @type {Call} */
  const call = async (method, path, options) => {
    for (;;) {
      const answer = await client.call(method, path, options)
      if (answer.status !== 429 && answer.status !== 503) return answer
      const seconds = Math.max(1, Number(answer.headers['retry-after'] ?? answer.body?.retryAfter) || 1)
      if (waitedMs + seconds * 1000 > patienceMsMax) return answer
      log(`${answer.status} ${answer.body?.message ?? ''}: waiting ${seconds} s`)
      waitedMs += seconds * 1000
      await sleep(seconds * 1000)
    }
  }
  return { ...client, call }
}

/**
 * Every item of a list, following its Link headers (RFC 8288).
 * @param {Client} client
 * @param {string} path
 * @param {Options} options
 * @returns {Promise<any[]>}
 */
export async function readAll(client, path, options) {
  const items = []
  for (let next = /** @type {string | undefined} */ (path); next; ) {
    const answer = await client.call('GET', next, options)
    items.push(...dataOf(answer, 200))
    const target = /<([^>]+)>;\s*rel="?next"?/.exec(String(answer.headers.link ?? ''))?.[1]
    next = target && new URL(target, client.url).pathname + new URL(target, client.url).search
  }
  return items
}
