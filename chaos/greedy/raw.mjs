/** Connections of the greedy client: no patience, no manners, nothing checked. */
import http from 'node:http'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import WebSocket from 'ws'

const giveUpMs = 30_000
const block = Buffer.alloc(64 * 1024, 'x')

/**
 * A request; with `bytes` its body is a form's first part that never ends, sent until somebody ends it.
 * @param {string} url
 * @param {{ method: string, path: string, headers: Record<string, string>, body?: string, bytes?: number, isLengthSaid?: boolean, isOver?: () => boolean }} options
 * @returns {Promise<{ status: number, bytes: number }>} status 0: no answer
 */
export function request(url, { method, path, headers, body, bytes = 0, isLengthSaid = false, isOver = () => false }) {
  return new Promise((resolve) => {
    let sent = 0
    let status = 0
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const long =
      bytes === 0 ? length : isLengthSaid ? { 'content-length': String(bytes) } : { 'transfer-encoding': 'chunked' }
    const asked = http.request(new URL(path, url), { method, agent: false, headers: { ...headers, ...long } })
    const timer = setTimeout(() => asked.destroy(), giveUpMs)
    asked.on('response', (response) => {
      status = response.statusCode ?? 0
      response.resume()
      response.on('error', () => undefined)
      response.on('end', () => asked.destroy())
    })
    asked.on('error', () => undefined)
    asked.on('close', () => {
      clearTimeout(timer)
      resolve({ status, bytes: sent })
    })
    if (bytes === 0) return void asked.end(body)
    asked.write(
      '--x\r\ncontent-disposition: form-data; name="resume"; filename="a.pdf"\r\ncontent-type: application/pdf\r\n\r\n%PDF-1.7'
    )
    const more = () => {
      while (!asked.destroyed && sent < bytes) {
        if (isOver()) return void asked.destroy()
        sent += block.length
        if (!asked.write(block)) return void asked.once('drain', more)
      }
    }
    more()
  })
}

/**
 * A WebSocket by hand: upgrades, then writes what `next` gives until that is nothing, the connection ends or a while is over.
 * @param {string} url
 * @param {Record<string, string>} headers
 * @param {() => Buffer | undefined} next
 * @returns {Promise<string>} the status of the answer to the upgrade
 */
export function upgrade(url, headers, next) {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname)
    let answer = ''
    const timer = setTimeout(() => socket.destroy(), 5_000)
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearTimeout(timer)
      const status = /^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]
      if (status) resolve(status)
      else reject(new Error('no answer'))
    })
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
    socket.write(
      `GET /api/realtime HTTP/1.1\r\nHost: ${hostname}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n` +
        `Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: skillmatch.v1\r\n${lines.join('')}\r\n`
    )
    const write = async () => {
      for (let count = 0; count < 20 && socket.writable; count++) {
        const bytes = next()
        if (bytes === undefined) break
        socket.write(bytes)
        await sleep(1)
      }
      socket.destroy()
    }
    socket.on('data', (chunk) => {
      const isFirst = answer === ''
      answer = (answer + chunk.toString('latin1')).slice(0, 100)
      if (isFirst) void write()
    })
  })
}

/**
 * A client of the protocol that sends what it is told; what it sends before it is open waits.
 * @param {string} url
 * @param {string} token
 */
export function startSocket(url, token) {
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/api/realtime`, 'skillmatch.v1', {
    perMessageDeflate: false
  })
  const seen = new Set()
  /** @type {string[]} */
  const waiting = [JSON.stringify({ op: 'auth', token })]
  socket.on('open', () => {
    for (const text of waiting) socket.send(text)
  })
  socket.on('message', (text) => {
    const head = String(text).slice(0, 200)
    if (head.startsWith('{"op":"subscribed"') && head.includes('"topic":"jobs"')) seen.add('subscribed')
  })
  socket.on('error', () => undefined)
  return {
    send: (/** @type {object} */ message) => {
      const text = JSON.stringify(message)
      if (socket.readyState === socket.OPEN) socket.send(text)
      else if (socket.readyState === socket.CONNECTING) waiting.push(text)
    },
    hasSeen: (/** @type {string} */ op) => seen.has(op),
    isOpen: () => socket.readyState === socket.OPEN || socket.readyState === socket.CONNECTING,
    end: () => socket.terminate()
  }
}
