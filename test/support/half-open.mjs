/** Begins a request's head again and again from one address, as many at a time as it is told, and never ends one. */
import { connect } from 'node:net'

const [port, count, localAddress] = [Number(process.argv[2]), Number(process.argv[3]), process.argv[4] ?? '127.0.0.1']
const pauseMs = 200
const startsPerMs = 4
let [tried, held, heldMax] = [0, 0, 0]

function begin() {
  tried++
  let isCounted = false
  const socket = connect({ port, host: '127.0.0.1', localAddress })
  socket.on('error', () => undefined)
  socket.on('close', () => {
    if (isCounted) held--
    setTimeout(begin, pauseMs)
  })
  socket.on('connect', () => {
    socket.write('GET /api/jobs HTTP/1.1\r\nHost: x\r\nX-Half: ')
    // What is refused is refused at once.
    setTimeout(() => {
      if (socket.destroyed) return
      isCounted = true
      heldMax = Math.max(heldMax, ++held)
    }, pauseMs)
  })
}

for (let index = 0; index < count; index++) setTimeout(begin, index / startsPerMs)
setInterval(() => process.send?.({ tried, held, heldMax }), 100)
process.on('disconnect', () => process.exit())
