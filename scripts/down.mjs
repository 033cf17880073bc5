/** `npm run down`: stops what `npm run up` runs and waits until it is gone; fine when nothing runs. */
import './lib/supported-node.cjs'
import { endLeftovers } from './lib/ledger.mjs'
import { waitFor } from './lib/processes.mjs'
import { readRun, removeRun } from './lib/runfile.mjs'
import { runMain, say, step } from './lib/say.mjs'

const stopLimitMs = 60_000

await runMain(async () => {
  const run = readRun()
  if (run) {
    await step(`stop SkillMatch (pid ${run.pid})`, async () => {
      process.kill(run.pid, 'SIGTERM')
      await waitFor(`pid ${run.pid} to end`, () => readRun() === undefined, { limitMs: stopLimitMs })
    })
  }
  const ended = endLeftovers()
  removeRun()
  if (ended.length > 0) say(`Ended what a killed start left behind: ${ended.join(', ')}`)
  else if (!run) say('Nothing was running.')
})
