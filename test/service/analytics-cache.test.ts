// Goal: kept figures are never older than ten seconds, nor anybody else's, and without Redis they are counted anew.
// Method: one app; figures that count how often they were counted; Redis written by hand, and no Redis at all.
import t from 'tap'
import { waitFor } from '../../tools/processes/processes.mjs'
import { startApp, withoutRedis } from '../support/app.ts'
import { figure } from '../support/figures.ts'

/** Figures that say how often they have been counted. */
function createCounted() {
  let times = 0
  return async () => ({ times: ++times })
}

t.test('kept for all who ask for the same, by name', async (t) => {
  const { app } = await startApp(t)
  await waitFor('trust', async () => (await app.trustedRedis.get([])) !== null)
  const [mine, theirs] = [createCounted(), createCounted()]
  await waitFor('figures to be kept', async () => {
    const { times } = await app.analyticsCache.getOrCompute('mine', mine)
    return (await app.analyticsCache.getOrCompute('mine', mine)).times === times
  })
  t.same(await app.analyticsCache.getOrCompute('theirs', theirs), { times: 1 }, "nobody else's")
  t.ok(figure(app, 'cache_hits_total') > 0 && figure(app, 'cache_misses_total') > 0)
})

t.test('what is too old, or from the future, is counted anew, whatever Redis thinks of it', async (t) => {
  const { app } = await startApp(t)
  await waitFor('trust', async () => (await app.trustedRedis.get([])) !== null)
  for (const ageMs of [10_000, -60_000]) {
    const text = JSON.stringify({ figures: { times: 99 }, atMs: Date.now() - ageMs })
    await app.redis.set(`figures:{${app.store.db.databaseName}}:old`, text)
    t.same(await app.analyticsCache.getOrCompute('old', createCounted()), { times: 1 })
  }
})

t.test('many at once count once', async (t) => {
  const { app } = await startApp(t)
  let times = 0
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const count = async () => {
    times++
    await held
    return { times }
  }
  const all = [1, 2, 3, 4].map(() => app.analyticsCache.getOrCompute('held', count))
  await waitFor('the first to count', () => times > 0)
  await waitFor('the others to wait', () => figure(app, 'cache_misses_total') === 4)
  release()
  t.same(await Promise.all(all), [{ times: 1 }, { times: 1 }, { times: 1 }, { times: 1 }])
})

t.test('without Redis every request counts anew; a failure is not kept', async (t) => {
  const { app } = await startApp(t, withoutRedis)
  const count = createCounted()
  for (const times of [1, 2, 3]) t.same(await app.analyticsCache.getOrCompute('mine', count), { times })
  await t.rejects(
    app.analyticsCache.getOrCompute('broken', () => Promise.reject(new Error('no'))),
    /no/
  )
  t.same(await app.analyticsCache.getOrCompute('broken', count), { times: 4 })
})
