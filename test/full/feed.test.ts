// Goal: behind nginx's cache, as deploy/nginx/nginx.conf has it, any number of readers of the public feed cost the service what
// ten cost, and none of them loses an event or hears one twice; a topic that is not public is never kept there.
// Method: two workers behind nginx; ten readers follow the links while jobs are recorded, then 1,100 do, more than nginx counts
// uses of what it has not got yet; the requests that came through are counted by the workers.
import { Agent } from 'node:http'
import { ObjectId } from 'mongodb'
import t from 'tap'
import { readEventPage } from '../../tools/api/event-page.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { readEvents } from '../support/event-pages.ts'
import { nginxMissing, startNginx } from '../support/nginx.ts'
import { startTcpProxy } from '../support/tcp-proxy.ts'
import { recordBatch, startWorkers } from '../support/workers.ts'

const skip = nginxMissing
const jobs = '/api/events/jobs'

const hostOf = (url: string) => ({ port: Number(new URL(url).port) })

/** So many readers, from now on until each has heard so many events: what each heard. */
async function readAll(url: string, count: number, until: number, begun: () => void): Promise<string[][]> {
  // nginx collapses what is new to it, but not all who come at once where an old answer has expired.
  await readEvents(url, jobs)
  let ready = 0
  return Promise.all(
    Array.from({ length: count }, async () => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 })
      const heard: string[] = []
      let { next } = await readEventPage(url + jobs, agent)
      if (++ready === count) begun()
      while (heard.length < until) {
        const page = await readEventPage(url + next, agent)
        heard.push(...page.events.map(({ id }) => id))
        next = page.next
      }
      agent.destroy()
      return heard
    })
  )
}

t.test(
  'eleven hundred readers cost what ten cost, and all hear everything once',
  { skip, timeout: 300_000 },
  async (t) => {
    const deployment = await startWorkers(t, 2, { TRUST_PROXY: '127.0.0.1/32' })
    const { store, workers } = deployment
    let asked = 0
    /** of addresses to wait at */
    const waits = new Set<string>()
    let repeated = 0
    for (const { app } of workers) {
      app.server.prependListener('request', ({ url = '' }: { url?: string }) => {
        if (!url.startsWith(jobs)) return
        asked++
        if (waits.has(url)) repeated++
        if (url.includes('since=')) waits.add(url)
      })
    }
    const urls = workers.map((worker) => worker.url)
    const { url } = await startNginx(t, urls.map(hostOf))

    /** Events of which each but the first comes only when every reader waits for it: so many answers, at so many addresses. */
    const round = async (count: number): Promise<{ asked: number; turns: number }> => {
      asked = 0
      repeated = 0
      const startedMs = Date.now()
      const ids: string[] = []
      let isBegun = false
      const reading = readAll(url, count, 12, () => {
        isBegun = true
      })
      await waitFor('all to have begun', () => isBegun, { limitMs: 60_000 })
      for (let index = 0; index < 12; index++) {
        ids.push(...(await recordBatch(store, 'jobs', 1)))
        await new Promise((resolve) => setTimeout(resolve, 700))
      }
      for (const heard of await reading) t.same(heard, ids)
      return { asked, turns: Math.ceil((Date.now() - startedMs) / 20_000) + 1 }
    }
    const ten = await round(10)
    const many = await round(1100)
    t.comment(`requests that came through: ${ten.asked} of ten readers, ${many.asked} of 1,100`)
    t.ok(repeated <= 4, `${repeated} asked for the same as another`)
    // One for each event, one for each turn that ended without; and for each second in which somebody came, one or two.
    for (const { asked, turns } of [ten, many]) t.ok(asked <= 2 * (12 + turns) + 6, `${asked} in ${turns} turns`)
  }
)

t.test('what is full stays there, and what is not public is never kept', { skip, timeout: 120_000 }, async (t) => {
  const deployment = await startWorkers(t, 1, { TRUST_PROXY: '127.0.0.1/32' })
  const { store, workers, tokenOf } = deployment
  const cable = await startTcpProxy(t, workers[0]?.url ?? '')
  const { url } = await startNginx(t, [hostOf(cable.url)])
  const begin = await readEvents(url, jobs)
  t.notOk(begin.headers.get('ratelimit-limit'))
  const ids = await recordBatch(store, 'jobs', 500)
  await waitFor('an empty outbox', async () => (await store.outbox.countDocuments()) === 0)
  const full = await readEvents(url, `${jobs}?since=${begin.cursor}`)
  t.same(
    full.events.map(({ id }) => id),
    ids.slice(0, 250)
  )
  const user = new ObjectId()
  const token = tokenOf(user)
  const own = await readEvents(url, '/api/events/user', token)
  cable.cut()
  const again = await readEvents(url, `${jobs}?since=${begin.cursor}`)
  t.equal(again.text, full.text, 'without any host')
  t.not(again.headers.get('x-correlation-id'), full.headers.get('x-correlation-id'))
  t.match(String((await readEvents(url, own.next, token)).status), /^50[24]$/)
})
