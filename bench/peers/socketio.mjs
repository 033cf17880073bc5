/**
 * Socket.IO 4 over Redis: `deliver` holds the sockets, `emit` is another server of the same system without any. Every
 * socket joins its user's room and the one it asks for. With the streams adapter connection state recovery is on, the
 * nearest it has to a history; nothing is compressed and nothing is checked at the sign-in.
 */
import { createServer } from 'node:http'
import { createAdapter as createPubSub } from '@socket.io/redis-adapter'
import { createAdapter as createStreams } from '@socket.io/redis-streams-adapter'
import { Redis } from 'ioredis'
import { Server } from 'socket.io'
import { follow } from '../lib/plan.mjs'
import { serve } from '../lib/serve.mjs'

const [role, adapter, redisUrl = ''] = process.argv.slice(2)
const redis = new Redis(redisUrl)
const http = createServer()
const io = new Server(http, {
  serveClient: false,
  perMessageDeflate: false,
  transports: ['websocket'],
  adapter: adapter === 'streams' ? createStreams(redis) : createPubSub(redis, redis.duplicate()),
  ...(adapter === 'streams' && { connectionStateRecovery: {} })
})

io.on('connection', (/** @type {any} */ socket) => {
  const { user, room } = socket.handshake.auth
  socket.data.user = user
  socket.join(room === '' ? [`user:${user}`] : [`user:${user}`, room])
})

if (role === 'deliver') http.listen(0, '127.0.0.1')
serve({
  port: () => /** @type {import('node:net').AddressInfo} */ (http.address()).port,
  run: (plan) => follow(plan, ({ topic, data }) => io.to(topic).emit('notification', data))
})
