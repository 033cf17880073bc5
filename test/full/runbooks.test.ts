// Goal: docs/backup.md is right: a backup taken under a running host can be started and put back, with what came later gone
// and a new log begun; a set moves to other machines without a new log, and to another set with one; a full disk's commands do
// what they say.
// Method: the page's own blocks, run by a shell with mongosh and mongod in PATH, against MongoDBs of the test's own and a host.
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { MongoClient } from 'mongodb'
import t, { type Test } from 'tap'
import { logFolder as logs } from '../../tools/processes/paths.mjs'
import { freePort } from '../../tools/processes/ports.mjs'
import { run, startProcess, waitFor } from '../../tools/processes/processes.mjs'
import { startHost } from '../../tools/services/hosts.mjs'
import { startMongo } from '../../tools/services/mongod.mjs'
import { ensureMongod } from '../../tools/services/mongod-binary.mjs'
import { ask } from '../../tools/services/mongod-set.mjs'
import { ensureMongosh } from '../../tools/services/mongosh.mjs'
import { makeScratch, removeScratch } from '../../tools/services/scratch.mjs'
import { redisUrl, testEnvironment } from '../support/app.ts'
import { openRunbook } from '../support/runbook.ts'

t.setTimeout(900_000)

const limitMs = 120_000
const page = 'docs/backup.md'
const password = 'a-Passphrase-of-the-test-7'
const database = 'runbook'

const [mongod, mongosh] = [await ensureMongod(), await ensureMongosh()]
const runbook = openRunbook(page, {
  PATH: [dirname(mongod), dirname(mongosh), process.env.PATH].join(delimiter),
  DATABASE: database
})

async function post(url: string, path: string, body: object): Promise<number> {
  const headers = { 'content-type': 'application/json' }
  return (await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })).status
}
const signUp = (url: string, name: string) =>
  post(url, '/api/auth/signup', { email: `${name}@example.com`, password, name, role: 'JOB_SEEKER' })
const logIn = (url: string, name: string) => post(url, '/api/auth/login', { email: `${name}@example.com`, password })

async function headOf(uri: string) {
  const client = await MongoClient.connect(uri)
  const head = await client.db().collection('heads').findOne()
  await client.close()
  return head as unknown as { logId: string; position: number }
}

/** A set of one member, its host, and a folder beside its data. */
async function start(t: Test) {
  const folder = makeScratch()
  const logFolder = join(logs, 'test', 'runbooks')
  const mongo = await startMongo({ binary: mongod, dataFolder: join(folder, 'data'), logFolder })
  const [node] = mongo.nodes
  if (!node) throw new Error('no node')
  const env = testEnvironment({ MONGODB_URI: mongo.uri(database), REDIS_URL: redisUrl() })
  const options = { name: 'host', port: await freePort(), workers: 1, logFile: join(logFolder, 'host.log') }
  const host = await startHost({ ...options, env })
  t.teardown(async () => {
    await host.stop()
    await mongo.stop()
    removeScratch(folder)
  })
  const member = `mongodb://127.0.0.1:${node.port}/?directConnection=true`
  const variables = { MEMBER: member, DATA: join(folder, 'data', 'node-1'), MONGODB_URI: mongo.uri(database) }
  return { folder, logFolder, mongo, node, host, env, options, variables }
}

/** A mongod that knows no set yet. */
async function startMember(t: Test, folder: string, setName: string) {
  const port = await freePort()
  const args = ['--replSet', setName, '--dbpath', folder, '--port', String(port), '--bind_ip', '127.0.0.1']
  const logFile = join(logs, 'test', 'runbooks', `${setName}-${port}.log`)
  const member = startProcess({ name: 'member', command: mongod, args: [...args, '--nounixsocket'], logFile })
  t.teardown(() => member.stop())
  await waitFor('the new mongod', () => ask(port, { ping: 1 }), { limitMs, process: member })
  return `127.0.0.1:${port}`
}

