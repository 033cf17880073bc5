// Goal: the walls stand where the map says: imports point one way, one place reads the environment, .env.example says
// what the schema says, nothing is unreachable, files stay small.
// Method: read the sources as text and follow their relative imports.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import t from 'tap'
import { environmentSchema } from '../../src/config/environment.ts'
import { renderEnvExample } from '../../tools/data/env-example.mjs'

const root = resolve(import.meta.dirname ?? '.', '..', '..')
const linesMax = 200

function filesUnder(folder: string, ending: string): string[] {
  const path = join(root, folder)
  if (!existsSync(path)) return []
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}

const sources = ['cluster.ts', ...['src', 'plugins', 'routes'].flatMap((folder) => filesUnder(folder, '.ts'))]
const tests = filesUnder('test', '.ts')
const scripts = ['scripts', 'tools', 'fuzz'].flatMap((folder) => filesUnder(folder, '.mjs'))
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8')

/** Relative imports of a file, as paths from the root. */
function importsOf(file: string): string[] {
  const found = textOf(file).matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)
  return [...found].map(([, path]) => relative(root, resolve(root, dirname(file), path ?? '')))
}

const under = (folder: string) => (file: string) => file.startsWith(`${folder}/`)
const [isPlugin, isRoute, isDomain, isRealtime] = ['plugins', 'routes', 'src/domain', 'src/realtime'].map(under) as [
  (file: string) => boolean,
  (file: string) => boolean,
  (file: string) => boolean,
  (file: string) => boolean
]

t.test('only app.ts imports plugins and routes; they never import one another', async (t) => {
  for (const file of sources) {
    for (const target of importsOf(file)) {
      if (isPlugin(target) || isRoute(target)) t.equal(file, 'src/app.ts', `${file} imports ${target}`)
    }
  }
})

t.test('nothing below imports what is above it', async (t) => {
  const above = ['cluster.ts', 'src/server.ts', 'src/app.ts']
  for (const file of sources) {
    for (const target of importsOf(file)) {
      t.ok(existsSync(join(root, target)), `${file} imports ${target}, which exists`)
      if (isDomain(file) || isRealtime(file) || isPlugin(file) || isRoute(file)) {
        t.notOk(above.includes(target), `${file} does not import ${target}`)
      }
      if (isDomain(file)) t.notOk(isRealtime(target), `${file} does not import ${target}`)
    }
  }
})

t.test('the domain knows no fastify, Redis, WebSocket or environment', async (t) => {
  for (const file of sources.filter(isDomain)) {
    t.notMatch(textOf(file), /from '(fastify|@fastify\/[^']+|ioredis|ws)'|process\.env/, file)
  }
})

t.test('the environment has one reader', async (t) => {
  const readers = sources.filter((file) => textOf(file).includes('process.env'))
  t.same(readers, ['src/config/config.ts'])
})

t.test('.env.example is what the schema gives', async (t) => {
  t.equal(textOf('.env.example'), renderEnvExample(environmentSchema.properties), 'else: npm run build:env-example')
})

t.test("the README's map names every folder, and nothing that is gone", async (t) => {
  const map = /## The map[\s\S]*?(?=\n## )/.exec(textOf('README.md'))?.[0] ?? ''
  const named = [...map.matchAll(/^\| (.+?) \|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)])
  const paths = named.map(([, path = '']) => path.replace(/\/$/, ''))
  for (const path of paths) t.ok(existsSync(join(root, path)), path)
  const rooms = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  for (const { name } of rooms) t.ok(paths.includes(`src/${name}`), `src/${name} is on the map`)
})

t.test('every setting is read by what makes the configuration of it', async (t) => {
  const readers = filesUnder('src/config', '.ts').filter((file) => !file.endsWith('/environment.ts'))
  const text = readers.map(textOf).join('\n')
  for (const name of Object.keys(environmentSchema.properties)) t.match(text, new RegExp(`\\b${name}\\b`), name)
})

t.test('every file is reachable from cluster.ts or a test', async (t) => {
  const reached = new Set<string>()
  const queue = ['cluster.ts', ...tests.filter((file) => file.endsWith('.test.ts'))]
  for (const file of queue) {
    if (reached.has(file) || !file.endsWith('.ts')) continue
    reached.add(file)
    queue.push(...importsOf(file))
  }
  t.same(
    [...sources, ...tests].filter((file) => !reached.has(file)),
    []
  )
})

t.test('production code is reachable from cluster.ts alone', async (t) => {
  const reached = new Set<string>()
  const queue = ['cluster.ts']
  for (const file of queue) {
    if (reached.has(file)) continue
    reached.add(file)
    queue.push(...importsOf(file))
  }
  t.same(
    sources.filter((file) => !reached.has(file)),
    []
  )
})

t.test('the import graph has no cycle but of types', async (t) => {
  const valueImports = (file: string): string[] => {
    const text = textOf(file).replace(/import type [^;]*? from '[^']+'/g, '')
    return importsOf(file).filter((target) => text.includes(`/${target.split('/').at(-1)}'`))
  }
  const state = new Map<string, 'open' | 'done'>()
  const visit = (file: string, path: string[]): void => {
    if (state.get(file) === 'done') return
    if (state.get(file) === 'open') {
      t.fail(`cycle: ${[...path.slice(path.indexOf(file)), file].join(' -> ')}`)
      return
    }
    state.set(file, 'open')
    for (const target of valueImports(file)) visit(target, [...path, file])
    state.set(file, 'done')
  }
  for (const file of sources) visit(file, [])
  t.pass('walked')
})

t.test(`no source file has more than ${linesMax} lines`, async (t) => {
  for (const file of [...sources, ...scripts]) {
    const lines = textOf(file).split('\n').length
    if (!file.endsWith('-table.ts')) t.ok(lines <= linesMax + 1, `${file} has ${lines} lines`)
  }
})
