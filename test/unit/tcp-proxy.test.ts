// Goal: a cable passes each byte once, whenever a connection was made and however often it was frozen.
// Method: a server that keeps what it hears and answers the same; connections from before and from within a freeze.
import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import t from 'tap'
import { waitFor } from '../../tools/processes/processes.mjs'
import { startTcpProxy } from '../../tools/processes/tcp-proxy.mjs'

t.test('each byte once, in both directions', async (t) => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined).pipe(socket)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const cable = await startTcpProxy(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  t.teardown(() => {
    cable.stop()
    server.close()
  })
  const open = async () => {
    const socket = connect(Number(new URL(cable.url).port), '127.0.0.1')
    t.teardown(() => socket.destroy())
    const heard: string[] = []
    socket.on('data', (bytes) => heard.push(String(bytes)))
    await once(socket, 'connect')
    return { socket, heard: () => heard.join('') }
  }
  const before = await open()
  before.socket.write('a')
  await waitFor('the first echo', () => before.heard() === 'a', { limitMs: 10_000 })
  cable.freeze()
  const within = await open()
  await waitFor('both connections', () => cable.count() === 2, { limitMs: 10_000 })
  const all = [before, within]
  for (const { socket } of all) socket.write('b')
  for (const word of ['c', 'd']) {
    cable.mend()
    for (const { socket } of all) socket.write(word)
    await waitFor(`the echo of ${word}`, () => all.every(({ heard }) => heard().includes(word)), { limitMs: 10_000 })
    cable.freeze()
  }
  cable.mend()
  for (const { socket } of all) socket.write('e')
  await waitFor('the last echo', () => all.every(({ heard }) => heard().endsWith('e')), { limitMs: 10_000 })
  t.same(
    all.map(({ heard }) => heard()),
    ['abcde', 'bcde']
  )
})
