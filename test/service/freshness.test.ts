/**
 * Goal: before a search the finder reads what it has to, and nothing when it has done so for another who was told the same versions;
 * what failed counts for nothing, and indexes that are taken anew are read for again.
 * Method: the freshness of a finder over a database of its own; the commands that MongoDB gets are counted.
 */
import { MongoClient } from 'mongodb'
import t from 'tap'
import { recordEvent } from '../../src/database/outbox.ts'
import { prepareStore } from '../../src/database/prepare.ts'
import { createStore } from '../../src/database/store.ts'
import { createFreshness } from '../../src/finder/freshness.ts'
import { topics } from '../../src/schemas/topics.ts'
import { freshDatabaseUri } from '../support/app.ts'

const client = new MongoClient(freshDatabaseUri(), { monitorCommands: true })
const store = createStore(client)
await prepareStore(store)
t.teardown(async () => {
  await store.db.dropDatabase()
  await client.close()
})
let finds = 0
client.on('commandStarted', ({ commandName }) => {
  if (commandName === 'find') finds++
})
/** What is in it does not matter here. */
const created = { job: { _id: '656565656565656565656565' } }
const applied: unknown[] = []
const freshness = createFreshness(store, ({ data }) => applied.push(data))

/** How often MongoDB was asked. */
async function findsFor(stamp: string | null): Promise<number> {
  const before = finds
  if (!freshness.isCurrent(stamp)) await freshness.current(stamp)
  return finds - before
}

t.test('it reads once for all who were told the same', async (t) => {
  t.equal(await findsFor('fill one'), 2, 'the outbox and the log')
  t.equal(await findsFor('fill one'), 0)
  await recordEvent(store, topics.jobs, 'job.created', created as never)
  t.ok((await findsFor('fill two')) > 0)
  t.same(applied, [created], 'a change gives another token, and is taken in')
  t.equal(await findsFor('fill two'), 0)
  t.ok((await findsFor(null)) > 0, 'who was told nothing')
  t.equal(await findsFor('fill two'), 0)
  t.ok((await findsFor('other two')) > 0, 'another filling of Redis')
})

t.test('other indexes are read for again', async (t) => {
  t.equal(await findsFor('other two'), 0)
  freshness.forget()
  t.ok((await findsFor('other two')) > 0)
})

t.test('what failed counts for nothing', async (t) => {
  await client.close()
  await t.rejects(freshness.current('fill three'))
  t.equal(freshness.isCurrent('fill three'), false)
  t.equal(freshness.isCurrent('other two'), true)
  await client.connect()
  t.ok((await findsFor('fill three')) > 0)
})
