/** dist/: compiled by esbuild, file by file and without looking at types, again whenever its sources, the compiler or its settings are not those it was made from. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from '../processes/lock.mjs'
import { root, stateFolder } from '../processes/paths.mjs'
import { task, UserError } from '../terminal/log.mjs'
import { bundleClient } from './client-bundle.mjs'
import { bundleTypebox } from './typebox-bundle.mjs'

const dist = join(root, 'dist')
const stampFile = join(dist, '.sources')
const lock = join(stateFolder, 'build-lock')
const sources = ['cluster.ts', 'src', 'plugins', 'routes']
/** What runs in a browser: folders of web, and what of them is bundled. */
const pages = { page: ['main.tsx'], console: ['main.tsx'], docs: ['main.ts', 'realtime.css'] }
const inputs = [
  ...[...sources, 'web', 'client/src', 'tools/services/client-bundle.mjs', 'tools/services/typebox-bundle.mjs'],
  ...['tools/services/build.mjs', 'tsconfig.json', 'package-lock.json', 'package.json']
]

/** A digest of everything dist/ is made from. */
function digestSources() {
  const digest = createHash('sha256')
  for (const input of inputs) {
    for (const file of listFiles(input)) digest.update(`${file}\0`).update(readFileSync(join(root, file)))
  }
  return digest.digest('hex')
}

/**
 * @param {string} path file or folder below the root
 * @returns {string[]} its files, in a fixed order
 */
function listFiles(path) {
  if (!existsSync(join(root, path))) return []
  try {
    return readdirSync(join(root, path))
      .sort()
      .flatMap((name) => listFiles(`${path}/${name}`))
  } catch {
    return [path]
  }
}

/** Whether dist/ is what its sources compile to. */
export function isBuilt() {
  try {
    return readFileSync(stampFile, 'utf8') === digestSources()
  } catch {
    return false
  }
}

/**
 * Compiles into a new folder and puts it in dist's place, so that nothing of a deleted source survives and a failed
 * compilation leaves the old dist.
 */
export async function ensureBuilt() {
  if (!isBuilt()) await compileOnce()
  writeCommit()
}

const compileOnce = () =>
  task('compile', (note) =>
    withLock(
      lock,
      () => compile(note),
      (pid) => note(`waiting for pid ${pid}, which compiles`)
    )
  )

/** The commit of the sources, marked when some are not committed; undefined outside a clone. */
function readCommit() {
  const args = ['--no-optional-locks', 'describe', '--always', '--dirty', '--exclude=*', '--abbrev=12']
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' })
  return status === 0 ? stdout : undefined
}

/** dist/.commit: SKILLMATCH_COMMIT, for sources that were taken out of their clone, else what git says. */
function writeCommit() {
  const file = join(dist, '.commit')
  const commit = process.env.SKILLMATCH_COMMIT || readCommit()
  if (commit === undefined || (existsSync(file) && readFileSync(file, 'utf8') === commit)) return
  writeFileSync(`${file}.${process.pid}`, commit)
  renameSync(`${file}.${process.pid}`, file)
}

async function findCompiler() {
  try {
    return await import('esbuild')
  } catch (error) {
    throw new UserError(
      'dist/ is missing or stale and the compiler is not installed: run `npm ci`, then start again.',
      { cause: error }
    )
  }
}

/** Imports name the source; what is compiled names what is beside it. Nothing else changes, so source maps stay right. */
const importPattern = /((?:from|import)\s*\(?\s*')(\.{1,2}\/[^']+)\.ts'/g

/** @type {import('esbuild').Plugin} */
const rewriteImports = {
  name: 'rewrite-imports',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(importPattern, "$1$2.js'"),
      loader: 'ts'
    }))
}

/**
 * Bundles what runs in a browser: of each page one script and one style sheet, beside its document.
 * @param {typeof import('esbuild').build} build
 * @param {string} outbase
 */
async function bundlePages(build, outbase) {
  for (const [page, entries] of Object.entries(pages)) {
    const outdir = join(outbase, 'web', page)
    await build({
      absWorkingDir: root,
      entryPoints: entries.map((entry) => `web/${page}/${entry}`),
      outdir,
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      legalComments: 'none',
      logLevel: 'silent'
    })
    const document = join(root, 'web', page, 'index.html')
    if (existsSync(document)) copyFileSync(document, join(outdir, 'index.html'))
  }
}

/** @param {import('../terminal/log.mjs').Note} note */
async function compile(note) {
  if (isBuilt()) return
  const { build, stop } = await findCompiler()
  // Taken before compiling: a source saved meanwhile makes the result stale, not silently current.
  const digest = digestSources()
  const fresh = `${dist}.new`
  rmSync(fresh, { recursive: true, force: true })
  const entryPoints = sources.flatMap(listFiles).filter((file) => file.endsWith('.ts'))
  note(`${entryPoints.length} files`)
  try {
    await build({
      absWorkingDir: root,
      entryPoints,
      outdir: fresh,
      outbase: root,
      format: 'esm',
      platform: 'node',
      target: 'es2023',
      sourcemap: true,
      sourcesContent: false,
      logLevel: 'silent',
      plugins: [rewriteImports]
    })
    await bundleTypebox(build, fresh)
    await bundlePages(build, fresh)
    await bundleClient(build, fresh)
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    throw new UserError(`The sources do not compile:\n${/** @type {Error} */ (error).message.trim()}`)
  } finally {
    await stop()
  }
  writeFileSync(join(fresh, '.sources'), digest)
  rmSync(dist, { recursive: true, force: true })
  renameSync(fresh, dist)
}
