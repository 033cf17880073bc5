/**
 * `npm run chaos -- NAME [--quick] [--only FAULT,…]`: real servers of its own, faults on purpose, every promise a figure beside
 * what it has to be. Exit code 1 if one figure is off.
 */
import '../tools/supported-node.cjs'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const folder = mkdtempSync(join(tmpdir(), 'skillmatch-chaos-'))
const runId = randomUUID()
// Before the ledger is loaded, which reads them: everything this run starts is in one ledger and carries one mark.
process.env.SKILLMATCH_LEDGER = join(folder, 'processes')
process.env.SKILLMATCH_RUN = runId

const { createFigures } = await import('./lib/figures.mjs')
const { ensureBuilt } = await import('../tools/services/build.mjs')
const { ensureDependencies } = await import('../tools/services/dependencies.mjs')
const { findMarked } = await import('../tools/processes/marked.mjs')
const { logFolder } = await import('../tools/processes/paths.mjs')
const { removeAtExit, sleep } = await import('../tools/processes/processes.mjs')
const { UserError, runMain, log } = await import('../tools/terminal/log.mjs')

/**
 * What each module exports as `chaos`.
 * @typedef {object} ChaosOptions
 * @property {string} folder for data, removed at the end
 * @property {string} logFolder for logs, kept until the next run
 * @property {boolean} isQuick
 * @property {string[]} only names of faults; none: all
 * @property {string} [entry] the compiled cluster.js of another build to judge; only `greedy` and `coherence` heed it
 * @property {import('./lib/figures.mjs').Figures} figures where every result goes
 */

/** @type {Record<string, string>} */
const modules = {
  realtime: './realtime/chaos.mjs',
  trust: './trust/chaos.mjs',
  coherence: './coherence/chaos.mjs',
  greedy: './greedy/chaos.mjs',
  operate: './operate/chaos.mjs'
}
const usage = `npm run chaos -- ${Object.keys(modules).join(' | ')} [--quick]
  --quick        seconds for each fault instead of a minute
  --only FAULT   one fault alone; several: separated by commas
  --entry FILE   judges another build's cluster.js (greedy, coherence): an older one shows that each verdict can fail`

removeAtExit(folder)

/** Everything this run started has to be gone by now; who is late is ended here. */
async function countLeftovers() {
  let left = findMarked(runId)
  for (let attempt = 0; attempt < 30 && left.length > 0; attempt++) {
    await sleep(100)
    left = findMarked(runId)
  }
  for (const { pid, command } of left) {
    log(`left behind, ended now: pid ${pid} ${command}`)
    process.kill(pid, 'SIGKILL')
  }
  return left.length
}

await runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      quick: { type: 'boolean' },
      help: { type: 'boolean' },
      only: { type: 'string' },
      entry: { type: 'string' }
    }
  })
  const [name = '', ...others] = positionals
  if (values.help) return log(usage)
  const file = modules[name]
  if (file === undefined || others.length > 0) throw new UserError(`Which chaos? One at a time.\n${usage}`)
  await ensureDependencies()
  await ensureBuilt()
  const logs = join(logFolder, 'chaos', name)
  rmSync(logs, { recursive: true, force: true })
  const figures = createFigures(log)
  /** @type {{ chaos: (options: ChaosOptions) => Promise<void> }} */
  const { chaos } = await import(file)
  try {
    await chaos({
      folder,
      logFolder: logs,
      isQuick: values.quick ?? false,
      only: values.only?.split(',') ?? [],
      ...(values.entry !== undefined && { entry: resolve(values.entry) }),
      figures
    })
  } finally {
    figures.exactly('processes left behind', await countLeftovers(), 0)
  }
  const { shown, off } = figures.count()
  log(`\n${shown} figures, ${off} off${off === 0 ? '' : `; logs in ${logs}`}`)
  return off === 0 ? 0 : 1
})
