/**
 * Goal: what is asked for again is known, what is asked for once is not, whatever was asked for meanwhile within its size.
 * Method: keys like those of the cache, more of them than there are places.
 */
import t from 'tap'
import { createDoorkeeper } from '../../src/util/doorkeeper.ts'

const keyOf = (index: number) => `/api/jobs?cursor=${index}`

t.test('a key is known from the second time on', async (t) => {
  const doorkeeper = createDoorkeeper(64)
  t.same([doorkeeper.isKnown('a'), doorkeeper.isKnown('a'), doorkeeper.isKnown('a')], [false, true, true])
  t.same([doorkeeper.isKnown(''), doorkeeper.isKnown('')], [false, true], 'the empty one as well')
})

t.test('keys that were never asked for are unknown, and of few nearly all are remembered', async (t) => {
  const doorkeeper = createDoorkeeper(16_384)
  const keys = Array.from({ length: 1000 }, (_, index) => keyOf(index))
  t.equal(keys.filter((key) => doorkeeper.isKnown(key)).length, 0)
  // Two of the thousand share a place in about 30 pairs.
  t.ok(keys.filter((key) => doorkeeper.isKnown(key)).length > 900)
})

t.test('what is old goes when others come', async (t) => {
  const doorkeeper = createDoorkeeper(16)
  doorkeeper.isKnown('old')
  for (let index = 0; index < 1000; index++) doorkeeper.isKnown(keyOf(index))
  t.equal(doorkeeper.isKnown('old'), false)
})
