// Goal: a host of version 3ce825e and one of today serve one deployment side by side, whichever of them is the sequencer:
// events reach the clients of both, once and in order; a cursor of the former version goes on today, one of today is at
// worst `resync` there; no worker dies, and nothing of today is published where the former version listens. A job that both
// write says the same on both.
// Method: 3ce825e's sources out of this repository's history, compiled; both hosts on one MongoDB and one Redis.
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { MongoClient } from 'mongodb'
import t, { type Test } from 'tap'
import { createStore } from '../../src/database/store.ts'
import { createClient, dataOf } from '../../tools/api/client.mjs'
import { hostEntry, nodeBin, root } from '../../tools/processes/paths.mjs'
import { freePort } from '../../tools/processes/ports.mjs'
import { run, tail, waitFor } from '../../tools/processes/processes.mjs'
import { type Host, startHost } from '../../tools/services/hosts.mjs'
import { testEnvironment } from '../support/app.ts'
import { startDeployment } from '../support/deployment.ts'
import { jobBody } from '../support/domain.ts'
import { judge, signIn, type TestSocket } from '../support/socket.ts'
import { recordEvents } from '../support/workers.ts'

const former = '3ce825e'

/** Its cluster.js, compiled with today's packages; null where the history does not reach back so far. */
async function buildFormer(t: Test): Promise<string | null> {
  const { code } = await run('git', ['cat-file', '-e', `${former}^{commit}`], { cwd: root })
  if (code !== 0) return null
  const folder = mkdtempSync(join(tmpdir(), 'skillmatch-former-'))
  t.teardown(() => rmSync(folder, { recursive: true, force: true }))
  const parts = 'cluster.ts src plugins routes tsconfig.json package.json'
  const unpack = `git archive ${former} ${parts} | tar -x -C "${folder}"`
  const unpacked = await run('sh', ['-c', unpack], { cwd: root })
  if (unpacked.code !== 0) throw new Error(unpacked.output)
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const compiled = await run(nodeBin('tsc'), ['-p', 'tsconfig.json', '--noCheck'], { cwd: folder })
  const entry = join(folder, 'dist', 'cluster.js')
  if (!existsSync(entry)) throw new Error(`${former} does not compile: ${compiled.output}`)
  // The one package of its time that is no longer installed; what headers it sets does not matter here.
  const helmet = join(folder, 'dist', 'node_modules', 'helmet')
  mkdirSync(helmet, { recursive: true })
  writeFileSync(join(helmet, 'package.json'), '{ "name": "helmet", "type": "module", "exports": "./index.js" }')
  writeFileSync(join(helmet, 'index.js'), 'export default () => (_request, _response, next) => next()\n')
  return entry
}

/** A job that each of them changes, as the other one reads it. */
async function writeJobs(t: Test, old: Host, today: Host): Promise<void> {
  const [former, current] = [createClient(old.url), createClient(today.url)]
  t.teardown(() => [former, current].map((client) => client.close()))
  const person = { name: 'Petra Sand', email: 'b@example.com', password: 'correct-Horse-7', role: 'EMPLOYER' }
  const signup = await former.call('POST', '/api/auth/signup', { body: { ...person, companyName: 'Acme' } })
  const { token } = dataOf(signup, 201)
  const body = jobBody({ type: 'Remote', salaryRange: 70_000 })
  const { _id } = dataOf(await former.call('POST', '/api/jobs', { token, body }), 201)
  const read = async (client: typeof former) => dataOf(await client.call('GET', `/api/jobs/${_id}`), 200)
  const change = async (client: typeof former, body: object) =>
    dataOf(await client.call('PUT', `/api/jobs/${_id}`, { token, body }), 200)
  const year = { salaryPeriod: 'year' }
  t.match(await read(current), { remote: true, salaryMin: 70_000, salaryMax: 70_000, ...year })
  const hourly = { salaryMin: 30, salaryMax: 40, salaryCurrency: 'EUR', salaryPeriod: 'hour', country: 'DE' }
  t.match(await change(current, hourly), { ...hourly, salaryRange: 83_200, remote: true })
  t.match(await read(former), { salaryRange: 83_200, type: 'Remote' })
  await change(former, { title: 'Another title' })
  t.match(await read(current), { ...hourly, title: 'Another title', salaryRange: 83_200, remote: true })
  await change(former, { salaryRange: 90_000, type: 'Contract' })
  const amounts = { salaryRange: 90_000, salaryMin: 90_000, salaryMax: 90_000, ...year }
  t.match(await read(current), { ...amounts, country: 'DE', remote: false })
}

