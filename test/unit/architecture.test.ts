// Goal: the walls stand where the map says: each folder imports what its rule allows, no circle of files or folders, one
// place reads the environment, .env.example says what the schema says, nothing is unreachable, files and functions stay small.
// Method: read the sources with the TypeScript parser and follow their imports.
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import t from 'tap'
import { environmentSchema } from '../../src/config/environment.ts'
import { renderEnvExample } from '../../tools/data/env-example.mjs'
import { circlesOf, filesUnder, readSource, root, textOf } from '../support/source-graph.ts'

const fileLinesMax = 200
const functionLinesMax = 70

/**
 * What a folder may import besides itself: one rule for each, floors below only. `packages` is named where the folder may use
 * few of them; a folder of `src/domain` may import other nouns, as long as that makes no circle.
 */
const rules: Record<string, { imports: string[]; packages?: string[] }> = {
  'src/util': { imports: [], packages: [] },
  'src/errors.ts': { imports: [], packages: [] },
  'src/metrics': { imports: ['src/util'], packages: ['mongodb'] },
  'src/schemas': { imports: [], packages: ['typebox'] },
  'src/config': { imports: ['src/util'], packages: ['typebox', 'pino', 'mongodb', '@fastify/proxy-addr'] },
  'src/database': { imports: ['src/schemas', 'src/errors.ts', 'src/util'], packages: ['mongodb'] },
  'src/scheduler': { imports: ['src/database', 'src/util'], packages: ['mongodb'] },
  'src/domain': {
    imports: ['src/scheduler', 'src/database', 'src/schemas', 'src/errors.ts', 'src/util'],
    packages: [
      'mongodb',
      'typebox',
      'sharp',
      '@node-rs/argon2',
      '@zxcvbn-ts/language-common',
      'email-providers',
      'tldts'
    ]
  },
  'src/event-log': {
    imports: ['src/database', 'src/schemas', 'src/util'],
    packages: ['mongodb', 'ioredis', 'fastify']
  },
  'src/redis': {
    imports: ['src/domain', 'src/database', 'src/config', 'src/schemas', 'src/errors.ts', 'src/util'],
    packages: ['ioredis']
  },
  'src/realtime': {
    imports: ['src/event-log', 'src/domain', 'src/database', 'src/schemas', 'src/errors.ts', 'src/util'],
    packages: ['ws', 'ioredis', 'mongodb', 'typebox', 'fastify']
  },
  'src/http': { imports: ['src/redis', 'src/domain', 'src/database', 'src/schemas', 'src/errors.ts', 'src/util'] },
  'src/openapi': {
    imports: ['src/http', 'src/redis', 'src/domain', 'src/config', 'src/schemas', 'src/errors.ts'],
    packages: ['fastify']
  },
  'src/cluster': {
    imports: ['src/metrics', 'src/redis', 'src/database', 'src/config', 'src/schemas', 'src/util'],
    packages: ['mongodb', 'typebox']
  },
  'src/finder': {
    imports: [
      ...['src/cluster', 'src/realtime', 'src/redis', 'src/event-log', 'src/domain', 'src/metrics', 'src/database'],
      ...['src/config', 'src/schemas', 'src/errors.ts', 'src/util']
    ],
    packages: ['mongodb', 'ioredis', 'typebox']
  },
  'src/sequencer': {
    imports: [
      ...['src/cluster', 'src/realtime', 'src/redis', 'src/event-log', 'src/metrics', 'src/database'],
      ...['src/config', 'src/util']
    ],
    packages: ['mongodb', 'ioredis']
  },
  plugins: {
    imports: [
      ...[
        'src/finder',
        'src/sequencer',
        'src/cluster',
        'src/openapi',
        'src/http',
        'src/realtime',
        'src/redis',
        'src/event-log',
        'src/domain'
      ],
      ...['src/metrics', 'src/scheduler', 'src/database', 'src/config', 'src/schemas', 'src/errors.ts', 'src/util']
    ]
  },
  routes: {
    imports: [
      ...['src/cluster', 'src/http', 'src/domain', 'src/database', 'src/config', 'src/schemas', 'src/errors.ts'],
      ...['src/metrics', 'src/util']
    ]
  },
  'src/app.ts': { imports: ['plugins', 'routes', 'src/http', 'src/config'] },
  'src/server.ts': {
    imports: ['src/app.ts', 'src/finder', 'src/cluster', 'src/config', 'src/metrics', 'src/util'],
    packages: []
  },
  'cluster.ts': {
    imports: ['src/server.ts', 'src/finder', 'src/sequencer', 'src/cluster', 'src/config'],
    packages: []
  }
}