t.test('backup and restore', async (t) => {
  const { folder, mongo, node, host, variables } = await start(t)
  t.equal(await signUp(host.url, 'early'), 201)
  const backup = { ...variables, BACKUP: join(folder, 'backup'), CHECK_PORT: String(await freePort()) }
  await runbook.perform('backup', backup)
  t.equal(await signUp(host.url, 'late'), 201, 'the lock is gone')
  const before = await headOf(variables.MONGODB_URI)
  t.match(await runbook.perform('backup-check', backup), /^1 users, log up to \d+$/m)
  t.notOk(existsSync(`${backup.BACKUP}.check`))

  await Promise.all([host.stop(), node.process.stop()])
  await runbook.perform('restore-files', backup)
  await node.restart()
  await runbook.perform('restore-alone', backup)
  t.match(await runbook.perform('restore-log', variables), /A new log, \S+, begins after position \d+/)
  await mongo.primary()
  await host.restart()
  t.equal(await logIn(host.url, 'early'), 200)
  t.equal(await logIn(host.url, 'late'), 401, 'what came later is gone')
  const after = await headOf(variables.MONGODB_URI)
  t.not(after.logId, before.logId)
})

t.test('the disk: look, ballast, compact', async (t) => {
  const { variables } = await start(t)
  t.match(await runbook.perform('disk-look', variables), /WiredTiger/)
  await runbook.perform('ballast', { ...variables, BALLAST: '8M' })
  t.equal(statSync(`${variables.DATA}.ballast`).size, 8 * 2 ** 20)
  await runbook.perform('ballast-away', variables)
  t.notOk(existsSync(`${variables.DATA}.ballast`))
  t.match(await runbook.perform('compact', variables), /bytesFreed|ok: 1/)
})

t.test('the indexes that docs/upgrading.md drops', async (t) => {
  const { variables } = await start(t)
  const upgrading = openRunbook('docs/upgrading.md', {})
  const block = upgrading.take('drop-indexes')
  t.same([...upgrading.unused], [])
  const named = [...block.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name)
  t.equal(named.length, 4)
  const client = await MongoClient.connect(variables.MONGODB_URI)
  t.teardown(() => client.close())
  const jobs = client.db().collection('jobs')
  const had = (await jobs.indexes()).map(({ name }) => name)
  // As the former version left them.
  for (const [index, name] of named.entries()) {
    if (!had.includes(name)) await jobs.createIndex({ [`former${index}`]: 1 }, { name })
  }
  const { code, output } = await run(mongosh, ['--quiet', variables.MONGODB_URI, '--eval', block])
  t.equal(code, 0, output)
  const left = (await jobs.indexes()).map(({ name }) => name)
  t.same(
    left,
    had.filter((name) => !named.includes(String(name)))
  )
})

t.test('a move to other machines: the log goes on', async (t) => {
  const { folder, mongo, node, host, options, env, variables } = await start(t)
  t.equal(await signUp(host.url, 'mover'), 201)
  const before = await headOf(variables.MONGODB_URI)
  const [data, OLD] = [join(folder, 'new'), `127.0.0.1:${node.port}`]
  mkdirSync(data)
  const NEW = await startMember(t, data, 'rs0')
  await runbook.perform('move-add', { ...variables, NEW, OLD })
  const MONGODB_URI = `mongodb://${NEW}/${database}?replicaSet=rs0`
  await runbook.perform('move-remove', { ...variables, NEW, OLD, MONGODB_URI })
  await Promise.all([host.stop(), mongo.stop()])
  const moved = await startHost({ ...options, port: await freePort(), env: { ...env, MONGODB_URI } })
  t.teardown(() => moved.stop())
  t.equal(await logIn(moved.url, 'mover'), 200)
  t.equal(await signUp(moved.url, 'newcomer'), 201)
  const after = await headOf(MONGODB_URI)
  t.equal(after.logId, before.logId)
})

t.test('a move to another set', async (t) => {
  const { folder, mongo, host, options, env, variables } = await start(t)
  t.equal(await signUp(host.url, 'mover'), 201)
  await host.stop()
  const DATA = join(folder, 'other')
  await runbook.perform('backup', { ...variables, BACKUP: DATA })
  await mongo.stop()
  await runbook.perform('rename-forget', { DATA, CHECK_PORT: String(await freePort()) })
  const NEW = await startMember(t, DATA, 'other')
  await runbook.perform('rename-begin', { NEW, SET: 'other' })
  const MONGODB_URI = `mongodb://${NEW}/${database}?replicaSet=other`
  await runbook.perform('restore-log', { MONGODB_URI })
  const moved = await startHost({ ...options, port: await freePort(), env: { ...env, MONGODB_URI } })
  t.teardown(() => moved.stop())
  t.equal(await logIn(moved.url, 'mover'), 200)
  t.equal(await signUp(moved.url, 'newcomer'), 201)
})

t.test('every block of the page was run', async (t) => {
  t.strictSame([...runbook.unused], [])
})