t.test('the former version and today serve side by side', async (t) => {
  const entry = await buildFormer(t)
  if (entry === null) {
    t.pass('nothing to stand beside', { skip: `the history of this clone does not reach back to ${former}` })
    return
  }
  const { mongodbUri, redisUrl, logFolder } = await startDeployment(t, { hosts: 0 })
  const mongo = new MongoClient(mongodbUri, { ignoreUndefined: true })
  t.teardown(() => mongo.close())
  const store = createStore(mongo)
  const redis = new Redis(redisUrl)
  t.teardown(() => redis.disconnect())
  const env = {
    ...testEnvironment({ MONGODB_URI: mongodbUri, REDIS_URL: redisUrl, LOG_LEVEL: 'info' }),
    HOST: '127.0.0.1',
    DRAIN_ANNOUNCE_MS: '0'
  }
  const logOf = (name: string): string => join(logFolder, `${name}.log`)
  async function begin(name: string, entry: string): Promise<Host> {
    mkdirSync(logFolder, { recursive: true })
    const host = await startHost({
      name,
      port: await freePort(),
      workers: 1,
      env,
      cwd: logFolder,
      logFile: logOf(name),
      entry
    })
    t.teardown(() => host.stop(15_000))
    return host
  }
  const sequencer = async () => String((await store.sequencerLease.findOne({ _id: 'lease' }))?.holder)
  const ids: string[] = []
  let topic = ''
  const record = async (count: number) => void ids.push(...(await recordEvents(store, topic, count)))
  const lastOf = (socket: TestSocket): string => String(socket.events(topic).at(-1)?.cursor)
  async function hearsAll(socket: TestSocket, from: number, who: string): Promise<void> {
    await socket.until(({ id }) => id === ids.at(-1))
    t.same(judge(ids.slice(from), socket.events(topic)), { lost: 0, repeated: 0, disordered: 0 }, who)
    t.equal(socket.events(topic).length, ids.length - from, who)
  }

  const old = await begin('former', entry)
  const rest = createClient(old.url)
  t.teardown(() => rest.close())
  const body = { name: 'Patient Person', email: 'a@example.com', password: 'correct-Horse-7', role: 'JOB_SEEKER' }
  const { user, token } = dataOf(await rest.call('POST', '/api/auth/signup', { body }), 201)
  topic = `user:${user._id}`
  const onOld = await signIn(t, old.url, token)
  await record(3)
  await hearsAll(onOld, 0, 'the former version alone')
  t.equal((await store.logHead.findOne({}))?.cursorKey, undefined)

  const today = await begin('today', hostEntry)
  t.match(await sequencer(), /^former/)
  const cursor = String(onOld.events(topic)[0]?.cursor)
  t.equal(cursor.length, 19, 'of the format before keys')
  const onNew = await signIn(t, today.url, token, cursor)
  t.match(await onNew.until(({ op }) => op === 'subscribed'), { recovered: true })
  await record(5)
  await hearsAll(onNew, 1, 'today, with a cursor of the former version, which is the sequencer')
  await hearsAll(onOld, 0, 'the former version')
  t.type((await store.logHead.findOne({}))?.cursorKey, 'string', 'made beside the former version')

  await writeJobs(t, old, today)

  // The former version leaves, its client goes on today; then it comes back beside today's sequencer.
  await old.stop(15_000)
  await waitFor('a sequencer of today', async () => (await sequencer()).startsWith('today'))
  const moved = await signIn(t, today.url, token, lastOf(onOld))
  t.match(await moved.until(({ op }) => op === 'subscribed'), { recovered: true })
  const wrongly: string[] = []
  await redis.psubscribe(`sm:${store.db.databaseName}:{*`)
  redis.on('pmessage', (_pattern, channel) => wrongly.push(channel))
  await old.restart()
  t.match(await sequencer(), /^today/)
  const from = ids.length
  const back = await signIn(t, old.url, token, lastOf(onNew))
  t.match(await back.until(({ op }) => op === 'subscribed'), { recovered: false })
  t.ok(
    back.messages.some(({ op }) => op === 'resync'),
    'a cursor of today is unknown there'
  )
  await record(5)
  await hearsAll(back, from, 'the former version, beside the sequencer of today')
  await hearsAll(moved, from, 'who moved from it to today')
  await hearsAll(onNew, 1, 'who was here all the time')
  const again = await signIn(t, today.url, token, lastOf(back))
  t.match(await again.until(({ op }) => op === 'subscribed'), { recovered: true })
  t.equal(again.events(topic).length, 0)
  await record(2)
  await hearsAll(again, ids.length - 2, 'who came back from the former version')
  t.same(wrongly, [], 'nothing was published where the former version listens')
  const readyIn = (name: string): number => tail(logOf(name), 5000).split('worker is ready').length - 1
  t.same([readyIn('former'), readyIn('today')], [2, 1], 'no worker died')
})
