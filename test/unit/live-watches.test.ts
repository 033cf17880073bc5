/**
 * Goal: whatever comes, goes, applies and fails meanwhile, what the finder was told last of a seeker is what is so; a worker that
 * does not read is waited for, then closed; what a push says of closed jobs is left out.
 * Method: a finder that writes down what it is told, readings that end when the test says so, a bare socket that does not read.
 */
import { once } from 'node:events'
import { createConnection, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import t from 'tap'
import { failure } from '../../src/errors.ts'
import { createMatchMessages } from '../../src/finder/match-messages.ts'
import { Peer } from '../../src/finder/peer.ts'
import { createPresentSeekers } from '../../src/finder/present-seekers.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { finderFolder } from '../support/finder.ts'

const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate)
}

t.test('what the finder is told last is what is so', async (t) => {
  const [told, faults]: [string[], unknown[]] = [[], []]
  const readings: { resolve(applied: string[]): void; reject(error: Error): void }[] = []
  let isThere = true
  const say = async (text: string): Promise<void> => {
    if (!isThere) throw failure('FINDER_UNAVAILABLE')
    told.push(text)
  }
  const seekers = createPresentSeekers({
    finder: { watch: (id, applied) => say(`${id}: ${applied.join(' ')}`), unwatch: (id) => say(`${id} left`) },
    readApplied: () => new Promise((resolve, reject) => readings.push({ resolve, reject })),
    faults: { report: (_kind, error) => void faults.push(error) }
  })
  const read = async (applied: string[] | Error): Promise<void> => {
    const reading = readings.shift()
    if (applied instanceof Error) reading?.reject(applied)
    else reading?.resolve(applied)
    await turns()
  }
  seekers.arrive('u')
  seekers.onApplication('u')
  t.equal(readings.length, 1, 'one reading at a time')
  await read(['a'])
  await read(['a', 'b'])
  t.same(told.splice(0), ['u: a', 'u: a b'], 'and another one after what came during it')
  seekers.onApplication('u')
  seekers.leave('u')
  await read(['c'])
  t.same(told.splice(0), ['u: c', 'u left'], 'left during a reading')
  t.notOk(seekers.has('u'))

  seekers.arrive('v')
  await read(new Error('not now'))
  t.equal(faults.length, 1)
  seekers.onApplication('v')
  await read(['d'])
  t.same(told.splice(0), ['v: d'], 'tried again at the next application')
  isThere = false
  seekers.onApplication('v')
  await read(['d', 'e'])
  t.equal(faults.length, 1, 'a finder that is away is no fault')
  isThere = true
  seekers.tellAll()
  await turns()
  t.same(told.splice(0), ['v: d e'], 'the next one is told without a reading')
})

t.test('a push becomes a message of what is open', async (t) => {
  const [sent, faults]: [unknown[], unknown[]] = [[], []]
  let readings = 0
  const messages = createMatchMessages({
    async readJobs(ids) {
      if (++readings === 1) throw new Error('not now')
      return new Map(ids.filter((id) => id !== 'closed').map((id) => [id, { title: id, companyName: 'C' }]))
    },
    send: (userId, message) => void sent.push([userId, message]),
    faults: { report: (_kind, error) => void faults.push(error) }
  })
  const entered = ['closed', 'open'].map((id) => ({ id, score: 80 }))
  messages.add({ userId: 'u', entered, left: ['gone'] })
  messages.add({ userId: 'v', entered: entered.slice(0, 1), left: [] })
  messages.add({ userId: 'w', entered: [], left: ['gone'] })
  await waitFor('two messages', () => sent.length === 2)
  const job = { jobId: 'open', title: 'open', companyName: 'C', matchScore: 80 }
  t.same(sent, [
    ['u', { entered: [job], left: ['gone'] }],
    ['w', { entered: [], left: ['gone'] }]
  ])
  t.equal(faults.length, 1, 'read again after a failure, nothing lost')
})

t.test('a worker that does not read is waited for', async (t) => {
  const path = join(finderFolder(t), 'peer.sock')
  const server = createServer({ pauseOnConnect: true }).listen(path)
  t.teardown(() => server.close())
  const socket = createConnection(path)
  t.teardown(() => socket.destroy())
  const [far] = (await once(server, 'connection')) as [Socket]
  const peer = new Peer(socket)
  const match = {
    userId: 'u',
    entered: [],
    left: Array.from({ length: 10 }, (_, index) => `${index}`.padStart(24, '0'))
  }
  let pushed = 0
  let wait: Promise<void> | undefined
  while (wait === undefined && pushed < 100_000) {
    pushed++
    wait = peer.push({ match })
  }
  t.ok(pushed < 100_000, 'a limit is reached')
  t.equal(peer.push({ match }), wait, 'the same for the next one')
  far.resume()
  await wait
  t.equal(socket.writableLength, 0, 'read')
  t.equal(peer.push({ match }), undefined, 'and goes on')
  peer.close()
  t.equal(peer.push({ match }), undefined, 'one that is closed is not waited for')
  far.destroy()
})
