/**
 * The floor: one process that builds a frame once an event and writes the same bytes to each socket. No Redis, no second
 * process, no sign-in, no history, no look at who is slow.
 */
import { createServer } from 'node:http'
import { WebSocketServer } from 'ws'
import { follow } from '../lib/plan.mjs'
import { serve } from '../lib/serve.mjs'

const http = createServer()
const server = new WebSocketServer({ noServer: true, perMessageDeflate: false })
/** @type {Set<import('node:stream').Duplex>} */
const sockets = new Set()

http.on('upgrade', (request, connection, head) => {
  server.handleUpgrade(request, connection, head, (socket) => {
    socket.on('error', () => undefined)
    socket.once('message', () => {
      sockets.add(connection)
      socket.send('ready')
    })
    socket.on('close', () => sockets.delete(connection))
  })
})
http.listen(0, '127.0.0.1')

/** @param {Record<string, unknown>} data between 126 and 65,535 bytes as JSON */
function frameOf(data) {
  const payload = Buffer.from(JSON.stringify(data))
  const head = Buffer.from([0x81, 126, payload.length >> 8, payload.length & 255])
  return Buffer.concat([head, payload])
}

serve({
  port: () => /** @type {import('node:net').AddressInfo} */ (http.address()).port,
  run: (plan) =>
    follow(plan, ({ data }) => {
      const frame = frameOf(data)
      for (const socket of sockets) socket.write(frame)
    })
})
