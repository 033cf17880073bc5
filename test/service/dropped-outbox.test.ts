// Goal: when the outbox is dropped under the sequencer (a restored database), it neither spins nor stands still: a new
// log begins and later events are in it.
// Method: one app; drop the collection in the middle of a term, then commit an event.
import t from 'tap'
import { recordEvent } from '../../src/database/outbox.ts'
import { topics } from '../../src/schemas/topics.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { startApp } from '../support/app.ts'

t.test('a dropped outbox begins a new log', async (t) => {
  const { app } = await startApp(t)
  const { store } = app
  const commitEvent = (): Promise<string> =>
    store.transaction((tx) =>
      recordEvent(tx, topics.control, 'session.ended', { sid: 's', userId: '0'.repeat(24), untilMs: 0 })
    )
  const inLog = (id: string) =>
    waitFor('the event to be in the log', () => store.log.findOne({ id }).then(Boolean), { limitMs: 30_000 })
  const logId = async () => (await store.logHead.findOne({ _id: 'head' }))?.logId

  await inLog(await commitEvent())
  const before = await logId()
  await store.db.dropCollection('outbox')
  await waitFor('a new log', async () => (await logId()) !== before, { limitMs: 30_000 })
  await inLog(await commitEvent())
  t.not(await logId(), before, 'every client of the old log will be told to resync')
})
