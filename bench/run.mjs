/** `npm run bench -- NAME [--quick]`: measures, prints figures beside their goals; a missed goal is no failure. */
import '../tools/supported-node.cjs'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const folder = mkdtempSync(join(tmpdir(), 'skillmatch-bench-'))
// Before the ledger is loaded, which reads them: everything this run starts is in one ledger and carries one mark.
process.env.SKILLMATCH_LEDGER = join(folder, 'processes')
process.env.SKILLMATCH_RUN = randomUUID()

const { ensureBuilt } = await import('../tools/services/build.mjs')
const { ensureDependencies } = await import('../tools/services/dependencies.mjs')
const { UserError, runMain, log } = await import('../tools/terminal/log.mjs')

/** @type {Record<string, string>} */
const benches = {
  realtime: './realtime/bench.mjs',
  revocation: './revocation/bench.mjs',
  slow: './slow/bench.mjs',
  feed: './feed/bench.mjs',
  login: './login/bench.mjs',
  matching: './matching/bench.mjs',
  search: './search/bench.mjs',
  packages: './packages/bench.mjs',
  'search-quality': './search-quality/bench.mjs',
  sizing: './sizing/bench.mjs'
}
const usage = `npm run bench -- ${Object.keys(benches).join(' | ')} [--quick]
  --quick          one round of smaller loads (realtime: 4 minutes) instead of three (20)
  --rounds N       as many rounds
  --only NAME      one scenario (realtime), subject (login), part (matching: engine, live, requests, hop) or number of postings
                   (search) alone; several: separated by commas
  --only-ours      without the peers
  --profile        realtime: writes a CPU profile of the delivering worker into .skillmatch/bench (figures rise)`

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => process.exit(130))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

await runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      quick: { type: 'boolean' },
      help: { type: 'boolean' },
      rounds: { type: 'string' },
      only: { type: 'string' },
      'only-ours': { type: 'boolean' },
      profile: { type: 'boolean' }
    }
  })
  const [name = ''] = positionals
  if (values.help) return log(usage)
  if (process.platform !== 'linux') throw new UserError('The bench reads /proc: it runs on Linux.')
  const file = benches[name]
  if (file === undefined) throw new UserError(`Which bench?\n${usage}`)
  await ensureDependencies()
  await ensureBuilt()
  const { bench } = await import(file)
  await bench({
    folder,
    isQuick: values.quick ?? false,
    rounds: Number(values.rounds ?? (values.quick ? 1 : 3)),
    only: values.only?.split(',') ?? [],
    isAlone: values['only-ours'] ?? false,
    isProfiled: values.profile ?? false
  })
})
