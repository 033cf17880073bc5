// Goal: what outlives a process is what it was: cursors and payloads are made, read and refused as written down here, and
// what version 3ce825e has issued and published is told apart from it.
// Method: the parts called directly; recorded cursors, payloads and channel names of 3ce825e.
import t from 'tap'
import type { LogDocument } from '../../src/database/collections/event-log.ts'
import { createCursors, cursorLengthMax, unsealedCursor } from '../../src/event-log/cursors.ts'
import { newIdentity } from '../../src/event-log/log-identity.ts'
import { createChannels, createWire } from '../../src/event-log/wire.ts'

const identity = { logId: 'setwBP7f', cursorKey: 'a key that is known, so that what is made with it is too' }
const entry: LogDocument = {
  _id: 385,
  topic: 'jobs',
  prev: 383,
  id: '65f1a2b3c4d5e6f708192a3b',
  type: 'job.closed',
  at: new Date('2024-03-13T12:57:23.000Z'),
  data: { job: { title: 'Köchin' } }
}
const heartbeat = { logId: identity.logId, term: 7, generation: 2, position: 385 }
/** Recorded of 3ce825e. */
const former = {
  cursors: { setwBP7f000000000ap: 385, setwBP7f2gosa7pa2gv: Number.MAX_SAFE_INTEGER },
  payloads: [
    '385 383 {"op":"event","topic":"jobs","cursor":"setwBP7f000000000ap","prev":"setwBP7f000000000an","id":"65f1a2b3c4d5e6f708192a3b","type":"job.closed","at":"2024-03-13T12:57:23.000Z","data":{"job":{"title":"Köchin"}}}',
    'H{"logId":"setwBP7f","term":7,"generation":2,"position":385}',
    'H{"logId":"setwBP7f","term":7,"generation":2,"position":385,"released":true}'
  ],
  channel: 'sm:skillmatch:{jobs}'
}
/** What version 2 of both formats makes of the above, computed apart from the code. */
const recorded = {
  cursor: 'setwBP7f000000000ap200RtCl0D9Pst1rxYU8',
  entry:
    'sm2 setwBP7f AvhLQq73xz1EjQj9rIgNkT e 385 383 {"op":"event","topic":"jobs","cursor":"setwBP7f000000000ap200RtCl0D9Pst1rxYU8","prev":"setwBP7f000000000an20097g3Kf_ZVKPEpqQi","id":"65f1a2b3c4d5e6f708192a3b","type":"job.closed","at":"2024-03-13T12:57:23.000Z","data":{"job":{"title":"Köchin"}}}',
  heartbeat: 'sm2 setwBP7f xD7PozKprnAlRuP2ZobazS h {"logId":"setwBP7f","term":7,"generation":2,"position":385}'
}
const cursors = createCursors(identity)
const wire = createWire(identity)
const positions = [0, 1, 35, 36, 1_000_000, 2 ** 40, Number.MAX_SAFE_INTEGER]

t.test('cursors sort as text, are short, and are read back', async (t) => {
  const issued = positions.map(cursors.of)
  t.same([...issued].sort(), issued)
  t.same(
    issued.map((cursor) => cursors.read(cursor)),
    positions.map((position) => ({ position, isSealed: true }))
  )
  for (const cursor of issued) t.equal(cursor.length, 38, 'at most 64')
  t.equal(cursors.of(385), recorded.cursor)
  const inOrder = [1, 2, 3].flatMap((position) => [unsealedCursor(identity.logId, position), cursors.of(position)])
  t.same([...inOrder].sort(), inOrder, 'both formats sort among each other')
})

