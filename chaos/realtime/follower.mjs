/**
 * A raw client that comes back from its last cursor to whichever host the balancer chooses. It hides nothing: what comes
 * twice is heard twice.
 */
import WebSocket from 'ws'

/**
 * @typedef {object} Follower
 * @property {string} topic the one it is judged by
 * @property {boolean} isRoom
 * @property {{ id: string, cursor: string, prev: string, atMs: number }[]} heard events of its topic
 * @property {boolean} isSubscribed
 * @property {number} reconnects how often it lost its connection
 * @property {number} resyncs
 * @property {number} heardAtResync how many it had heard when the latest `resync` came
 * @property {string[]} endings why connections ended
 * @property {string} cursor
 * @property {() => void} open
 * @property {() => void} pause disconnects until open()
 */

const retryMs = 50
const readyMsMax = 5_000

/**
 * @param {string} url http address of the balancer or a host
 * @param {{ token: string, topic: string, isRoom: boolean }} options a room's topic is subscribed to, a user's own is implied
 * @returns {Follower} not yet open
 */
export function createFollower(url, { token, topic, isRoom }) {
  const address = `${url.replace(/^http/, 'ws')}/api/realtime`
  let isOn = false
  /** @type {WebSocket | undefined} */
  let socket
  /** @type {NodeJS.Timeout | undefined} */
  let retry

  const connect = () => {
    const since = follower.cursor === '' ? {} : { since: follower.cursor }
    const ws = new WebSocket(address, 'skillmatch.v1', { handshakeTimeout: readyMsMax, perMessageDeflate: false })
    socket = ws
    const deadline = setTimeout(() => ws.terminate(), readyMsMax)
    let announcement = ''
    ws.on('open', () => {
      ws.send(JSON.stringify({ op: 'auth', token, ...(isRoom ? {} : since) }))
      if (isRoom) ws.send(JSON.stringify({ op: 'subscribe', topic, ...since }))
    })
    ws.on('message', (text) => {
      const message = JSON.parse(String(text))
      if (message.op === 'error') {
        follower.endings.push(`error ${message.code}`)
        ws.terminate()
      } else if (message.op === 'reconnect') announcement = 'reconnect, '
      else if (message.topic === topic) {
        if (message.op === 'subscribed') clearTimeout(deadline)
        take(message)
      }
    })
    ws.on('error', () => undefined)
    ws.on('close', (code) => {
      clearTimeout(deadline)
      if (socket !== ws || !isOn) return
      follower.isSubscribed = false
      follower.reconnects += 1
      follower.endings.push(`${announcement}closed ${code}`)
      retry = setTimeout(connect, retryMs + Math.random() * retryMs)
    })
  }

  /** @param {{ op: string, id: string, cursor?: string, prev?: string }} message */
  const take = ({ op, id, cursor = '', prev = '' }) => {
    if (cursor !== '') follower.cursor = cursor
    if (op === 'event') follower.heard.push({ id, cursor, prev, atMs: performance.now() })
    else if (op === 'subscribed') follower.isSubscribed = true
    else if (op === 'resync') {
      follower.resyncs += 1
      follower.heardAtResync = follower.heard.length
    }
  }

  /** @type {Follower} */
  const follower = {
    topic,
    isRoom,
    heard: [],
    isSubscribed: false,
    reconnects: 0,
    resyncs: 0,
    heardAtResync: 0,
    endings: [],
    cursor: '',
    open: () => {
      isOn = true
      connect()
    },
    pause: () => {
      isOn = false
      follower.isSubscribed = false
      clearTimeout(retry)
      socket?.terminate()
    }
  }
  return follower
}
