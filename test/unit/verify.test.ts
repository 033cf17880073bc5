/**
 * Goal: the operator's tool passes a sound deployment and fails, on the right line, for each fault it is there to find.
 * Method: a stand-in deployment of two hosts with two workers each, once sound and once with each single fault; the exact
 * figures of every line. (Against the real service it runs in the tests of the whole system.)
 */
import t, { type Test } from 'tap'
import { verify } from '../../scripts/verify.mjs'
import { type Faults, startStandIn } from '../support/fake-deployment.ts'

// Most of each is waiting.
t.jobs = 4

async function run(t: Test, faults: Faults = {}, withBalancer = true) {
  const { lb, hosts, users, jobs, stop } = await startStandIn(faults)
  t.teardown(stop)
  const lines: string[] = []
  const failures = await verify({ lb: withBalancer ? lb : undefined, hosts, log: (line) => lines.push(line) })
  const failed = lines.filter((line) => line.startsWith('✗')).map((line) => line.slice(2).replace(/ {2,}/, ': '))
  t.equal(failures, failed.length)
  return { lines, failed, users, jobs, lb, hosts }
}

t.test('a sound deployment: five lines with figures, and nothing left behind', { buffered: true }, async (t) => {
  const { lines, failed, users, jobs, lb, hosts } = await run(t)
  t.same(failed, [])
  const patterns = [
    /^✓ health {6}2 hosts live and ready with 4 workers, slowest answer \d+ ms, 1\.0\.0 \(abc\)$/,
    new RegExp(`^✓ balancer {4}4 workers of 2 hosts answered within 16 requests through ${lb}$`),
    /^✓ events {6}2 sockets heard 30 of 30 events once and in order, slowest \d+ ms after its request was sent$/,
    /^✓ rate limit {2}limit 40: 40 of 120 requests over 2 hosts passed, 80 got 429, in \d+\.\d s$/,
    new RegExp(`^✓ logout {6}logged in on ${hosts[0]}, out on ${hosts[1]} in \\d+ ms, refused by 4 workers of 4$`),
    /^✓ clean-up {4}1 job and 6 accounts of this run removed$/
  ]
  t.equal(lines.length, patterns.length)
  for (const [index, pattern] of patterns.entries()) t.match(lines[index], pattern)
  t.same([users.size, jobs.size], [0, 0])
})

t.test('without a balancer the workers are still known', { buffered: true }, async (t) => {
  const { lines, failed } = await run(t, {}, false)
  t.same(failed, [])
  t.match(lines[1], /^✓ balancer {4}4 workers of 2 hosts answer; no balancer to check$/)
})

t.test(
  'hosts that do not say how many workers they have fail every check that needs them',
  { buffered: true },
  async (t) => {
    const { failed } = await run(t, { metrics: 503 })
    t.equal(failed.length, 3)
    t.match(failed[0], /^health: http:\S+\/health\/metrics: 503/)
    t.match(failed[1], /^balancer: http:\S+\/health\/metrics: 503/)
    t.match(failed[2], /^logout: the workers are not known/)
  }
)

t.test('hosts of different builds are named, and pass', { buffered: true }, async (t) => {
  const { lines, failed, hosts } = await run(t, { build: 'def' })
  t.same(failed, [])
  t.ok(lines[0]?.endsWith(`, BUILDS DIFFER: 1.0.0 (abc) on ${hosts[0]}; 1.0.0 (def) on ${hosts[1]}`), lines.join('\n'))
})

const faults: [string, Faults, RegExp][] = [
  ['a missing worker', { workers: 1 }, /^health: http:\S+ has 1 worker of 2$/],
  ['a host that is not ready', { ready: { status: 503, state: 'broken' } }, /^health: http:\S+\/health\/ready: 503/],
  [
    'a host without Redis',
    { ready: { status: 200, state: 'degraded' } },
    /^health: http:\S+\/health\/ready: degraded$/
  ],
  [
    'a worker nobody reaches',
    { unreachable: 'host-2/1' },
    /^balancer: 800 requests through \S+ never reached host-2\/1$/
  ],
  ['a lost event', { event: 'lost' }, /^events: socket on \S+ heard 29 events for 30: 1 missing, 0 repeated$/],
  ['a repeated event', { event: 'twice' }, /^events: socket on \S+ heard 31 events for 30: 0 missing, 1 repeated$/],
  ['an event out of order', { event: 'late' }, /^events: socket on \S+ heard them out of order$/],
  [
    'a limit per host',
    { surplus: 40 },
    /^rate limit: limit 40, but 80 of 120 requests over 2 hosts passed, 40 got 429/
  ],
  ['a worker that still accepts', { forgetful: 'host-1/2' }, /^logout: host-1\/2 still answers 200/],
  ['accounts that stay', { undeletable: true }, /^clean-up: left behind: account verify-\S+ \(403\)/]
]
for (const [name, fault, line] of faults) {
  t.test(`it finds ${name}`, { buffered: true }, async (t) => {
    const { failed } = await run(t, fault)
    t.equal(failed.length, 1)
    t.match(failed[0], line)
  })
}
