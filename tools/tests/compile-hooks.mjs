/** The hook behind compile.mjs: gives Node a TypeScript file of this repository as JavaScript, with its source map. */
import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform, version } from 'esbuild'
import { root, stateFolder } from '../processes/paths.mjs'

const cacheFolder = join(stateFolder, 'compiled')
const isTypeScript = (/** @type {string} */ url) => /^file:.*\.m?ts$/.test(url) && !url.includes('/node_modules/')

/**
 * @param {string} file
 * @returns {Promise<string>}
 */
async function compile(file) {
  const source = readFileSync(file, 'utf8')
  const digest = createHash('sha256').update(`${version}\0${file}\0${source}`).digest('hex')
  const cached = join(cacheFolder, `${relative(root, file).replaceAll('..', '__')}.js`)
  const kept = read(cached)
  if (kept.endsWith(digest)) return kept
  const { code } = await transform(source, {
    sourcefile: file,
    loader: 'ts',
    format: 'esm',
    target: 'es2023',
    sourcemap: 'inline',
    sourcesContent: false,
    platform: 'node'
  })
  const compiled = `${code}// ${digest}`
  mkdirSync(dirname(cached), { recursive: true })
  // By a rename: test files run beside each other and each sees a whole file.
  const fresh = `${cached}.${randomUUID()}`
  writeFileSync(fresh, compiled)
  renameSync(fresh, cached)
  return compiled
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/**
 * @param {string} url
 * @param {import('node:module').LoadHookContext} context
 * @param {(url: string, context: import('node:module').LoadHookContext) => unknown} nextLoad
 */
export async function load(url, context, nextLoad) {
  if (!isTypeScript(url)) return nextLoad(url, context)
  return { format: 'module', source: await compile(fileURLToPath(url)), shortCircuit: true }
}
