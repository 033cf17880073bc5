/** `npm run down`: stops what `npm run up` runs and waits until it is gone; fine when nothing runs. */
import '../tools/supported-node.cjs'
import { endLeftovers } from '../tools/processes/process-registry.mjs'
import { waitFor } from '../tools/processes/processes.mjs'
import { readRun, removeRun } from '../tools/processes/runfile.mjs'
import { log, runMain, task } from '../tools/terminal/log.mjs'

const stopLimitMs = 60_000

await runMain(async () => {
  const run = readRun()
  if (run) {
    await task(`stop SkillMatch (pid ${run.pid})`, async () => {
      process.kill(run.pid, 'SIGTERM')
      await waitFor(`pid ${run.pid} to end`, () => readRun() === undefined, { limitMs: stopLimitMs })
    })
  }
  const ended = endLeftovers()
  removeRun()
  if (ended.length > 0) log(`Ended what a killed start left behind: ${ended.join(', ')}`)
  else if (!run) log('Nothing was running.')
})
