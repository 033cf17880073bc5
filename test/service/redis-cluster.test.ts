// Goal: against a Redis Cluster the channels are sharded, and events reach every worker as they do with one server, also
// while a node is gone: once, in order, no client thrown off.
// Method: a real Cluster of three masters on loopback; two workers; topics on every shard; one node killed; a process that
// closes its connection at the worst moment.
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { ObjectId } from 'mongodb'
import t, { type Test } from 'tap'
import { freePort } from '../../tools/processes/ports.mjs'
import { type Running, waitFor } from '../../tools/processes/processes.mjs'
import { ensureProgram } from '../../tools/services/packages.mjs'
import { startRedis } from '../../tools/services/redis.mjs'
import { runProgram } from '../support/program.ts'
import { judge, signIn } from '../support/socket.ts'
import { recordEvents, startWorkers } from '../support/workers.ts'

const slots = 16_384

/** A node without slots and neighbours. */
async function startNode(t: Test, folder: string) {
  // By default the bus listens 10000 above: where the kernel puts clients' ends of connections, one of which may be there.
  const bus = await freePort()
  const cluster = ['--cluster-enabled', 'yes', '--cluster-port', String(bus), '--cluster-node-timeout', '1500']
  const settings = [...cluster, '--cluster-require-full-coverage', 'no', '--dir', folder]
  const binary = await ensureProgram('redis-server')
  const { port, process } = await startRedis({ binary, logFile: join(folder, 'redis.log'), settings })
  t.teardown(() => process.kill())
  const client = new Redis({ port })
  t.teardown(() => client.disconnect())
  return { port, bus, process, client }
}

async function startCluster(t: Test): Promise<{ url: string; nodes: Running[] }> {
  const folder = t.testdir({ 1: {}, 2: {}, 3: {} })
  const nodes = await Promise.all(['1', '2', '3'].map((name) => startNode(t, join(folder, name))))
  for (const [index, { client }] of nodes.entries()) {
    const [from, to] = [index, index + 1].map((part) => Math.floor((slots * part) / nodes.length)) as [number, number]
    await client.call('CLUSTER', 'ADDSLOTSRANGE', from, to - 1)
    for (const { port, bus } of nodes) await client.call('CLUSTER', 'MEET', '127.0.0.1', port, bus)
  }
  for (const { client } of nodes) {
    await waitFor('three nodes that know one another', async () =>
      /cluster_state:ok.*cluster_known_nodes:3/s.test(String(await client.cluster('INFO')))
    )
    client.disconnect()
  }
  const addresses = nodes.map(({ port }) => `127.0.0.1:${port}`)
  return { url: `redis+cluster://${addresses.join(',')}`, nodes: nodes.map(({ process }) => process) }
}

t.test('sharded channels', async (t) => {
  const { url, nodes } = await startCluster(t)
  // Ended after a minute if it does not end by itself.
  const closing = runProgram('closing-cluster.mts', [url], { signal: AbortSignal.timeout(60_000) })
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
  const { code, output } = await closing
  t.equal(output, 'closed\n', 'asked every 5 s, until closed')
  t.equal(code, 0, 'a closed connection leaves no timer')
})
