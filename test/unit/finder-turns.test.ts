// Goal: one client takes neither a worker's part in finding nor the finder from the others.
// Method: works of two askers that end when they are told to, by a client without a finder.
import t from 'tap'
import { createFinderClient } from '../../src/finder/client.ts'
import { createRound } from '../../src/finder/round.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { codeOf } from '../support/domain.ts'

const atOnce = 1
const waiting = 64

t.test('each asker does one thing at a time', async (t) => {
  const client = createFinderClient(null, { observe: () => undefined } as never)
  const ends: (() => void)[] = []
  const begun: string[] = []
  let isOver = false
  const work = (asker: string) =>
    client.inTurn(asker, async () => {
      begun.push(asker)
      if (!isOver) await new Promise<void>((resolve) => ends.push(resolve))
      return asker
    })
  const greedy = Array.from({ length: atOnce + waiting }, () => work('user:greedy'))
  const other = work('user:other')
  await waitFor('the other', () => begun.length === atOnce + 1)
  t.same(begun, ['user:greedy', 'user:other'])
  t.equal(await codeOf(work('user:greedy')), 'BUSY', 'so many may wait')
  ends[1]?.()
  t.equal(await other, 'user:other')
  ends[0]?.()
  await greedy[0]
  await waitFor('the next', () => begun.length === atOnce + 2)
  t.equal(begun.at(-1), 'user:greedy')

  t.comment('a failed work makes room')
  isOver = true
  for (const end of ends) end()
  t.equal((await Promise.all(greedy)).length, atOnce + waiting)
  const failed = () => client.inTurn('user:greedy', async () => Promise.reject(new Error('no')))
  for (let times = 0; times <= atOnce; times++) await t.rejects(failed(), { message: 'no' })
  t.equal(await codeOf(client.inTurn('user:greedy', (finder) => finder.suggest('a', 1))), 'FINDER_UNAVAILABLE')
})

t.test('one of each asker in turn', async (t) => {
  const round = createRound<string>()
  for (const item of ['a1', 'a2', 'a3', 'b1', 'c1', 'c2']) round.add(item[0] ?? '', item)
  const taken = [round.next(), round.next()]
  round.add('b', 'b2')
  round.add('a', 'a4')
  for (let item = round.next(); item !== undefined; item = round.next()) taken.push(item)
  t.same(taken, ['a1', 'b1', 'c1', 'a2', 'b2', 'c2', 'a3', 'a4'])
})
