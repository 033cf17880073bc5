/** `npm run bench [-- NAME …]`: measures, prints figures beside their goals, keeps them; a missed goal is no failure. */
import '../tools/supported-node.cjs'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const folder = mkdtempSync(join(tmpdir(), 'skillmatch-bench-'))
// Before the ledger is loaded, which reads them: everything this run starts is in one ledger and carries one mark.
process.env.SKILLMATCH_LEDGER = join(folder, 'processes')
process.env.SKILLMATCH_RUN = randomUUID()

const { ensureBuilt } = await import('../tools/services/build.mjs')
const { ensureDependencies } = await import('../tools/services/dependencies.mjs')
const { UserError, describe, runMain, log } = await import('../tools/terminal/log.mjs')
const { columns } = await import('../tools/terminal/table.mjs')
const { root, stateFolder } = await import('../tools/processes/paths.mjs')
const { removeAtExit } = await import('../tools/processes/processes.mjs')
const { benches } = await import('./table.mjs')
const { comparedRows } = await import('./lib/compare.mjs')
const { figureRows } = await import('./lib/figures.mjs')
const { goalTable } = await import('./lib/goals.mjs')
const { pageOf } = await import('./lib/page.mjs')
const { describeMachine, readRecord, readVersions, writeRecord } = await import('./lib/record.mjs')

const usage = `npm run bench [-- NAME …] [--quick]
  All of them, or the named ones: ${Object.keys(benches).join(', ')}.
  Figures go to .skillmatch/bench as JSON; a whole run of all also writes BENCHMARKS.md (--quick: into .skillmatch/bench).
  --page           writes it of a run of some as well
  --compare FILE   shows what has changed since an earlier run, of whose JSON this is the file
  --quick          one round of smaller loads instead of three
  --rounds N       as many rounds
  --only PART      one part of a bench alone; several: separated by commas
                     http      list, list-varied, list-filtered, id, id-varied, search, search-varied, me, live, apply, workers,
                               memory, redis
                     realtime  room1000, room5000, burst, users, log, latency, memory
                     login     a subject; matching: engine, live, requests, hop; search: a number of postings
  --only-ours      without the peers
  --profile        realtime: writes a CPU profile of the delivering worker into .skillmatch/bench (figures rise)`

removeAtExit(folder)

/** @param {import('./lib/figures.mjs').Report} report */
function show({ title, figures, goals, loads }) {
  if (figures.length > 0) log(`\n${title}\n${columns(figureRows(figures))}`)
  if (goals.length > 0) log(goalTable(goals, { title: 'Goal (medians over the rounds)', loads }))
}

/**
 * One bench; in a run of several the others follow also when it fails.
 * @param {string} name
 * @param {import('./realtime/bench.mjs').Options} options
 * @param {boolean} isAlone
 * @returns {Promise<import('./lib/record.mjs').Part>}
 */
async function runBench(name, options, isAlone) {
  log(`\n${name}`)
  const { bench } = await import(benches[name] ?? '')
  try {
    const report = await bench(options)
    if (report) show(report)
    return { name, report }
  } catch (error) {
    if (isAlone) throw error
    log(`${name} has failed: ${describe(error)}`)
    return { name, failure: describe(error) }
  }
}

await runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...{ quick: { type: 'boolean' }, help: { type: 'boolean' }, profile: { type: 'boolean' } },
      page: { type: 'boolean' },
      ...{ rounds: { type: 'string' }, only: { type: 'string' }, compare: { type: 'string' } },
      'only-ours': { type: 'boolean' }
    }
  })
  if (values.help) return log(usage)
  if (process.platform !== 'linux') throw new UserError('The bench reads /proc: it runs on Linux.')
  const names = positionals.length > 0 ? positionals : Object.keys(benches)
  const unknown = names.find((name) => !Object.hasOwn(benches, name))
  if (unknown !== undefined) throw new UserError(`Which bench is ${unknown}?\n${usage}`)
  const earlier = values.compare === undefined ? undefined : readRecord(values.compare)
  await ensureDependencies()
  await ensureBuilt()
  const isQuick = values.quick ?? false
  const rounds = Number(values.rounds ?? (isQuick ? 1 : 3))
  /** @type {import('./lib/record.mjs').Record} */
  const record = {
    ...{ at: new Date().toISOString(), isQuick, rounds, machine: describeMachine() },
    ...{ versions: await readVersions(), parts: [] }
  }
  const options = {
    ...{ isQuick, rounds, only: values.only?.split(',') ?? [] },
    isAlone: values['only-ours'] ?? false,
    isProfiled: values.profile ?? false
  }
  let file = ''
  for (const name of names) {
    record.parts.push(await runBench(name, { ...options, folder: join(folder, name) }, names.length === 1))
    file = writeRecord(record, positionals.length === 0 ? 'all' : positionals.join('-'))
  }
  log(`\nThe figures are in ${file}`)
  if (earlier) log(`\nSince ${earlier.at}\n${columns(comparedRows(earlier, record))}`)
  const isWhole = positionals.length === 0 && options.only.length === 0 && !options.isAlone
  if (isWhole || values.page) {
    const page = join(isQuick ? join(stateFolder, 'bench') : root, 'BENCHMARKS.md')
    const missing = Object.keys(benches).filter((name) => !names.includes(name))
    writeFileSync(page, pageOf(record, options.only.length > 0 ? [...missing, 'parts of these'] : missing))
    log(`${page} is written.`)
  }
  const failed = record.parts.flatMap(({ name, failure }) => (failure === undefined ? [] : name))
  if (failed.length > 0) throw new UserError(`Failed: ${failed.join(', ')}`)
})
