// Goal: against a Redis Cluster the channels are sharded, and events reach every worker as they do with one server, also
// while a node is gone: once, in order, no client thrown off.
// Method: a real Cluster of three masters on loopback; two workers; topics on every shard; one node killed.
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { ObjectId } from 'mongodb'
import t, { type Test } from 'tap'
import { freePort } from '../../tools/processes/ports.mjs'
import { type Running, startProcess, waitFor } from '../../tools/processes/processes.mjs'
import { ensureProgram } from '../../tools/services/packages.mjs'
import { judge, signIn } from '../support/socket.ts'
import { recordEvents, startWorkers } from '../support/workers.ts'

const slots = 16_384

/** The bus has a port of its own, by default 10000 above: beyond the last one for some of ours. */
const busPortOf = (port: number): number => (port > 40_000 ? port - 10_000 : port + 10_000)

async function startCluster(t: Test): Promise<{ url: string; nodes: Running[] }> {
  const folder = t.testdir({ 1: {}, 2: {}, 3: {} })
  const command = await ensureProgram('redis-server')
  const ports = [await freePort(), await freePort(), await freePort()]
  const nodes = ports.map((port, index) => {
    const network = ['--port', String(port), '--bind', '127.0.0.1', '--cluster-port', String(busPortOf(port))]
    const cluster = [
      '--cluster-enabled',
      'yes',
      '--cluster-node-timeout',
      '1500',
      '--cluster-require-full-coverage',
      'no'
    ]
    const data = ['--save', '', '--appendonly', 'no', '--dir', join(folder, String(index + 1))]
    const logFile = join(folder, `redis-${index + 1}.log`)
    return startProcess({ name: `redis-${index + 1}`, command, args: [...network, ...cluster, ...data], logFile })
  })
  t.teardown(() => Promise.all(nodes.map((node) => node.kill())))
  for (const [index, port] of ports.entries()) {
    const redis = new Redis({ port, retryStrategy: () => 50 })
    redis.on('error', () => undefined)
    const [from, to] = [index, index + 1].map((part) => Math.floor((slots * part) / ports.length)) as [number, number]
    await redis.call('CLUSTER', 'ADDSLOTSRANGE', from, to - 1)
    for (const other of ports) await redis.call('CLUSTER', 'MEET', '127.0.0.1', other, busPortOf(other))
    t.teardown(() => redis.disconnect())
  }
  for (const port of ports) {
    const redis = new Redis({ port })
    await waitFor('three nodes that know one another', async () =>
      /cluster_state:ok.*cluster_known_nodes:3/s.test(String(await redis.cluster('INFO')))
    )
    redis.disconnect()
  }
  return { url: `redis+cluster://${ports.map((port) => `127.0.0.1:${port}`).join(',')}`, nodes }
}

t.test('sharded channels', async (t) => {
  const { url, nodes } = await startCluster(t)
  const { workers, store, tokenOf } = await startWorkers(t, 2, { REDIS_URL: url })
  await waitFor('a sequencer', () => workers.some(({ app }) => app.realtimeStats.sequencing === 1))
  const users = Array.from({ length: 12 }, () => new ObjectId())
  const clients = await Promise.all(
    users.map(async (user, index) => ({
      user,
      ids: [] as string[],
      socket: await signIn(t, workers[index % 2]?.url ?? '', tokenOf(user))
    }))
  )
  const round = async (count: number): Promise<void> => {
    for (const client of clients) client.ids.push(...(await recordEvents(store, `user:${client.user}`, count)))
  }
  const check = async (): Promise<void> => {
    for (const { socket, ids } of clients) {
      await socket.until(({ id }) => id === ids.at(-1))
      t.same(judge(ids, socket.events()), { lost: 0, repeated: 0, disordered: 0 })
      t.equal(socket.ws.readyState, 1)
    }
  }
  const tookMs: number[] = []
  for (const { user, ids, socket } of clients) {
    const [id] = await recordEvents(store, `user:${user}`, 1)
    const committedMs = performance.now()
    ids.push(String(id))
    await socket.until((event) => event.id === id)
    tookMs.push(performance.now() - committedMs)
  }
  tookMs.sort((a, b) => a - b)
  t.ok(Number(tookMs[6]) < 1500, `over the wire, not by the log every 2 s: median ${tookMs[6]?.toFixed(1)} ms`)
  await round(3)
  await check()
  const read = workers.map(({ app }) => app.realtimeStats.catchUps)
  t.ok(
    workers.some(({ app }) => app.realtimeStats.published > 0),
    'over the wire'
  )
  nodes[2]?.signal('SIGKILL')
  await round(3)
  await check()
  t.ok(
    workers.some(({ app }, index) => app.realtimeStats.catchUps > (read[index] ?? 0)),
    'and from the log'
  )
})
