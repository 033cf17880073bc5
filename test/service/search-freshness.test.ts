/**
 * Goal: a search never shows less than what was acknowledged before it began, on any host: also while the finders hear nothing,
 * while MongoDB is out of their reach, and while nothing is put into the log at all.
 * Method: two hosts, each with a worker and a finder, in this process; every write is followed at once by the same search on
 * both. Then the finders' Redis is cut off; then many write and search at once; then for 3 s one finder, the other host and a
 * third finder have no MongoDB, of which the first answers, the second builds anew and the third loads, while jobs are posted,
 * edited, closed and deleted by the host that has one; then the sequencers are stopped.
 */
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'
import { ObjectId } from 'mongodb'
import { pino } from 'pino'
import t, { type Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import { loadConfig } from '../../src/config/config.ts'
import type { Store } from '../../src/database/store.ts'
import type { Indexes } from '../../src/finder/indexes.ts'
import type { Keeper } from '../../src/finder/keeper.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { checkAnswer, jobBody, redisUrl, signUp, startApp, type TestApp, testEnvironment } from '../support/app.ts'
import { finderFolder, startTestFinder } from '../support/finder.ts'
import { startTcpProxy } from '../support/tcp-proxy.ts'

const unlimited = { SEARCH_RATE_LIMIT_MAX: '100000' }
const outageMs = 3000
/** Read in several batches. */
const formerJobs = 450

type Found = { _id: string; title: string }[]
type Write = (method: 'POST' | 'PUT' | 'DELETE', url: string, payload?: object) => Promise<{ _id: string }>

const byId = (found: Found) => Object.fromEntries(found.map(({ _id, title }) => [_id, title]))

/** Jobs like this one, as in a database that was there before its hosts: no event tells them. */
async function copyJob({ jobs }: Pick<Store, 'jobs'>, id: string): Promise<void> {
  const job = await jobs.findOne({ _id: new ObjectId(id) })
  if (!job) throw new Error('there is no such job')
  await jobs.insertMany(Array.from({ length: formerJobs - 1 }, () => ({ ...job, _id: new ObjectId() })))
}

/** Resolves while it reads: neither before the first jobs nor after the last. */
async function untilHalfway(keeper: Keeper): Promise<void> {
  while (!/^[1-9]\d* jobs/.test(keeper.progress().text)) await turn()
}

/** Jobs that are posted, edited, closed, opened and deleted in turn, and what has been acknowledged of each. */
function createLives(word: string, write: Write) {
  /** the titles one after the other, each another; null: not to be found */
  const lives = new Map<string, { titles: (string | null)[]; acknowledged: number }>()
  const closed: string[] = []
  let [steps, contents] = [0, 0]
  const content = () => {
    const isMiller = ++contents % 2 === 0
    return {
      title: `${word} ${isMiller ? 'miller' : 'tailor'} ${contents}`,
      requiredSkills: [isMiller ? 'Rust' : 'Welding']
    }
  }
  async function post(): Promise<void> {
    const payload = content()
    const { _id } = await write('POST', '/api/jobs', jobBody(payload))
    lives.set(_id, { titles: [payload.title], acknowledged: 0 })
  }
  async function change(id: string, title: string | null, payload?: object): Promise<void> {
    const life = lives.get(id)
    if (!life) throw new Error('no such job')
    const next = life.titles.push(title) - 1
    await write(payload ? 'PUT' : 'DELETE', `/api/jobs/${id}`, payload)
    life.acknowledged = next
  }
  const anyOpen = (): string => {
    const open = [...lives].filter(([, { titles }]) => titles.at(-1) !== null)
    return open[(steps * 7) % open.length]?.[0] ?? ''
  }
  const edit = (id = anyOpen(), more = {}): Promise<void> => {
    const payload = { ...content(), ...more }
    return change(id, payload.title, payload)
  }
  const close = (): Promise<void> => {
    closed.push(anyOpen())
    return change(closed.at(-1) ?? '', null, { isActive: false })
  }
  const reopen = (): Promise<void> => edit(closed.shift(), { isActive: true })
  const remove = (): Promise<void> => change(anyOpen(), null)
  const turns = [post, post, () => edit(), close, post, remove, () => edit(), close, reopen]
  return {
    step: (): Promise<void> => (turns[steps++ % turns.length] ?? post)(),
    /** what a search that begins now has to show at least; says what is wrong with its answer */
    expect(): (found: Found) => string[] {
      const least = [...lives].map(([id, { acknowledged }]) => [id, acknowledged] as const)
      return (found) => {
        const shown = byId(found)
        const stale = least.filter(
          ([id, acknowledged]) => (lives.get(id)?.titles.lastIndexOf(shown[id] ?? null) ?? -1) < acknowledged
        )
        const twice = found.length > Object.keys(shown).length ? ['a job is there twice'] : []
        return [...twice, ...stale.map(([id]) => `of ${id} less than acknowledged: ${shown[id]}`)]
      }
    },
    /** as they are, by id; those with this word in their title */
    now: (part: string): Record<string, string> => {
      const titles = [...lives].map(([id, { titles }]) => [id, titles.at(-1) ?? ''] as const)
      return Object.fromEntries(titles.filter(([, title]) => title.includes(part)))
    }
  }
}

t.test('two hosts', async (t) => {
  const folders = [finderFolder(t), finderFolder(t)] as const
  const one = await startApp(t, unlimited, folders[0])
  const { token } = await signUp(one, 'EMPLOYER')
  const payload = jobBody({ title: 'Fig grower' })
  const first = await one.ask({ method: 'POST', url: '/api/jobs', token, payload })
  await copyJob(one.app.store, first.json().data._id)
  const layMongoCable = async () => {
    const cable = await startTcpProxy(t, one.config.mongodb.uri)
    const uri = new URL(cable.url)
    uri.search = '?directConnection=true' // else the driver would go by the replica set's own addresses
    return { ...cable, uri: uri.href }
  }
  /** of the first host's finder, of the other host as a whole, and of a third finder */
  const mongoCables = [await layMongoCable(), await layMongoCable(), await layMongoCable()] as const
  const config = loadConfig(testEnvironment({ ...unlimited, MONGODB_URI: mongoCables[1].uri, INSTANCE_NAME: 'other' }))
  const app = await buildApp(config, pino({ level: 'silent' }), 1, folders[1])
  t.teardown(() => app.close())
  const cable = await startTcpProxy(t, redisUrl())
  const begin = (folder: string, mongodbUri: string) => startTestFinder(t, folder, { mongodbUri, redisUrl: cable.url })
  const finders = [await begin(folders[0], mongoCables[0].uri), await begin(folders[1], mongoCables[1].uri)] as const
  for (const { finder } of finders) await finder.ready
  const ask: TestApp['ask'] = async ({ token, ...request }) => {
    const answer = await app.inject({ ...request, headers: { ...(token && { authorization: `Bearer ${token}` }) } })
    checkAnswer(t, String(request.url), answer)
    return answer
  }
  const hosts = [one.ask, ask]
  /** As a client does, again where the host says that it is busy: on a crowded machine an answer may come too late. */
  const foundOn = async (host: number, query: string): Promise<Found> => {
    const answer = await waitFor('an answer', async () => {
      const { statusCode, body } = await (hosts[host] as TestApp['ask'])({
        ...{ method: 'GET', url: `/api/search/jobs?${query}` }
      })
      if (statusCode === 200) return JSON.parse(body)
      if (statusCode !== 503) throw new Error(body)
    })
    return answer.data.jobs
  }
  const titlesOn = async (host: number, query: string) => (await foundOn(host, query)).map(({ title }) => title)
  const everywhere = (query: string) => Promise.all([titlesOn(0, query), titlesOn(1, query)])
  let writes = 0
  const write: Write = (...change) => writeOn(hosts[writes++ % 2] as TestApp['ask'], ...change)
  const writeOn = async (host: TestApp['ask'], ...[method, url, payload]: Parameters<Write>) => {
    const answer = await host({ method, url, token, ...(payload && { payload }) })
    if (answer.statusCode >= 300) throw new Error(answer.body)
    return answer.json().data
  }

  /** A job's whole life, looked at after each step. */
  async function live(t: Test, word: string): Promise<void> {
    const { _id: id } = await write('POST', '/api/jobs', jobBody({ title: `${word} cook` }))
    t.same(await everywhere(`search=${word}`), [[`${word} cook`], [`${word} cook`]], 'posted')
    await write('PUT', `/api/jobs/${id}`, { title: `${word} baker`, location: 'Nowhere' })
    t.same(
      await everywhere(`search=${word}+cook`),
      [[], []].map(() => [`${word} baker`]),
      'edited: any of the words'
    )
    t.same(await everywhere(`search=baker&location=nowhere`), [[`${word} baker`], [`${word} baker`]], 'edited')
    await write('PUT', `/api/jobs/${id}`, { isActive: false })
    t.same(await everywhere(`search=${word}`), [[], []], 'closed')
    await write('PUT', `/api/jobs/${id}`, { isActive: true })
    t.same(await everywhere(`search=${word}`), [[`${word} baker`], [`${word} baker`]], 'opened again')
    await write('DELETE', `/api/jobs/${id}`)
    t.same(await everywhere(`search=${word}`), [[], []], 'deleted')
  }

  await t.test('while all is well', (t) => live(t, 'aubergine'))
  await t.test('while the finders hear nothing', async (t) => {
    cable.cut()
    await live(t, 'broccoli')
    cable.mend()
  })
  await t.test('many at once', async (t) => {
    const words = Array.from({ length: 24 }, (_, index) => `carrot${String.fromCharCode(97 + index)}x`)
    const seen = await Promise.all(
      words.map(async (word, index) => {
        await write('POST', '/api/jobs', jobBody({ title: `${word} porter` }))
        return titlesOn(index % 2, `search=${word}`)
      })
    )
    t.same(
      seen,
      words.map((word) => [`${word} porter`])
    )
  })
  const lives = createLives('eggplant', (...change) => writeOn(one.ask, ...change))
  /** Asks until told to end; tells what was wrong with an answer, and how many were refused. */
  function keepAsking(host: number) {
    const wrong: string[] = []
    let [isOver, refused] = [false, 0]
    const asking = (async () => {
      for (; !isOver; await sleep(20)) {
        const judge = lives.expect()
        const answer = await (hosts[host] as TestApp['ask'])({ url: '/api/search/jobs?search=eggplant&limit=100' })
        if (answer.statusCode === 200) wrong.push(...judge(answer.json().data.jobs))
        else if (answer.statusCode === 503 && answer.headers['retry-after']) refused++
        else wrong.push(answer.body)
      }
    })()
    return async () => {
      isOver = true
      await asking
      return { wrong, refused }
    }
  }
  /** All that is there, and each once: what is searched for by word, and what suits somebody. */
  async function findAll(t: Test, third: Indexes): Promise<void> {
    for (const word of ['eggplant', 'miller', 'tailor']) {
      const query = `search=${word === 'eggplant' ? '' : 'eggplant+'}${word}&limit=100`
      const named = lives.now(word)
      // Where no job has both words, those that have one of them are found.
      const expected = Object.keys(named).length > 0 ? named : lives.now('eggplant')
      for (const host of [0, 1]) {
        const found = await foundOn(host, query)
        t.same(byId(found), expected, `host ${host}: ${word}`)
        t.equal(found.length, Object.keys(expected).length, 'none twice')
      }
    }
    const rust = { skillKeys: ['rust'], level: 'entry', filters: {}, excluded: [], limit: 1000 } as const
    const millers = JSON.stringify(Object.keys(lives.now('miller')).sort())
    for (const [name, { bestJobs }] of Object.entries({ one: one.app.finder, other: app.finder, third })) {
      const hasAll = async () => JSON.stringify((await bestJobs(rust)).map(({ id }) => id).sort()) === millers
      await waitFor(`what suits on ${name}`, hasAll)
    }
    const all = await one.app.store.jobs.countDocuments({ isActive: true, deletedAt: null })
    const sizes = () => [...finders.map(({ finder }) => finder.keeper.indexes()), third].map((one) => one?.sizes().jobs)
    await waitFor('nothing else', () => sizes().every((size) => size === all))
  }
  async function loseMongo(t: Test, sever: 'cut' | 'freeze'): Promise<void> {
    for (let steps = 0; steps < 9; steps++) await lives.step()
    const [answering, rebuilding] = [finders[0].finder.keeper, finders[1].finder.keeper]
    const { finder: third } = await begin(finderFolder(t), mongoCables[2].uri)
    await untilHalfway(third.keeper)
    mongoCables[2][sever]()
    const [before, builtBefore] = [rebuilding.indexes(), answering.rebuilds()]
    rebuilding.rebuild()
    await untilHalfway(rebuilding)
    mongoCables[1][sever]()
    mongoCables[0][sever]()
    const ends = [keepAsking(0), keepAsking(1)]
    for (const untilMs = performance.now() + outageMs; performance.now() < untilMs; await sleep(40)) await lives.step()
    t.equal(third.keeper.indexes(), null, 'it could not load')
    t.equal(rebuilding.indexes(), before, 'nor build anew')
    for (const { mend } of mongoCables) mend()
    for (const end of ends) {
      const { wrong, refused } = await end()
      t.same(wrong, [])
      t.ok(refused > 0)
    }
    await third.ready
    await waitFor('the other indexes', () => rebuilding.indexes() !== before)
    await findAll(t, third.keeper.indexes() as Indexes)
    t.equal(answering.rebuilds(), builtBefore, 'for that nothing had to be read anew')
  }
  await t.test('while MongoDB is cut off', (t) => loseMongo(t, 'cut'))
  await t.test('while MongoDB says nothing', (t) => loseMongo(t, 'freeze'))
  await t.test('while nothing is put into the log', async (t) => {
    await Promise.all([one.app.sequencer.stop(), app.sequencer.stop()])
    await live(t, 'dandelion')
    t.ok((await one.app.store.outbox.countDocuments()) >= 10, 'the events still wait')
  })
})
