// Goal: the chaos command's verdict sees each fault it is there to see.
// Method: a log and clients made up for the purpose.
import t from 'tap'
import { assertFigures } from '../../chaos/realtime/assertions.mjs'

const account = { position: 10, startMs: 0 }
const logOf = (...ids: string[]) =>
  ids.map((id, index) => ({ _id: 11 + index, topic: 'jobs', id, data: { title: id } }))

function verdictOn(log: object[], heard: string[], acknowledged: string[] = []) {
  const follower = {
    topic: 'jobs',
    isRoom: true,
    isSubscribed: true,
    heard: heard.map((id, index) => ({ id, cursor: '', prev: '', atMs: 100 * (index + 1) })),
    resyncs: 0,
    reconnects: 1,
    endings: ['closed 1006']
  }
  const store = { outbox: { countDocuments: async () => 0 }, log: { find: () => ({ toArray: async () => log }) } }
  const writer = { refused: 0, acknowledged: new Map(acknowledged.map((id) => [id, { topic: 'jobs', atMs: 150 }])) }
  return assertFigures({ followers: [follower], store, writer } as never, account, 10)
}

const whole = { lost: 0, duplicated: 0, disordered: 0, forgotten: 0, repeated: 0, holes: 0 }

t.test('all is well', async (t) => {
  t.match(await verdictOn(logOf('a', 'b', 'c'), ['a', 'b', 'c'], ['a', 'b', 'c']), {
    ...whole,
    events: 3,
    clients: 1,
    reconnects: 1,
    endings: '1 × closed 1006',
    gapMs: 100,
    latestMs: 150
  })
})

t.test('what a client has heard', async (t) => {
  t.match(await verdictOn(logOf('a', 'b', 'c'), ['a', 'c']), { ...whole, lost: 1 })
  t.match(await verdictOn(logOf('a', 'b', 'c'), ['a', 'b', 'b', 'c']), { ...whole, duplicated: 1 })
  t.match(await verdictOn(logOf('a', 'b', 'c'), ['b', 'a', 'c']), { ...whole, disordered: 1 })
  t.match(await verdictOn(logOf('a', 'b'), ['a', 'never committed', 'b']), { ...whole, disordered: 1 })
})

t.test('what the log holds', async (t) => {
  t.match(await verdictOn(logOf('a'), ['a'], ['a', 'b']), { ...whole, forgotten: 1 })
  const [a, b] = logOf('a', 'b')
  t.match(await verdictOn([a!, { ...b, data: { title: 'a' } }], ['a', 'b']), { ...whole, repeated: 1 })
  t.match(await verdictOn([a!, { ...b, _id: 13 }], ['a', 'b']), { ...whole, holes: 1 })
})
