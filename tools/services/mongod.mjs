/** MongoDB replica sets of our own: one node for `up` and most tests, three where a test needs an election. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { portOr } from '../processes/ports.mjs'
import { startProcess, waitFor } from '../processes/processes.mjs'
import { accessOf, securityOf } from './mongod-security.mjs'
import { ask, findPrimary, initiate, readConfig } from './mongod-set.mjs'

/** @typedef {import('../processes/processes.mjs').Running} Running */

/**
 * @typedef {object} MongoOptions
 * @property {string} binary path of mongod
 * @property {string} dataFolder one folder below it per node; data found there is gone on with
 * @property {string} logFolder
 * @property {string} [address] of this machine, where clients reach it, default loopback; it always listens there too
 * @property {number} [nodes] 1 or more, default 1
 * @property {boolean} [hasTestCommands] failCommand and the like; weakens security, so for tests only
 * @property {number} [transactionSecondsMax] how long a transaction may be open, default 60
 * @property {number} [electionTimeoutMs] how long a set of several nodes waits for a silent primary, default 10000
 * @property {string} [key] its clients must sign in; `ask` does so with this key, of 6 to 1024 base64 characters
 * @property {import('./certificates.mjs').Certificates} [tls] only over TLS
 *
 * @typedef {object} MongoNode
 * @property {number} port
 * @property {Running} process the latest start's
 * @property {() => Promise<void>} restart starts it again on its port and data, after it was stopped or killed
 *
 * @typedef {object} Mongo
 * @property {(database: string, credentials?: string) => string} uri of a database of this set; `credentials` as user:password
 * @property {(command: Record<string, unknown>) => Promise<any>} administer runs a command of the database admin on the primary, without sign-in or as the set itself
 * @property {MongoNode[]} nodes
 * @property {() => Promise<MongoNode>} primary
 * @property {() => Promise<void>} stop
 */

const loopback = '127.0.0.1'
const setName = 'rs0'
/** WiredTiger's, per node: with half of it MongoDB refuses documents near its limit of 16 MB. */
const cacheGb = 0.5
const startLimitMs = 60_000
const stopLimitMs = 20_000

/**
 * Starts a replica set and resolves when its primary takes writes.
 * @param {MongoOptions} options
 * @returns {Promise<Mongo>}
 */
export async function startMongo(options) {
  const ports = await choosePorts(options.dataFolder, options.nodes ?? 1)
  const access = accessOf(options)
  /** @type {MongoNode[]} */
  const nodes = ports.map((port, index) => {
    const start = () => startNode(options, port, index)
    /** @type {MongoNode} */
    const node = {
      port,
      process: start(),
      restart: async () => {
        await node.process.ended
        node.process = start()
        await waitFor(`mongod on ${port}`, () => ask(port, { ping: 1 }, access), {
          limitMs: startLimitMs,
          process: node.process
        })
      }
    }
    return node
  })
  const members = ports.map((port) => `${options.address ?? loopback}:${port}`)
  const stop = async () => {
    await Promise.all(nodes.map((node) => node.process.stop(stopLimitMs)))
  }
  const primary = async () => {
    const port = await waitFor('a MongoDB primary', () => findPrimary(ports, access), { limitMs: startLimitMs })
    return /** @type {MongoNode} */ (nodes.find((node) => node.port === port))
  }
  try {
    await formSet(nodes, members, options)
  } catch (error) {
    await stop()
    throw error
  }
  const query = [
    `replicaSet=${setName}`,
    ...(options.key ? ['authSource=admin'] : []),
    ...(options.tls ? ['tls=true', `tlsCAFile=${options.tls.caFile}`] : [])
  ].join('&')
  return {
    uri: (database, credentials) =>
      `mongodb://${credentials ? `${credentials}@` : ''}${members.join(',')}/${database}?${query}`,
    administer: async (command) => ask((await primary()).port, command, access),
    nodes,
    primary,
    stop
  }
}

