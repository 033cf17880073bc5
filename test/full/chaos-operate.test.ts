// Goal: workers are killed and nobody who asks or listens notices (host.test.ts reloads hosts; the rest is the command's).
// Method: `npm run chaos -- operate` itself, on loopback, with few requests; how long things take is told, not judged: that is
// the command's business.
import { join } from 'node:path'
import t from 'tap'
import { chaos } from '../../chaos/operate/chaos.mjs'
import { quick } from '../../chaos/operate/sizes.mjs'
import { logFolder } from '../../tools/processes/paths.mjs'
import { makeScratch, removeScratch } from '../../tools/services/scratch.mjs'
import { chaosFigures } from '../support/chaos-figures.ts'

const few = {
  hosts: 2,
  workers: 1,
  sockets: 4,
  requests: 40,
  perSecond: 12,
  appliesPerSecond: 3,
  eventsPerSecond: 4
}
// Beside other tests one of two hosts serves with half a core: it may be late for a check, and must not be given more than that.
const short = { rampMs: 0, beforeMs: 200, afterMs: 500, betweenMs: 200, checkSecondsMax: 20 }
const only = ['worker']

t.test('nothing lost, nothing twice', async (t) => {
  const folder = makeScratch()
  t.teardown(() => removeScratch(folder))
  const logs = join(logFolder, 'test', 'chaos-operate')
  const sizes = { ...quick, ...few, ...short }
  await chaos({ folder, logFolder: logs, isQuick: true, only, figures: chaosFigures(t), sizes, onLoopback: true })
})
