/**
 * Goal: a cursor comes back exactly as it was given out or not at all.
 * Method: every single-character change of a real cursor, and cursors made up by hand.
 */
import { ObjectId } from 'mongodb'
import t from 'tap'
import { decodeCursor, encodeCursor, type Order, stagesAfter } from '../../src/database/paging.ts'

const order: Order = {
  name: 'popularity',
  keys: [
    { field: 'count', type: 'number' },
    { field: 'at', type: 'date' }
  ]
}
const cursor = {
  asOf: new Date('2026-02-03T04:05:06.007Z'),
  values: [0.1 + 0.2, new Date(1)],
  _id: new ObjectId('0123456789abcdef01234567')
}

t.test('there and back', async (t) => {
  t.strictSame(decodeCursor(order, encodeCursor(order, cursor)), cursor)
})

t.test('a made-up cursor is refused', async (t) => {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const id = cursor._id.toHexString()
  const wrong = [
    '',
    'x',
    encode(null),
    encode({ 0: 'popularity' }),
    encode(['jobs', 1, id, 1, 1]),
    encode(['popularity', 1, id, 1]),
    encode(['popularity', 1, id, 1, 1, 1]),
    encode(['popularity', 1, id.toUpperCase(), 1, 1]),
    encode(['popularity', 1, { $gt: '' }, 1, 1]),
    encode(['popularity', 1, id, { $ne: null }, 1]),
    encode(['popularity', 1, id, '1', 1]),
    encode(['popularity', 1, id, null, 1]),
    encode(['popularity', 1, id, 1, 1.5]),
    encode(['popularity', 1, id, 1, 8.64e15 + 1]),
    `${encodeCursor(order, cursor)}=`
  ]
  for (const text of wrong) t.throws(() => decodeCursor(order, text), { code: 'INVALID_CURSOR' }, text)
})

t.test(
  'after a cursor the part with most in common is read first, and each part in the order that is left',
  async (t) => {
    const filter = { isActive: true }
    const part = (match: object, ...fields: string[]) => [
      { $match: { $and: [filter, match] } },
      { $sort: Object.fromEntries(fields.map((field) => [field, -1])) },
      { $limit: 3 }
    ]
    const [count, at] = [0.1 + 0.2, new Date(1)]
    const union = (pipeline: object[]) => ({ $unionWith: { coll: 'jobs', pipeline } })
    t.strictSame(stagesAfter({ collectionName: 'jobs' }, filter, order, cursor, 3), [
      ...part({ count, at, _id: { $lt: cursor._id } }, '_id'),
      union(part({ count, at: { $lt: at } }, 'at', '_id')),
      union(part({ count: { $lt: count } }, 'count', 'at', '_id')),
      { $limit: 3 }
    ])
    t.strictSame(
      stagesAfter({ collectionName: 'jobs' }, filter, order, null, 3),
      [{ $match: filter }, { $sort: { count: -1, at: -1, _id: -1 } }, { $limit: 3 }],
      'the first page'
    )
  }
)