/**
 * The ports this data was last served on, if they are free: clients keep their address over a restart.
 * @param {string} dataFolder
 * @param {number} count
 */
async function choosePorts(dataFolder, count) {
  mkdirSync(dataFolder, { recursive: true })
  const file = join(dataFolder, 'ports.json')
  /** @type {number[]} */
  let wanted = []
  try {
    wanted = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    // A first start.
  }
  const ports = []
  for (let index = 0; index < count; index++) ports.push(await portOr(wanted[index]))
  writeFileSync(file, JSON.stringify(ports))
  return ports
}

/**
 * @param {MongoOptions} options
 * @param {number} port
 * @param {number} index
 */
function startNode(options, port, index) {
  const { binary, dataFolder, logFolder, address = loopback, hasTestCommands } = options
  const { transactionSecondsMax = 60, electionTimeoutMs } = options
  const addresses = [...new Set([loopback, address])].join()
  const dbPath = join(dataFolder, `node-${index + 1}`)
  mkdirSync(dbPath, { recursive: true })
  const parameters = [
    'diagnosticDataCollectionEnabled=false',
    // A signalled primary otherwise waits up to 15 s for clients that are gone anyway.
    'shutdownTimeoutMillisForSignaledShutdown=100',
    `transactionLifetimeLimitSeconds=${transactionSecondsMax}`,
    // As docs/securing.md has it beside a short election.
    ...(electionTimeoutMs === undefined ? [] : ['oplogNetworkTimeoutBufferSeconds=1']),
    // Tests drop hundreds of databases: with the usual five minutes of history and one between checkpoints the files of all of them
    // would be open at once, which are more than a process may have. Some history is for reads as of one instant.
    ...(hasTestCommands ? ['enableTestCommands=1', 'minSnapshotHistoryWindowInSeconds=20', 'syncdelay=30'] : [])
  ]
  return startProcess({
    name: `mongod-${index + 1}`,
    command: binary,
    args: [
      ...['--replSet', setName, '--dbpath', dbPath, '--port', String(port), '--bind_ip', addresses, '--nounixsocket'],
      ...securityOf(options),
      ...['--wiredTigerCacheSizeGB', String(cacheGb), '--oplogSize', '512'],
      ...parameters.flatMap((parameter) => ['--setParameter', parameter])
    ],
    logFile: join(logFolder, `mongod-${index + 1}.log`)
  })
}

/**
 * Makes the nodes one set: a new one, the one their data knows, or that one under new addresses.
 * @param {MongoNode[]} nodes
 * @param {string[]} members
 * @param {MongoOptions} options
 */
async function formSet(nodes, members, options) {
  const { electionTimeoutMs = 10_000 } = options
  const access = accessOf(options)
  for (const { port, process } of nodes) {
    await waitFor(`mongod on ${port}`, () => ask(port, { ping: 1 }, access), { limitMs: startLimitMs, process })
  }
  const port = nodes[0]?.port ?? 0
  const settings = {
    electionTimeoutMillis: electionTimeoutMs,
    heartbeatIntervalMillis: Math.min(2_000, electionTimeoutMs / 4)
  }
  const config = { _id: setName, members: members.map((host, _id) => ({ _id, host })), settings }
  const stored = (await readConfig(port, access)) ?? (await initiate(port, config, access))
  if (
    stored !== undefined &&
    stored.members.map((/** @type {{ host: string }} */ { host }) => host).join() !== members.join()
  ) {
    // No majority of the old addresses answers, so nobody could agree to the change: it has to be forced.
    await ask(port, { replSetReconfig: { ...config, version: stored.version + 1 }, force: true }, access)
  }
  const ports = nodes.map((node) => node.port)
  await waitFor('a MongoDB primary', () => findPrimary(ports, access), {
    limitMs: startLimitMs,
    process: nodes[0]?.process
  })
}
