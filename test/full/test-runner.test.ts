// Goal: the runner counts what passed and failed, tells failures from the rest, and runs a file that kills real processes once more.
// Method: tap itself over small files in a folder of their own, one of which fails the first time and passes the second.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { root } from '../../tools/processes/paths.mjs'
import { runSuite } from '../../tools/tests/run-tap.mjs'

/** A folder with small test files by name, as tap takes it for a project. */
function makeProject(t: Test, files: Record<string, string>): string {
  const folder = t.testdir({ 'package.json': '{"type":"module"}', '.taprc': 'allow-incomplete-coverage: true\n' })
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), `import t from 'tap'\n${text}\n`)
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

/** A new run of tap, which knows nothing of the one that runs this test. */
const ownEnvironment = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^_?TAP|^NODE_OPTIONS$|^TS_NODE/.test(name)))

const failsOnce = `
import { existsSync, writeFileSync } from 'node:fs'
t.pass('before')
t.ok(existsSync('ran'), 'it ran before')
writeFileSync('ran', '')`

async function run(folder: string, files: string[]) {
  const lines: string[] = []
  const result = await runSuite({ files, env: ownEnvironment(), cwd: folder, tell: (line) => lines.push(line) })
  return { result, lines: lines.map((line) => line.replace(/\(\d+\.\d s\)$/, '(time)')) }
}

t.test('a file that kills processes and fails once is named', async (t) => {
  const [unsteady, steady, skips] = [
    'test/cluster/once.test.mjs',
    'test/unit/good.test.mjs',
    'test/unit/skips.test.mjs'
  ]
  const folder = makeProject(t, {
    [unsteady]: failsOnce,
    [steady]: "t.test('one', async (t) => t.test('two', async (t) => t.equal(1, 1)))",
    [skips]: "t.test('later', { skip: 'not here' }, () => undefined)"
  })
  const { result, lines } = await run(folder, [unsteady, steady, skips])
  t.same(result, { passed: 3, failed: 0, unsteady })
  t.equal(lines[0], `  ✗ ${unsteady} (time)`)
  t.equal(lines[1], `      not ok: ${unsteady} > it ran before`)
  t.equal(lines[2], `        at ${unsteady}:5:3`)
  t.same(lines.filter((line) => !line.startsWith('      ')).slice(1), [
    `  ✓ ${steady} (time)`,
    `  ✓ ${skips} (time)`,
    `Once more, alone: ${unsteady}`,
    `  ✓ ${unsteady} (time)`,
    'skipped: later (not here)'
  ])
})

t.test('every other failure counts', async (t) => {
  const files = {
    'test/unit/once.test.mjs': failsOnce,
    'test/unit/dies.test.mjs': "t.pass('first')\nprocess.exit(3)",
    'test/cluster/never.test.mjs': 't.equal(1, 2)\nt.same({ a: 1 }, { a: 1 })'
  }
  const { result, lines } = await run(makeProject(t, files), Object.keys(files))
  t.same(result, { passed: 3, failed: 3, unsteady: undefined })
  t.ok(lines.includes('        exitCode: 3'), 'it says how a file died')
  const named = lines.slice(-3).map((line) => line.replace(/ > .*/, ''))
  const expected = Object.keys(files).map((name) => `failed: ${name}`)
  t.same(named.sort(), expected.sort(), 'and names those that failed once more at the end')
})
