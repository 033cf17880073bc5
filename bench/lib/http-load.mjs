/** Many HTTP requests to one port (load/http.c), and what they cost each process meanwhile. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { UserError } from '../../tools/terminal/log.mjs'
import { programFile } from './load.mjs'

/**
 * @typedef {object} Answered
 * @property {number} answers
 * @property {number} failed answers of status 400 and above
 * @property {number} cut requests whose connection was lost
 * @property {number} status of the first that failed
 * @property {number} bytes of bodies
 * @property {number} tookUs from the first request to the last answer
 * @property {number} p50Us
 * @property {number} p99Us
 * @property {number} maxUs
 */

/**
 * A request as it is sent.
 * @param {{ path: string, token?: string | undefined, body?: object }} request with a body: POST
 */
export function requestBytes({ path, token, body }) {
  const text = body ? JSON.stringify(body) : ''
  const lines = [
    `${body ? 'POST' : 'GET'} ${path} HTTP/1.1`,
    'host: 127.0.0.1',
    ...(token ? [`authorization: Bearer ${token}`] : []),
    ...(body ? ['content-type: application/json', `content-length: ${Buffer.byteLength(text)}`] : [])
  ]
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n${text}`)
}

/** @param {readonly Buffer[]} requests */
const framed = (requests) =>
  Buffer.concat(
    requests.flatMap((request) => {
      const length = Buffer.alloc(4)
      length.writeUInt32LE(request.length)
      return [length, request]
    })
  )

/**
 * Sends them all, the next on a connection when its answer has come, or at a rate.
 * @param {number} port
 * @param {readonly Buffer[]} requests
 * @param {object} options
 * @param {number} options.connections
 * @param {number} [options.count] default as many as there are; more: from the first on again
 * @param {number} [options.perSecond] 0, the default: as fast as answers come
 * @param {() => void} [options.onBegin] when the connections are open
 * @param {() => void} [options.onEnd] at the last answer
 * @returns {Promise<Answered>}
 */
export async function sendAll(port, requests, { connections, count = requests.length, perSecond = 0, onBegin, onEnd }) {
  const folder = mkdtempSync(join(tmpdir(), 'skillmatch-load-'))
  try {
    const file = join(folder, 'requests')
    writeFileSync(file, framed(requests))
    const args = [port, connections, count, Math.round(perSecond), file].map(String)
    const child = spawn(programFile('http'), args, { stdio: ['pipe', 'pipe', 'inherit'] })
    /** @type {string[]} */
    const lines = []
    createInterface(child.stdout).on('line', (line) => {
      if (lines.push(line) > 1) return onEnd?.()
      onBegin?.()
      child.stdin.write('begin\n')
    })
    child.stdin.on('error', () => undefined)
    await new Promise((resolve) => child.once('close', resolve))
    if (lines[1] === undefined) throw new UserError('the load client has ended without an answer')
    return JSON.parse(lines[1])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
