/** The least a broadcast over Redis can be: a channel per topic, `ws`, one send for each socket. No sign-in, no history. */
import { createServer } from 'node:http'
import { Redis } from 'ioredis'
import { WebSocketServer } from 'ws'
import { follow } from '../lib/plan.mjs'
import { serve } from '../lib/serve.mjs'

const [role, redisUrl = ''] = process.argv.slice(2)
const redis = new Redis(redisUrl)
const http = createServer()
const server = new WebSocketServer({ server: http, perMessageDeflate: false })
/** @type {Map<string, Set<import('ws').WebSocket>>} */
const members = new Map()

/**
 * @param {import('ws').WebSocket} socket
 * @param {string} topic
 */
async function join(socket, topic) {
  const sockets = members.get(topic)
  if (sockets) sockets.add(socket)
  else {
    members.set(topic, new Set([socket]))
    await redis.subscribe(`ws:${topic}`)
  }
  socket.on('close', () => members.get(topic)?.delete(socket))
}

server.on('connection', (socket) => {
  socket.on('error', () => undefined)
  socket.once('message', async (text) => {
    const { user, room } = JSON.parse(text.toString())
    await join(socket, `user:${user}`)
    if (room !== '') await join(socket, room)
    socket.send('ready')
  })
})
redis.on('messageBuffer', (channel, payload) => {
  for (const socket of members.get(channel.toString().slice(3)) ?? []) socket.send(payload, { binary: false })
})

if (role === 'deliver') http.listen(0, '127.0.0.1')
serve({
  port: () => /** @type {import('node:net').AddressInfo} */ (http.address()).port,
  run: (plan) => follow(plan, ({ topic, data }) => void redis.publish(`ws:${topic}`, JSON.stringify(data)))
})
