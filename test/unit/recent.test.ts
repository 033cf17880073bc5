// Goal: what is remembered is bounded, and what was set last stays longest.
// Method: the map alone.
import t from 'tap'
import { createRecent } from '../../src/util/recent.ts'

t.test('of more than the bound the first is forgotten', async (t) => {
  const recent = createRecent<string, number>(2)
  recent.set('a', 1)
  recent.set('b', 2)
  recent.set('a', 3)
  recent.set('c', 4)
  t.same(
    ['a', 'b', 'c'].map((key) => recent.get(key)),
    [3, undefined, 4],
    'an entry that is set again counts as new'
  )
})
