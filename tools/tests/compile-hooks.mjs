/**
 * The hooks behind compile.mjs: give Node a TypeScript file of this repository as JavaScript, with its source map, and say where
 * an import is without asking the hooks of tap that come after, each of which takes a message to the other thread and back.
 */
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { root, stateFolder } from '../processes/paths.mjs'

const cacheFolder = join(stateFolder, 'compiled')
const rootUrl = pathToFileURL(`${root}/`).href
const packagesUrl = `${rootUrl}node_modules/`
/** dist/ has typebox in a few files instead of 683. */
const typebox = join(root, 'dist', 'node_modules', 'typebox')
const { version } = JSON.parse(readFileSync(join(root, 'node_modules', 'esbuild', 'package.json'), 'utf8'))
const isTypeScript = (/** @type {string} */ url) => /^file:.*\.m?ts$/.test(url) && !url.includes('/node_modules/')
const isOurs = (/** @type {string} */ url) => url.startsWith(rootUrl) && !url.startsWith(packagesUrl)

/** @typedef {{ url: string, format?: string, shortCircuit?: boolean }} Place */

/** Where packages are for all of our files. @type {Map<string, Place | Promise<Place>>} */
const packages = new Map()

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
  const { transform } = await import('esbuild')
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
 * @param {string} specifier
 * @param {string} parentUrl of ours
 * @returns {Place | undefined}
 */
function placeOf(specifier, parentUrl) {
  if (specifier.startsWith('node:')) return { url: specifier, format: 'builtin' }
  const [, entry] = /^typebox(?:\/(\w+))?$/.exec(specifier) ?? []
  const isTypebox = specifier === 'typebox' || entry !== undefined
  const url = isTypebox
    ? pathToFileURL(join(typebox, `${entry ?? 'index'}.js`))
    : /^\.{1,2}\/.*\.m?[jt]s$/.test(specifier) && new URL(specifier, parentUrl)
  if (!url || !existsSync(fileURLToPath(url))) return undefined
  return { url: url.href, format: 'module' }
}

/**
 * @param {string} specifier
 * @param {import('node:module').ResolveHookContext} context
 * @param {(specifier: string, context: import('node:module').ResolveHookContext) => Place | Promise<Place>} nextResolve
 */
export async function resolve(specifier, context, nextResolve) {
  const { parentURL: parentUrl = '' } = context
  if (!isOurs(parentUrl)) return nextResolve(specifier, context)
  const place = placeOf(specifier, parentUrl)
  if (place) return { ...place, shortCircuit: true }
  if (!/^[@a-z]/.test(specifier)) return nextResolve(specifier, context)
  const known = packages.get(specifier) ?? nextResolve(specifier, context)
  packages.set(specifier, known)
  return { ...(await known), shortCircuit: true }
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
