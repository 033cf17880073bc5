// Goal: requests that are admitted together stand as if each had been admitted alone: its own token, windows and versions, in order.
// Method: every kind of token with every kind of windows and reads, more of them than one script takes; one by one for one set of
// windows, all at once for another; how many scripts that takes is counted by Redis.
import t from 'tap'
import { redisKeys } from '../../src/redis/keys.ts'
import type { TrustedClient } from '../../src/redis/trusted-client.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { startBench } from '../support/redis-lease.ts'

type Countable = Parameters<TrustedClient['admit']>[0]

const bench = await startBench(t, 60_000)
const link = await bench.openLink()
bench.keeper.onElected()
bench.beat(bench.keeper)
await waitFor('trust', async () => (await link.get([])) !== null)
const keys = redisKeys(bench.store.db.databaseName)
const window = (id: string, max: number) => ({ id, windowMs: 900_000, max })
// Longer than since 1970, when this Redis began to count: it may have begun before.
const long = (id: string) => ({ id, windowMs: 9e12, max: 5 })
const untilMs = Date.now() + 600_000
await link.revoke([
  { id: 'jti:revoked', untilMs },
  { id: 'sid:ended', untilMs },
  { id: 'sub:changed', generation: 3, untilMs }
])
await bench.admin.mset(keys.version('a'), 'A', keys.version('b'), 'B')

const good = { id: 'u', jti: 'j', sid: 's', gen: 2 }
const tokens = [
  null,
  good,
  { ...good, jti: 'revoked' },
  { ...good, sid: 'ended', jti: 'revoked' },
  { ...good, id: 'changed' },
  { ...good, id: 'changed', gen: 3 }
]
const readings = [[], ['a'], ['b', 'none', 'a']]

/** Every kind three times; two of three of each find the narrow window used up. */
function requestsFor(set: string): Countable[] {
  const kinds = tokens.flatMap((claims, token) =>
    readings.map((names, reading) => {
      const name = `${set}:${token}:${reading}`
      return {
        claims,
        withToken: [window(`${name}:wide`, 100), window(`${name}:narrow`, 1), window(`${name}:last`, 100)],
        without: reading === 1 ? [long(`${name}:long`)] : [window(`${name}:address`, 1), window(`${name}:second`, 100)],
        reads: names.map(keys.version)
      }
    })
  )
  return [...kinds, ...kinds, ...kinds, ...kinds]
}

/** How often a script was run; a script that is sent whole is one as well. */
async function scripts(): Promise<number> {
  const stats = await bench.admin.info('commandstats')
  return [...stats.matchAll(/cmdstat_eval(?:sha)?:calls=(\d+)/g)].reduce((sum, [, calls]) => sum + Number(calls), 0)
}

/** Without what time has to do with. */
const plain = (admitted: Awaited<ReturnType<TrustedClient['admit']>>) =>
  admitted && { ...admitted, counted: admitted.counted?.map(({ count, leftMs }) => [count, leftMs > 0]) }

t.test('together as alone', async (t) => {
  const alone: ReturnType<typeof plain>[] = []
  for (const request of requestsFor('alone')) alone.push(plain(await link.admit(request)))
  const before = await scripts()
  const together = (await Promise.all(requestsFor('together').map((request) => link.admit(request)))).map(plain)
  t.equal(alone.length, 72)
  t.same(together, alone)
  // The lease is renewed meanwhile by scripts as well: 20 in a second.
  t.ok((await scripts()) - before < 36, 'far fewer scripts than requests')
  const of = (token: number, reading: number, time = 0) => alone[time * 18 + token * 3 + reading]
  t.match(of(0, 0), {
    standing: 'good',
    values: [],
    counted: [
      [1, true],
      [1, true]
    ]
  })
  t.match(of(0, 0, 1), { counted: [[2, true]] }, 'used up: what comes after is not counted')
  t.match(of(0, 1), { values: ['A'], counted: [[0, false]] }, 'a window that is unknown here')
  t.match(of(1, 2), {
    standing: 'good',
    values: ['B', null, 'A'],
    counted: [
      [1, true],
      [1, true],
      [1, true]
    ]
  })
  t.match(of(1, 2, 3), {
    values: ['B', null, 'A'],
    counted: [
      [4, true],
      [4, true]
    ]
  })
  t.match(of(2, 0), {
    standing: 'revoked',
    counted: [
      [1, true],
      [1, true]
    ]
  })
  t.match(of(3, 0), {
    standing: 'ended',
    counted: [
      [1, true],
      [1, true]
    ]
  })
  t.match(of(4, 2), { standing: 'ended', values: ['B', null, 'A'] })
  t.match(of(5, 0), {
    standing: 'good',
    counted: [
      [1, true],
      [1, true],
      [1, true]
    ]
  })
  const fillIds = new Set([...alone, ...together].map((one) => one?.fillId))
  t.equal(fillIds.size, 1)
})

t.test('without trust each of them is told so', async (t) => {
  await bench.server.process.kill()
  const admitted = await Promise.all(requestsFor('untrusted').map((request) => link.admit(request)))
  t.same(
    admitted,
    Array.from({ length: 72 }, () => null)
  )
})
