/**
 * Goal: a search never shows less than what was acknowledged before it began, on any host: also while the finders hear nothing,
 * and while nothing is put into the log at all.
 * Method: two hosts, each with a worker and a finder, in this process; every write is followed at once by the same search on
 * both. Then the finders' Redis is cut off, then the sequencers are stopped, then many write and search at once.
 */
import { pino } from 'pino'
import t, { type Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import { loadConfig } from '../../src/config/config.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { checkAnswer, jobBody, redisUrl, signUp, startApp, type TestApp, testEnvironment } from '../support/app.ts'
import { finderFolder, startTestFinder } from '../support/finder.ts'
import { startTcpProxy } from '../support/tcp-proxy.ts'

const unlimited = { SEARCH_RATE_LIMIT_MAX: '100000' }

t.test('two hosts', async (t) => {
  const folders = [finderFolder(t), finderFolder(t)] as const
  const one = await startApp(t, unlimited, folders[0])
  const { mongodb } = one.config
  const config = loadConfig(testEnvironment({ ...unlimited, MONGODB_URI: mongodb.uri, INSTANCE_NAME: 'other' }))
  const app = await buildApp(config, pino({ level: 'silent' }), 1, folders[1])
  t.teardown(() => app.close())
  const cable = await startTcpProxy(t, redisUrl())
  for (const folder of folders) {
    const { finder } = await startTestFinder(t, folder, { mongodbUri: mongodb.uri, redisUrl: cable.url })
    await finder.ready
  }
  const ask: TestApp['ask'] = async ({ token, ...request }) => {
    const answer = await app.inject({ ...request, headers: { ...(token && { authorization: `Bearer ${token}` }) } })
    checkAnswer(t, String(request.url), answer)
    return answer
  }
  const hosts = [one.ask, ask]
  const { token } = await signUp(one, 'EMPLOYER')
  /** As a client does, again where the host says that it is busy: on a crowded machine an answer may come too late. */
  const titlesOn = async (host: number, query: string): Promise<string[]> => {
    const answer = await waitFor('an answer', async () => {
      const { statusCode, body } = await (hosts[host] as TestApp['ask'])({
        ...{ method: 'GET', url: `/api/search/jobs?${query}` }
      })
      if (statusCode === 200) return JSON.parse(body)
      if (statusCode !== 503) throw new Error(body)
    })
    return answer.data.jobs.map(({ title }: { title: string }) => title)
  }
  const everywhere = (query: string) => Promise.all([titlesOn(0, query), titlesOn(1, query)])
  let writes = 0
  const write = async (method: 'POST' | 'PUT' | 'DELETE', url: string, payload?: object) => {
    const host = hosts[writes++ % 2] as TestApp['ask']
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
  await t.test('while nothing is put into the log', async (t) => {
    await Promise.all([one.app.sequencer.stop(), app.sequencer.stop()])
    await live(t, 'dandelion')
    t.ok((await one.app.store.outbox.countDocuments()) >= 10, 'the events still wait')
  })
})
