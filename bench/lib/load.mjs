/** The load clients (load/*.c): compiled when their sources changed; the one for sockets is driven by its standard input. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root, stateFolder } from '../../tools/processes/paths.mjs'
import { run, sleep } from '../../tools/processes/processes.mjs'
import { findProgram, installPackage } from '../../tools/services/packages.mjs'
import { task, UserError } from '../../tools/terminal/log.mjs'

/**
 * @typedef {object} Counters
 * @property {number} ready sockets signed in and joined
 * @property {number} closed
 * @property {number} closeCode of the first that was closed
 * @property {number} received
 * @property {number} bytes
 * @property {number} lost
 * @property {number} repeated
 * @property {number} firstUs
 * @property {number} lastUs
 *
 * @typedef {object} LoadOptions
 * @property {number} port
 * @property {string} path
 * @property {'skillmatch' | 'socketio' | 'plain'} mode
 * @property {string[]} first what each socket says first
 * @property {string} second skillmatch: what each says after the first answer, '' for nothing
 *
 * @typedef {Awaited<ReturnType<typeof startLoad>>} Load
 */

const folder = join(root, 'bench', 'load')
/** What each program is made of. */
const programs = { load: ['load.c', 'socket.c', 'load.h'], http: ['http.c', 'requests.c', 'http.h'] }
/** @param {keyof typeof programs} name */
export const programFile = (name) => join(stateFolder, 'bench', name)
/** A crowded machine takes long. */
const readyLimitMs = 240_000
const lookEveryMs = 50

/** Compiles a load client when there is none of these sources. @param {keyof typeof programs} name */
async function ensureProgram(name) {
  const sources = programs[name].map((file) => join(folder, file))
  const made = statSync(programFile(name), { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (sources.every((file) => statSync(file).mtimeMs < made)) return
  const known = () => findProgram('cc') ?? findProgram('gcc') ?? findProgram('clang')
  if (!known()) {
    await installPackage('gcc')
    await installPackage('libc6-dev')
  }
  const compiler = known()
  if (!compiler) throw new UserError('A C compiler is missing: install gcc, then start again.')
  mkdirSync(join(stateFolder, 'bench'), { recursive: true })
  await task(`load client (${name})`, async () => {
    const files = sources.filter((file) => file.endsWith('.c'))
    const { code, output } = await run(compiler, ['-O2', '-Wall', '-Wextra', '-o', programFile(name), ...files])
    if (code !== 0) throw new UserError(`The load client does not compile:\n${output}`)
  })
}

/** Compiles both. */
export async function ensureLoad() {
  await ensureProgram('load')
  await ensureProgram('http')
}

/**
 * Opens the sockets; resolves when all of them are ready.
 * @param {LoadOptions} options
 */
export async function startLoad({ port, path, mode, first, second }) {
  const own = mkdtempSync(join(tmpdir(), 'skillmatch-load-'))
  const firstFile = join(own, 'first')
  writeFileSync(firstFile, `${first.join('\n')}\n`)
  const child = spawn(programFile('load'), [String(port), path, mode, firstFile, second], {
    stdio: ['pipe', 'pipe', 'inherit']
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  /** @type {((line: string) => void)[]} */
  const waiting = []
  createInterface(child.stdout).on('line', (line) => waiting.shift()?.(line))
  child.stdin.on('error', () => undefined)
  /** @param {string} command @returns {Promise<any>} */
  const ask = (command) =>
    new Promise((resolve, reject) => {
      if (child.exitCode !== null) return reject(new UserError('the load client has ended'))
      waiting.push((line) => resolve(JSON.parse(line)))
      child.stdin.write(`${command}\n`)
    })
  const stop = async () => {
    child.stdin.end()
    await ended
    rmSync(own, { recursive: true, force: true })
  }
  /** @type {() => Promise<Counters>} */
  const look = () => ask('look')
  /**
   * Looks until the counters please, or time is over.
   * @param {(counters: Counters) => boolean} pleases
   * @param {number} limitMs
   */
  const until = async (pleases, limitMs) => {
    const deadline = performance.now() + limitMs
    for (;;) {
      const counters = await look()
      if (pleases(counters) || performance.now() > deadline) return counters
      await sleep(lookEveryMs)
    }
  }
  const { ready, closed, closeCode } = await until(
    (counters) => counters.ready + counters.closed >= first.length,
    readyLimitMs
  )
  if (ready < first.length) {
    await stop()
    throw new UserError(`${ready} of ${first.length} sockets are ready, ${closed} were closed (${closeCode})`)
  }
  return {
    pid: child.pid ?? 0,
    look,
    until,
    /** @type {() => Promise<Counters>} */
    reset: () => ask('reset'),
    record: () => ask('record'),
    /** tag and time of receipt, µs, of each event since record() @type {() => Promise<[number, number][]>} */
    dump: () => ask('dump'),
    stop
  }
}
