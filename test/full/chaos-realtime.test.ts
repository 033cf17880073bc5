// Goal: whatever is killed, stopped, cut or emptied, every client hears each committed event once, in order, on whichever host.
// Method: `npm run chaos -- realtime` itself, with fewer people and seconds instead of minutes; how long things take is told,
// not judged: that is the command's business.
import { join } from 'node:path'
import t from 'tap'
import { chaos } from '../../chaos/realtime/chaos.mjs'
import { logFolder } from '../../tools/processes/paths.mjs'
import { makeScratch, removeScratch } from '../../tools/services/scratch.mjs'
import { chaosFigures } from '../support/chaos-figures.ts'

const sizes = { users: 30, room: 10, lastsMs: 2_000, cutMs: 1_500, awayMs: 2_000, rounds: 2, rampMs: 1_000 }
const perSecond = 40
const only = ['worker', 'host', 'cut', 'silent', 'emptied', 'reload', 'stepdown', 'stopped', 'alone', 'unpublished']

t.test('nothing lost, nothing twice, nothing out of order', async (t) => {
  // Not t.testdir(): that is removed first, under a MongoDB that the hosts still need in order to close.
  const folder = makeScratch()
  t.teardown(() => removeScratch(folder))
  const logs = join(logFolder, 'test', 'chaos')
  await chaos({
    folder,
    logFolder: logs,
    isQuick: true,
    only: [...only, 'unlogged'],
    figures: chaosFigures(t),
    sizes,
    perSecond
  })
})
