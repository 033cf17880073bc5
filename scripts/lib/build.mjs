/** dist/: compiled again whenever its sources, the compiler or its settings are not those it was made from. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { nodeBin, root, stateFolder } from './paths.mjs'
import { run } from './processes.mjs'
import { problem, step } from './say.mjs'

const dist = join(root, 'dist')
const stampFile = join(dist, '.sources')
const inputs = ['cluster.ts', 'src', 'plugins', 'routes', 'tsconfig.json', 'package-lock.json', 'package.json']

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
  if (isBuilt()) return
  if (!existsSync(nodeBin('tsc'))) {
    throw problem(
      'dist/ is missing or stale and the compiler is not installed: run `npm ci --include=dev`, then start again.'
    )
  }
  await step('compile', (note) =>
    withLock(join(stateFolder, 'build.lock'), compile, (pid) => note(`waiting for pid ${pid}, which compiles`))
  )
}

async function compile() {
  if (isBuilt()) return
  // Taken before compiling: a source saved meanwhile makes the result stale, not silently current.
  const digest = digestSources()
  const fresh = `${dist}.new`
  rmSync(fresh, { recursive: true, force: true })
  // Types change nothing of what is emitted; checking them takes four times as long and is `npm test`'s and `npm run lint`'s.
  const args = ['-p', 'tsconfig.json', '--noCheck', '--outDir', fresh]
  const { code, output } = await run(nodeBin('tsc'), args, { cwd: root })
  if (code !== 0) {
    rmSync(fresh, { recursive: true, force: true })
    throw problem(`The sources do not compile:\n${output.trim()}`)
  }
  writeFileSync(join(fresh, '.sources'), digest)
  rmSync(dist, { recursive: true, force: true })
  renameSync(fresh, dist)
}
