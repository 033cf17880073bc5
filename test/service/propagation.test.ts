// Goal: all who wait share one look at a time, and nobody is answered from a look that began before they asked.
// Method: looks of the test's own, answered when the test says so.
import t from 'tap'
import { createPropagation } from '../../src/redis/propagation.ts'
import { waitFor } from '../../tools/processes/processes.mjs'

function startScene({ waitMsMax = 60_000 } = {}) {
  const looks: { eventIds: string[]; answer: (...visible: string[]) => void; fail: () => void }[] = []
  const poll = (eventIds: string[]): Promise<ReadonlySet<string>> =>
    new Promise((resolve, reject) => {
      looks.push({ eventIds, answer: (...visible) => resolve(new Set(visible)), fail: () => reject(new Error('no')) })
    })
  const { wait } = createPropagation({ poll, pollMs: 1, waitMsMax })
  const nth = async (count: number) => {
    await waitFor(`look ${count}`, () => looks.length >= count)
    return looks[count - 1]!
  }
  return { looks, wait, nth }
}

t.test('who comes during a look is asked about in the next, together with all who still wait', async (t) => {
  const { looks, wait, nth } = startScene()
  const answered: string[] = []
  const ask = (...ids: string[]) => wait(ids).then((isVisible) => answered.push(`${ids} ${isVisible}`))
  const all = [ask('a')]
  const first = await nth(1)
  all.push(ask('b', 'c'), ask('d'))
  t.same(first.eventIds, ['a'])
  first.answer('a', 'b', 'c', 'd')
  const second = await nth(2)
  t.same(answered, ['a true'], 'the first look says nothing about b, c and d')
  t.same(second.eventIds, ['b', 'c', 'd'])
  second.answer('b', 'd')
  const third = await nth(3)
  t.same(answered, ['a true', 'd true'], 'b without c is not enough')
  t.same(third.eventIds, ['b', 'c'])
  third.fail()
  const fourth = await nth(4)
  t.same(fourth.eventIds, ['b', 'c'], 'a look that failed is repeated')
  fourth.answer('b', 'c')
  await Promise.all(all)
  t.same(answered, ['a true', 'd true', 'b,c true'])
  t.equal(looks.length, 4, 'nobody waits: nobody looks')
})

t.test('who has waited long enough is told so, whatever the look under way does', async (t) => {
  const { wait, nth } = startScene({ waitMsMax: 20 })
  t.equal(await wait(['a']), false)
  const { answer } = await nth(1)
  answer('a')
  const later = wait(['b'])
  const second = await nth(2)
  t.same(second.eventIds, ['b'])
  second.answer('b')
  await later
})