const sources = ['cluster.ts', ...['src', 'plugins', 'routes'].flatMap((folder) => filesUnder(folder, '.ts'))].map(
  readSource
)
const files = sources.map(({ file }) => file)
const tests = filesUnder('test', '.ts')
const pages = filesUnder('web', '.ts').concat(filesUnder('web', '.tsx'))
const scripts = ['scripts', 'tools', 'fuzz', 'chaos', 'bench'].flatMap((folder) => filesUnder(folder, '.mjs'))

/** The part of the house a file is in: a folder of `src`, `plugins`, `routes`, or a file that stands by itself. */
const folderOf = (file: string): string =>
  (file.startsWith('src/') ? file.split('/').slice(0, 2) : file.split('/').slice(0, 1)).join('/')
/** The same, and each noun of the domain for itself. */
const roomOf = (file: string): string =>
  /^src\/domain\/[^/]+\//.exec(file) ? file.split('/').slice(0, 3).join('/') : folderOf(file)

t.test('every folder has a rule, and every rule a folder', async (t) => {
  t.strictSame(new Set(Object.keys(rules)), new Set(files.map(folderOf)))
})

t.test('each folder imports what its rule allows', async (t) => {
  for (const { file, imports, packages } of sources) {
    const rule = rules[folderOf(file)]
    for (const target of imports) {
      t.ok(existsSync(join(root, target)), `${file} imports ${target}, which exists`)
      const isInside = folderOf(target) === folderOf(file) && !['plugins', 'routes'].includes(folderOf(file))
      t.ok(isInside || rule?.imports.includes(folderOf(target)), `${file} may import ${target}`)
    }
    for (const name of packages) t.ok(rule?.packages?.includes(name) ?? true, `${file} may import ${name}`)
  }
})

t.test('no circle of files, by value or by type', async (t) => {
  t.strictSame(circlesOf(new Map(sources.map(({ file, imports }) => [file, imports]))), [])
})

t.test('no circle of folders, by value or by type', async (t) => {
  const graph = new Map<string, Set<string>>()
  for (const { file, imports } of sources) {
    const from = roomOf(file)
    const reached = graph.get(from) ?? new Set()
    graph.set(from, reached)
    for (const room of imports.map(roomOf)) if (room !== from) reached.add(room)
  }
  t.strictSame(circlesOf(graph), [])
})

t.test('the search for circles finds them', async (t) => {
  const graph = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', ['b']],
    ['d', []]
  ])
  t.strictSame(circlesOf(graph), [['b', 'c', 'b']])
})

