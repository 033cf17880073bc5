/** What comes in from outside: logins from as many addresses as there are people, and somebody who asks for /health/live. */
import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

const probeEveryMs = 20
const answerMsMax = 120_000

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {number} tookMs
 */

/**
 * @param {string} url
 * @param {{ method?: string, path: string, headers?: Record<string, string | number>, body?: string, agent?: Agent }} options
 * @returns {Promise<Answer>}
 */
function ask(url, { method = 'GET', path, headers = {}, body = '', agent }) {
  const startedMs = performance.now()
  return new Promise((resolve, reject) => {
    const asked = request(
      `${url}${path}`,
      { method, headers, timeout: answerMsMax, ...(agent && { agent }) },
      (answer) => {
        answer.resume()
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, tookMs: performance.now() - startedMs }))
      }
    )
    asked.on('timeout', () => asked.destroy(new Error(`${path}: no answer`)))
    asked.on('error', reject)
    asked.end(body)
  })
}

/**
 * @param {string} url @param {string} path @param {object} body
 * @param {{ address?: string, agent?: Agent }} [from]
 */
export function post(url, path, body, { address = '198.18.255.1', agent } = {}) {
  const text = JSON.stringify(body)
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    'x-forwarded-for': address
  }
  return ask(url, { method: 'POST', path, headers, body: text, ...(agent && { agent }) })
}

/**
 * Asks for /health/live every 20 ms, whether the one before was answered or not, until `isOver` says so.
 * @param {string} url
 * @param {() => boolean} isOver
 * @returns {Promise<number[]>} ms, in order of size
 */
export async function probe(url, isOver) {
  const agent = new Agent({ keepAlive: true })
  /** @type {Promise<Answer>[]} */
  const probes = []
  for (let due = performance.now(); !isOver(); due += probeEveryMs) {
    await sleep(Math.max(0, due - performance.now()))
    probes.push(ask(url, { path: '/health/live', agent }))
  }
  const answers = await Promise.all(probes)
  agent.destroy()
  return answers.map(({ tookMs }) => tookMs).sort((one, other) => one - other)
}

/** @param {number} index */
export const addressOf = (index) => `198.18.${index >> 8}.${index & 255}`
