/** A small WebSocket client of SkillMatch for the scripts (subprotocol skillmatch.v1). */
import WebSocket from 'ws'
import { UserError } from '../terminal/log.mjs'

const timeoutMs = 15_000

/** @typedef {{ topic: string, cursor: string, prev: string, id: string, type: string, at: string, data: any, heardMs: number }} Heard */

/**
 * A signed-in WebSocket; its user's own topic is part of it. Resolves when the service is ready to deliver.
 * @param {string} url of a host or balancer
 * @param {string} token
 */
export async function openSocket(url, token) {
  const socket = new WebSocket(new URL('/api/realtime', url.replace(/^http/, 'ws')), 'skillmatch.v1', {
    handshakeTimeout: timeoutMs
  })
  /** @type {Heard[]} */
  const events = []
  /** @type {Set<() => void>} */
  const watchers = new Set()
  let isMember = false
  let ended = ''
  const notify = () => {
    for (const watch of watchers) watch()
  }
  socket.on('open', () => socket.send(JSON.stringify({ op: 'auth', token })))
  socket.on('message', (text) => {
    const message = JSON.parse(String(text))
    if (message.op === 'event') events.push({ ...message, heardMs: performance.now() })
    if (message.op === 'subscribed') isMember = true // of its own topic: nothing is missed from here on
    if (message.op === 'error') ended = `${message.code} ${message.message}`
    notify()
  })
  socket.on('error', (error) => {
    ended = error.message
  })
  socket.on('close', (code, reason) => {
    ended ||= `closed with ${code} ${reason}`
    notify()
  })

  /**
   * Waits until `condition` holds; throws a UserError when the socket ends before.
   * @param {() => boolean} condition
   * @param {number} waitMs after which it resolves false
   * @returns {Promise<boolean>}
   */
  function waitFor(condition, waitMs) {
    return new Promise((resolve, reject) => {
      const finish = (/** @type {() => void} */ settle) => {
        clearTimeout(timer)
        watchers.delete(look)
        settle()
      }
      const look = () => {
        if (condition()) finish(() => resolve(true))
        else if (ended) finish(() => reject(new UserError(`socket on ${url}: ${ended}`)))
      }
      const timer = setTimeout(() => finish(() => resolve(false)), waitMs)
      watchers.add(look)
      look()
    })
  }

  const close = () => socket.terminate()
  try {
    if (!(await waitFor(() => isMember, timeoutMs)))
      throw new UserError(`socket on ${url}: not ready after ${timeoutMs / 1000} s`)
  } catch (error) {
    close()
    throw error
  }
  return { url, events, waitFor, close }
}
