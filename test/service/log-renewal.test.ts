// Goal: MongoDB put back to an earlier moment gives no position out twice under one log: a new log begins, every client
// is told to resync, what was lost does not come again, and what happens later arrives. Nothing contradicted: no new log.
// Method: workers in this process; collections copied and put back through the driver, the head set back, notes in Redis
// and in MongoDB read and written by hand.
import t from 'tap'
import { renewLog } from '../../src/event-log/log-renewal.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { checkRenewed, headOf, putBack, scene } from '../support/restored-database.ts'
import { recordBatch, startWorkers } from '../support/workers.ts'

t.test('the whole database put back under running workers', async (t) => {
  const deployment = await startWorkers(t, 2)
  const was = await scene(t, deployment, 20, 40)
  await putBack(deployment.store, was.copies)
  await checkRenewed(t, deployment, was, deployment.workers[1]?.url ?? '')

  t.comment('renewed on purpose')
  const settled = await scene(t, deployment, 2, 1)
  const renewed = await renewLog(deployment.store)
  t.equal(renewed?.position, settled.head.position)
  await checkRenewed(t, deployment, { ...settled, gone: [] }, deployment.workers[1]?.url ?? '')
  t.equal((await headOf(deployment.store)).logId, renewed?.logId)
})

t.test('a head behind its log, and a lost head', async (t) => {
  const deployment = await startWorkers(t, 1)
  const { store, workers } = deployment
  const was = await scene(t, deployment, 3, 3)
  await workers[0]?.app.sequencer.stop()
  await store.logHead.updateOne({ _id: 'head' }, { $set: { position: 3 } })
  const terms = workers[0]?.app.realtimeStats.terms ?? 0
  const second = await deployment.add()
  await checkRenewed(t, deployment, was, second.url)
  t.equal(second.app.realtimeStats.terms + (workers[0]?.app.realtimeStats.terms ?? 0), terms + 1, 'one term was enough')

  const { position } = await headOf(store)
  await store.logHead.deleteOne({ _id: 'head' })
  const [next] = await recordBatch(store, was.topic, 1)
  await waitFor(
    'the first entry of the new log',
    async () => (await store.log.countDocuments({ id: String(next), _id: position + 1 })) === 1
  )
})