t.test('what is not a cursor of this log is none', async (t) => {
  const cursor = cursors.of(385)
  const others = [createCursors(newIdentity()), createCursors({ ...identity, cursorKey: newIdentity().cursorKey })]
  const wrong = [
    '',
    'x',
    identity.logId,
    cursor.slice(0, -1),
    `${cursor}0`,
    'z'.repeat(cursorLengthMax),
    '\0'.repeat(38)
  ]
  const foreign = others.map((other) => other.of(385))
  for (const text of [...wrong, ...foreign]) t.equal(cursors.read(text), null, text)
  for (let index = 0; index < cursor.length; index++) {
    const changed = cursor.slice(0, index) + (cursor[index] === '0' ? '1' : '0') + cursor.slice(index + 1)
    t.equal(cursors.read(changed), null, `another character at ${index}`)
  }
})

t.test('cursors of 3ce825e are read, and known to prove nothing', async (t) => {
  for (const [cursor, position] of Object.entries(former.cursors)) {
    t.same(cursors.read(cursor), { position, isSealed: false })
    t.equal(unsealedCursor(identity.logId, position), cursor)
  }
  t.equal(cursors.read('another1000000000ap'), null, 'of another log')
  t.equal(cursors.read('setwBP7f000000000AP'), null)
})

t.test('payloads are read back', async (t) => {
  const payload = wire.encodeEntry(entry)
  t.equal(payload, recorded.entry)
  const said = wire.read('jobs', Buffer.from(payload))
  if (said.kind !== 'entry') throw new Error(said.kind)
  t.match(said, { position: 385, prev: 383 })
  t.same(JSON.parse(said.text.toString()), {
    op: 'event',
    topic: 'jobs',
    cursor: cursors.of(385),
    prev: cursors.of(383),
    id: entry.id,
    type: entry.type,
    at: '2024-03-13T12:57:23.000Z',
    data: entry.data
  })
  const first = wire.read('jobs', Buffer.from(wire.encodeEntry({ ...entry, prev: 0 })))
  t.match(first.kind === 'entry' && JSON.parse(first.text.toString()), { prev: '' })
  t.equal(wire.encodeHeartbeat(heartbeat), recorded.heartbeat)
  for (const beat of [heartbeat, { ...heartbeat, released: true as const }]) {
    t.same(wire.read('control', Buffer.from(wire.encodeHeartbeat(beat))), { kind: 'heartbeat', heartbeat: beat })
  }
})

t.test('a payload is read only as it was published, where it was published', async (t) => {
  const payload = Buffer.from(wire.encodeEntry(entry))
  const otherKey = createWire({ ...identity, cursorKey: newIdentity().cursorKey })
  const otherLog = createWire({ ...identity, logId: 'another1' })
  t.throws(() => wire.read('jobs', Buffer.from(otherKey.encodeEntry(entry))), /not signed with the log's key/)
  t.throws(() => wire.read('jobs', Buffer.from(otherLog.encodeEntry(entry))), /of another log/)
  t.throws(() => wire.read('user:1', payload), /not signed with the log's key/, 'on another topic')
  for (const text of [...former.payloads, '', 'x', 'sm2', 'sm2 ', `sm2 ${identity.logId}`, `sm2 ${identity.logId} x`]) {
    t.throws(() => wire.read('jobs', Buffer.from(text)), text)
  }
  for (let index = 0; index < payload.length; index++) {
    const changed = Buffer.from(payload)
    changed[index] = (changed[index] ?? 0) ^ 4
    try {
      t.equal(wire.read('jobs', changed).kind, 'unknown', `a changed byte ${index}`)
      t.equal(index, 2, 'the digit of the version')
    } catch (error) {
      t.match(error, { message: /./ })
    }
  }
  t.same(wire.read('jobs', Buffer.from('sm3 whatever comes')), { kind: 'unknown' })
})

t.test('channels name the log, and are none of 3ce825e', async (t) => {
  const channels = createChannels('skillmatch')
  const channel = channels.of(identity.logId, 'jobs')
  t.equal(channel, 'sm:skillmatch:setwBP7f:{jobs}')
  t.not(channel, former.channel)
  t.equal(channels.topicOf(identity.logId, channel), 'jobs')
  t.equal(channels.topicOf('another1', channel), null)
  t.equal(channels.topicOf(identity.logId, former.channel), null)
})
