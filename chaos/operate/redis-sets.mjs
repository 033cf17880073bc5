/** Redis with Sentinel, and Redis Cluster, of our own on loopback. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Redis as Connection } from 'ioredis'
import { freePort } from '../../tools/processes/ports.mjs'
import { startProcess, waitFor } from '../../tools/processes/processes.mjs'
import { ensureProgram } from '../../tools/services/packages.mjs'
import { startRedis } from '../../tools/services/redis.mjs'

/**
 * @typedef {import('./fixture.mjs').Options} Options
 * @typedef {import('./fixture.mjs').RedisSet} RedisSet
 */

const limitMs = 60_000
const sentinelsCount = 3
const slots = 16_384
export const setName = 'mymaster'

/**
 * One command, on a connection of its own.
 * @param {number} port
 * @param {...(string | number)} words
 * @returns {Promise<any>}
 */
export async function askRedis(port, ...words) {
  const connection = new Connection({ port, host: '127.0.0.1', retryStrategy: () => null, commandTimeout: 2_000 })
  connection.on('error', () => undefined)
  try {
    return await connection.call(String(words[0]), ...words.slice(1))
  } finally {
    connection.disconnect()
  }
}

/** Only then can it take over: one that was never in step is not promoted. @param {number} port */
export const awaitReplica = (port) =>
  waitFor(
    `the replica on ${port} to be in step`,
    async () => /master_link_status:up/.test(await askRedis(port, 'INFO', 'replication')),
    { limitMs }
  )

/** @param {Options} options @param {string} name @param {string[]} settings */
async function openServer({ folder, logFolder, stops }, name, settings) {
  const files = { dataFolder: join(folder, name), logFile: join(logFolder, `${name}.log`) }
  const server = await startRedis({ binary: await ensureProgram('redis-server'), ...files, settings })
  stops.push(() => server.process.kill())
  return server
}

/** A master, a replica, three sentinels. @param {Options} options @returns {Promise<RedisSet>} */
export async function openSentinel(options) {
  const { folder, logFolder, stops } = options
  const master = await openServer(options, 'redis-1', [])
  const replica = await openServer(options, 'redis-2', ['--replicaof', '127.0.0.1', String(master.port)])
  await awaitReplica(replica.port)
  const ports = []
  for (let number = 1; number <= sentinelsCount; number++) {
    const port = await freePort()
    const file = join(folder, `sentinel-${number}.conf`)
    const monitor = [
      `monitor ${setName} 127.0.0.1 ${master.port} 2`,
      `down-after-milliseconds ${setName} 1000`,
      `failover-timeout ${setName} 3000`
    ]
    writeFileSync(file, [`port ${port}`, 'bind 127.0.0.1', ...monitor.map((line) => `sentinel ${line}`), ''].join('\n'))
    const command = await ensureProgram('redis-server')
    const name = `sentinel-${number}`
    const sentinel = startProcess({
      name,
      command,
      args: [file, '--sentinel'],
      logFile: join(logFolder, `${name}.log`)
    })
    stops.push(() => sentinel.kill())
    ports.push(port)
  }
  await Promise.all(ports.map(awaitSentinel))
  const url = `redis+sentinel://${ports.map((port) => `127.0.0.1:${port}`).join(',')}/${setName}`
  return { url, servers: [master, replica], sentinelPorts: ports }
}

/** It knows the replica and the other sentinels. @param {number} port */
export const awaitSentinel = (port) =>
  waitFor(
    `the sentinel on ${port}`,
    async () => {
      const words = /** @type {string[]} */ (await askRedis(port, 'SENTINEL', 'MASTER', setName))
      const of = (/** @type {string} */ name) => words[words.indexOf(name) + 1]
      return (
        of('num-other-sentinels') === String(sentinelsCount - 1) && of('num-slaves') === '1' && of('flags') === 'master'
      )
    },
    { limitMs }
  )

/** Three masters with a replica each. @param {Options} options @returns {Promise<RedisSet>} */
export async function openCluster(options) {
  const count = 3
  /** @type {import('../../tools/services/redis.mjs').Redis[]} */
  const servers = []
  const buses = []
  for (let number = 1; number <= 2 * count; number++) {
    const bus = await freePort()
    const cluster = ['--cluster-enabled', 'yes', '--cluster-port', String(bus), '--cluster-node-timeout', '1500']
    servers.push(await openServer(options, `redis-${number}`, cluster))
    buses.push(bus)
  }
  const [first] = servers
  for (const [index, { port }] of servers.entries()) {
    const [from, to] = [index, index + 1].map((part) => Math.floor((slots * part) / count))
    if (index < count) await askRedis(port, 'CLUSTER', 'ADDSLOTSRANGE', from ?? 0, (to ?? 0) - 1)
    if (index > 0) await askRedis(port, 'CLUSTER', 'MEET', '127.0.0.1', first?.port ?? 0, buses[0] ?? 0)
  }
  for (const [index, { port }] of servers.entries()) {
    const knowsAll = async () => /cluster_known_nodes:6/.test(await askRedis(port, 'CLUSTER', 'INFO'))
    await waitFor('six nodes that know one another', knowsAll, { limitMs })
    if (index < count) continue
    await askRedis(port, 'CLUSTER', 'REPLICATE', await askRedis(servers[index - count]?.port ?? 0, 'CLUSTER', 'MYID'))
    await awaitReplica(port)
  }
  for (const { port } of servers) {
    await waitFor('a cluster', async () => /cluster_state:ok/.test(await askRedis(port, 'CLUSTER', 'INFO')), {
      limitMs
    })
  }
  return {
    url: `redis+cluster://${servers.map(({ port }) => `127.0.0.1:${port}`).join(',')}`,
    servers,
    sentinelPorts: []
  }
}
