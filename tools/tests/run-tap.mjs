/** Runs test files by tap and tells what became of them. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { nodeBin, root } from '../processes/paths.mjs'
import { log } from '../terminal/log.mjs'
import { createTapReader } from './tap-reader.mjs'
import { fileToRepeat, judge } from './unsteady.mjs'

/**
 * @typedef {object} TapOptions
 * @property {string[]} files and any other argument of `tap run`
 * @property {NodeJS.ProcessEnv} env
 * @property {boolean} [hasCoverage]
 * @property {string} [cwd] the folder with the package.json that the files belong to, default ours
 * @property {AbortSignal} [signal] ends it when aborted
 * @property {(line: string) => void} [tell] gets what a reader sees, default the terminal
 *
 * @typedef {object} SuiteResult
 * @property {number} passed
 * @property {number} failed
 * @property {string | undefined} unsteady the file that failed once and passed alone
 */

/** How many failures of one file are named at the end. */
const namedMax = 3
const compiler = join(root, 'tools', 'tests', 'compile.mjs')
const reports = ['--coverage-report=text', '--coverage-report=json-summary', '--show-full-coverage']
/** compile.mjs removes the types, so tap need not: its own compiler is what else takes most of a short file's time. */
const compiling = ['--test-env=TAP_TYPE_STRIP_ONLY=1', `--node-arg=--import=${compiler}`]

/**
 * @param {TapOptions} options
 * @returns {Promise<import('./tap-reader.mjs').TapResult>}
 */
function runTap({ files, env, hasCoverage = false, cwd = root, signal, tell }) {
  const reader = createTapReader(tell)
  const coverage = hasCoverage ? reports : ['--disable-coverage']
  return new Promise((resolve) => {
    const tap = spawn(nodeBin('tap'), ['run', '--reporter=tap', ...coverage, ...compiling, ...files], {
      cwd,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit']
    })
    signal?.addEventListener('abort', () => tap.kill('SIGTERM'))
    tap.stdout.setEncoding('utf8').on('data', reader.take)
    tap.once('close', () => resolve(reader.finish()))
  })
}

/**
 * Runs files and, when the only one that failed may be run again (see unsteady.mjs), that one alone at the end.
 * @param {TapOptions} options
 * @param {() => void} [onRun] called when all have run, before the repetition
 * @returns {Promise<SuiteResult>}
 */
export async function runSuite(options, onRun) {
  const { tell = log } = options
  const first = await runTap(options)
  if (options.hasCoverage) tell(`\n${first.coverage}`)
  onRun?.()
  const again = options.signal?.aborted ? undefined : fileToRepeat(first.files)
  if (again) tell(`Once more, alone: ${again}`)
  const second = again ? await runTap({ ...options, files: [again], hasCoverage: false }) : undefined
  const { files, unsteady } = judge(first.files, second?.files)
  // Again, by name: in a long run's output they are far above, under other files' lines.
  for (const { name, isOk, failures } of files) {
    if (!isOk) tell(`failed: ${failures.slice(0, namedMax).join('; ') || name}`)
  }
  for (const name of first.skipped) tell(`skipped: ${name}`)
  return {
    passed: files.reduce((sum, { passed }) => sum + passed, 0),
    failed: files.reduce((sum, { isOk, failed }) => sum + (isOk ? failed : Math.max(1, failed)), first.failed),
    unsteady
  }
}
