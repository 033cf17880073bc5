// Goal: a connection by Sentinel comes back from a failover also when it is announced while the connection asks for the master,
// and stays closed once it has been closed.
// Method: a sentinel made up for the purpose, which answers when it is told to and announces what it is told; a real Redis.
import { createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { connectRedis } from '../../src/redis/connection.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { ensureProgram } from '../../tools/services/packages.mjs'
import { startRedis } from '../../tools/services/redis.mjs'

const bulk = (text: string): string => `$${text.length}\r\n${text}\r\n`

/** Answers every command of a connection at once, but for the master's address: that only while it `isTelling`. */
async function startSentinel(t: Test, masterPort: number) {
  const subscribers = new Set<Socket>()
  const waiting = new Set<Socket>()
  const sentinel = {
    port: 0,
    isTelling: true,
    waiting,
    subscribers,
    tell(): void {
      sentinel.isTelling = true
      for (const socket of waiting) socket.write(`*2\r\n${bulk('127.0.0.1')}${bulk(String(masterPort))}`)
      waiting.clear()
    },
    announce(): void {
      const message = `>3\r\n${bulk('message')}${bulk('+switch-master')}${bulk('mymaster')}`
      for (const socket of subscribers) socket.write(message)
    }
  }
  const answer = (socket: Socket, command: string): void => {
    if (command === 'hello') socket.write(`%1\r\n${bulk('proto')}:3\r\n`)
    else if (command === 'info') socket.write(bulk('redis_version:7.0.0'))
    else if (command === 'get-master-addr-by-name') {
      waiting.add(socket)
      if (sentinel.isTelling) sentinel.tell()
    } else if (command === 'sentinels') socket.write('*0\r\n')
    else if (command === 'subscribe') {
      subscribers.add(socket)
      socket.write(`>3\r\n${bulk('subscribe')}${bulk('+switch-master')}:1\r\n`)
    } else if (command === 'setinfo' || command === 'setname') socket.write('+OK\r\n')
  }
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.on('close', () => {
      subscribers.delete(socket)
      waiting.delete(socket)
    })
    const words = /\b(hello|info|get-master-addr-by-name|sentinels|subscribe|setinfo|setname)\r\n/gi
    socket.on('data', (data) => {
      for (const [, word = ''] of String(data).matchAll(words)) answer(socket, word.toLowerCase())
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => server.close())
  const address = server.address()
  if (address && typeof address === 'object') sentinel.port = address.port
  return sentinel
}

t.test('a failover that is announced while the master is asked for', async (t) => {
  const logFile = join(t.testdir(), 'redis.log')
  const master = await startRedis({ binary: await ensureProgram('redis-server'), logFile })
  t.teardown(() => master.stop())
  const sentinel = await startSentinel(t, master.port)
  const redis = connectRedis(`redis+sentinel://127.0.0.1:${sentinel.port}/mymaster`, { name: 'test' })
  t.teardown(() => redis.disconnect())
  const states: string[] = []
  redis.on('error', () => undefined)
  redis.on('end', () => states.push('end'))
  const isReady = (): boolean => redis.status === 'ready'
  await waitFor('the connection', isReady)
  await waitFor('the detector', () => sentinel.subscribers.size > 0)

  sentinel.isTelling = false
  await master.process.kill()
  await waitFor('the question', () => sentinel.waiting.size > 0)
  sentinel.announce()
  await waitFor('the detector to have acted', () => sentinel.subscribers.size === 0)
  sentinel.tell()
  await waitFor('the end', () => states.length > 0)
  await master.restart()
  await waitFor('the connection to be back', isReady)
  t.equal(await redis.ping(), 'PONG')

  redis.disconnect()
  await waitFor('the end', () => redis.status === 'end')
  await sleep(200)
  t.equal(redis.status, 'end', 'not begun anew: it was closed by us')
})
