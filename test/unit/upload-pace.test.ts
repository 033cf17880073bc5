// Goal: nobody's uploads take more than their pace allows, and of those that wait each account has its turn.
// Method: pieces made up for the purpose; waits are told by order and as least durations, never as most.
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { createUploadPace, type Pace, uploadPace } from '../../src/http/upload-pace.ts'

const boundless: Pace = { burstBytes: 1e9, bytesPerSecond: 1e9, uploadBytesMin: 0, restShare: 0 }

async function* piecesOf(count: number, bytes = 100): AsyncGenerator<Buffer> {
  for (let index = 0; index < count; index++) yield Buffer.alloc(bytes, index)
}

/** Reads it all; each piece takes a while, as if it was stored, and is noted. */
async function store(pieces: AsyncIterable<Buffer>, note: (piece: Buffer) => void, tookMs = 1): Promise<void> {
  for await (const piece of pieces) {
    note(piece)
    await sleep(tookMs)
  }
}

t.test('an honest file comes as it is, at once', async (t) => {
  const pace = createUploadPace()
  const got: Buffer[] = []
  await store(pace.through('ana', piecesOf(3, 5)), (piece) => got.push(piece))
  t.same(Buffer.concat(got), Buffer.from([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2]))
  t.ok(uploadPace.burstBytes >= 5 * 1024 * 1024, 'the largest file')
  t.ok((4 * 5 * 1024 * 1024 - uploadPace.burstBytes) / uploadPace.bytesPerSecond < 10, 'as many as are taken at once')
})

t.test('the accounts take turns, however many uploads one of them has', async (t) => {
  const pace = createUploadPace(boundless)
  const order: string[] = []
  const greedy = Array.from({ length: 8 }, () =>
    store(pace.through('greedy', piecesOf(10)), () => order.push('greedy'))
  )
  const ana = store(pace.through('ana', piecesOf(10)), () => order.push('ana'))
  await ana
  const between = order.filter((who) => who === 'greedy').length
  t.ok(between <= 12, `${between} pieces of the greedy one beside ten of another's`)
  await Promise.all(greedy)
  t.equal(order.length, 90)
})

t.test('one piece at a time', async (t) => {
  const pace = createUploadPace(boundless)
  let underWay = 0
  let most = 0
  const read = async (who: string) => {
    for await (const _ of pace.through(who, piecesOf(5))) {
      most = Math.max(most, ++underWay)
      await sleep(2)
      underWay--
    }
  }
  await Promise.all(['ana', 'ben', 'ben', 'cem'].map(read))
  t.equal(most, 1)
})

t.test('beyond the burst an account waits, by itself', async (t) => {
  const pace = createUploadPace({ ...boundless, burstBytes: 300, bytesPerSecond: 1000 })
  const order: string[] = []
  const startedMs = performance.now()
  const greedy = store(pace.through('greedy', piecesOf(6)), () => order.push('greedy'))
  await store(pace.through('ana', piecesOf(3)), () => order.push('ana'))
  t.ok(order.filter((who) => who === 'greedy').length <= 3, 'nobody waits for who has to wait')
  await greedy
  t.ok(performance.now() - startedMs >= 299, '300 bytes more than the burst, at 1000 a second')
})

t.test('what was used up counts for the next upload, and small ones count as more', async (t) => {
  const pace = createUploadPace({ ...boundless, burstBytes: 300, bytesPerSecond: 1000, uploadBytesMin: 100 })
  const startedMs = performance.now()
  for (let count = 0; count < 5; count++) await store(pace.through('greedy', piecesOf(1, 1)), () => undefined)
  t.ok(performance.now() - startedMs >= 199)
  await store(pace.through('ben', piecesOf(1)), () => undefined) // whoever has regained everything is forgotten meanwhile
  await store(pace.through('greedy', piecesOf(1)), () => undefined)
  t.ok(performance.now() - startedMs >= 299, 'but not who has not')
})

t.test('after each piece all uploads rest for as long as it took', async (t) => {
  const pace = createUploadPace({ ...boundless, restShare: 1 })
  const startedMs = performance.now()
  await store(pace.through('ana', piecesOf(2)), () => undefined, 50)
  t.ok(performance.now() - startedMs >= 145)
  await store(pace.through('ben', piecesOf(1)), () => undefined, 0)
  t.ok(performance.now() - startedMs >= 195, 'whose it was does not matter')
})

t.test('who gives up or fails gives up the turn too', async (t) => {
  const pace = createUploadPace(boundless)
  for await (const _ of pace.through('ana', piecesOf(5))) break
  await t.rejects(
    store(pace.through('ana', piecesOf(5)), () => {
      throw new Error('the database is away')
    }),
    { message: 'the database is away' }
  )
  let got = 0
  await store(pace.through('ben', piecesOf(2)), () => got++)
  t.equal(got, 2)
})