t.test('the environment has one reader', async (t) => {
  const readers = files.filter((file) => textOf(file).includes('process.env'))
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

/** The paths of the tree in docs/ARCHITECTURE.md: a line that is set in belongs to the last one that is not. */
function treeOf(text: string): string[] {
  const [, tree = ''] = /```\n([\s\S]*?)```/.exec(text) ?? []
  const paths: string[] = []
  let parent = ''
  for (const line of tree.trimEnd().split('\n')) {
    const [, indent = '', path = ''] = /^( *)(\S+)/.exec(line) ?? []
    if (indent === '') parent = path
    paths.push((indent === '' ? path : parent + path).replace(/\/$/, ''))
  }
  return paths
}

t.test('the tree of docs/ARCHITECTURE.md has every folder, and imports lead down it', async (t) => {
  const tree = treeOf(textOf('docs/ARCHITECTURE.md'))
  for (const path of tree) t.ok(existsSync(join(root, path)), path)
  const folders = new Set([...files, ...tests, ...scripts, ...pages].map((file) => dirname(file)))
  for (const folder of folders) {
    const isNamed = tree.some((path) => path === folder || path.startsWith(`${folder}/`))
    t.ok(isNamed || folder === '.', `${folder} is in the tree`)
  }
  for (const [folder, { imports }] of Object.entries(rules)) {
    for (const target of imports) {
      t.ok(tree.indexOf(folder) < tree.indexOf(target), `${folder} imports ${target}, which stands below it`)
    }
  }
})

t.test('the files to read first are there, and so is each npm command that a page names', async (t) => {
  const pages = [
    ...['README.md', 'SECURITY.md', 'CONTRIBUTING.md', 'client/README.md'],
    ...readdirSync(join(root, 'docs')).flatMap((name) => (name.endsWith('.md') ? [`docs/${name}`] : []))
  ]
  const commands = JSON.parse(textOf('package.json')).scripts
  for (const page of pages) {
    for (const [, name = ''] of textOf(page).matchAll(/npm run (?:--silent )?([\w:-]+)/g))
      t.ok(name in commands, `${page}: ${name}`)
    for (const [, path = ''] of textOf(page).matchAll(/`((?:src|plugins|routes|test|tools|chaos|bench)\/[\w/.-]+)`/g)) {
      const isThere = existsSync(join(root, path)) || existsSync(join(root, dirname(page), path))
      t.ok(isThere, `${page}: ${path}`)
    }
  }
})

t.test('every setting is read by what makes the configuration of it', async (t) => {
  const readers = filesUnder('src/config', '.ts').filter((file) => !file.endsWith('/environment.ts'))
  const text = readers.map(textOf).join('\n')
  for (const name of Object.keys(environmentSchema.properties)) t.ok(new RegExp(`\\b${name}\\b`).test(text), name)
})

/** What can be reached from some files by imports. */
function reachedFrom(start: string[]): Set<string> {
  const reached = new Set<string>()
  const queue = [...start]
  for (const file of queue) {
    if (reached.has(file) || !file.endsWith('.ts')) continue
    reached.add(file)
    queue.push(...readSource(file).imports)
  }
  return reached
}

t.test('every file is reachable from cluster.ts or a test', async (t) => {
  const reached = reachedFrom(['cluster.ts', ...tests.filter((file) => file.endsWith('.test.ts'))])
  const unreached = [...files, ...tests].filter((file) => !reached.has(file))
  t.same(unreached, [])
})

t.test('production code is reachable from cluster.ts alone', async (t) => {
  const reached = reachedFrom(['cluster.ts'])
  const unreached = files.filter((file) => !reached.has(file))
  t.same(unreached, [])
})

t.test('every file begins with a sentence that says what it is for', async (t) => {
  for (const file of [...files, ...tests, ...scripts, ...pages, ...filesUnder('client/src', '.ts')]) {
    t.match(textOf(file), /^(#!.*\n)?(\/\*\*?\s|\/\/ )/, file)
  }
})

t.test(`no file has more than ${fileLinesMax} lines`, async (t) => {
  for (const file of [...files, ...scripts, ...pages, ...filesUnder('client/src', '.ts')]) {
    const lines = textOf(file).split('\n').length - 1
    if (!file.endsWith('-table.ts')) t.ok(lines <= fileLinesMax, `${file} has ${lines} lines`)
  }
})

t.test(`no function has more than ${functionLinesMax} lines, not counting what it only registers`, async (t) => {
  for (const { file, line, lines } of sources.flatMap(({ functions }) => functions)) {
    t.ok(lines <= functionLinesMax, `${file}:${line} has ${lines} lines`)
  }
})
