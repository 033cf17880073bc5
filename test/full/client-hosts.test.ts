// Goal: against the real service nothing is lost and nothing comes twice, whatever happens to the host a client hangs on,
// and even when a connection swallows events.
// Method: two hosts behind HAProxy, six clients, events caused through REST the whole time; what each client heard is
// compared with what REST was asked to do.
import t from 'tap'
import { createClient } from '../../tools/api/client.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { hostOf, isReady, type Loss, listen } from '../support/client-listener.ts'
import { hire, signUp } from '../support/client-people.ts'
import { startDeployment } from '../support/deployment.ts'

const clients = 6
const limitMs = 60_000

t.test('a host dies, another is drained: everything once, in order', async (t) => {
  const { url, hosts, balancer } = await startDeployment(t, { workers: 1, proxy: true, hasCoverage: true })
  const rest = createClient(url)
  t.teardown(rest.close)
  const [employer, seeker] = await Promise.all([signUp(rest, 'EMPLOYER'), signUp(rest, 'JOB_SEEKER')])
  const loss: Loss = { isOn: true, isMended: true, count: 0 }
  const listeners = Array.from({ length: clients }, (_, index) =>
    listen(url, employer.token, index === 0 ? loss : undefined)
  )
  t.teardown(() => {
    for (const { client } of listeners) client.close()
  })
  await Promise.all(listeners.map(({ client }) => client.subscribe('jobs')))
  t.same([...new Set(listeners.map(hostOf))].sort(), ['host-1', 'host-2'], 'clients on both hosts')

  const titles: string[] = []
  const hireSome = async (count: number) => {
    const more = Array.from({ length: count }, (_, index) => `Engineer ${titles.length + index}`)
    titles.push(...more)
    await hire(rest, employer.token, seeker.token, more)
  }
  await hireSome(10)
  loss.isOn = false
  t.ok(loss.count >= 3, `${loss.count} events were swallowed on one client's connection`)

  const onSecond = listeners.filter((listener) => hostOf(listener) === 'host-2')
  await Promise.all([hireSome(20), hosts[1]?.kill()])
  await waitFor('everybody to be back', () => listeners.every((l) => isReady(l) && hostOf(l) === 'host-1'), { limitMs })
  for (const { states } of onSecond) t.match(states[1], { status: 'waiting', attempt: 1 })
  await hosts[1]?.restart()
  await waitFor('the balancer to see it', async () => (await balancer?.states())?.['host-2'] === 'UP', { limitMs })

  const before = listeners.map(({ states }) => states.length)
  await Promise.all([hireSome(20), hosts[0]?.stop()])
  await waitFor('everybody to be back', () => listeners.every((l) => isReady(l) && hostOf(l) === 'host-2'), { limitMs })
  for (const [index, { states }] of listeners.entries()) {
    t.match(states[before[index] ?? 0], { status: 'waiting', code: 1012 })
  }
  await hireSome(5)
  const hasAll = (heard: string[]) => heard.length >= titles.length
  await waitFor('everything', () => listeners.every((l) => hasAll(l.jobs) && hasAll(l.applications)), { limitMs })
  for (const { jobs, applications, others } of listeners) {
    t.same(jobs, titles)
    t.same(applications, titles)
    t.same(others, [])
  }
})
