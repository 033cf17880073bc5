// Goal: a set-up ends no program that is at work, however slowly and silently, and says so when it ends one; what is missing is
// named at once; what runs the service is installed without the rest.
// Method: small programs that work or stand still; lock files made by hand.
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { run, waitFor } from '../../tools/processes/processes.mjs'
import { familyOf, watchProgress } from '../../tools/processes/progress.mjs'
import { areDependenciesInstalled } from '../../tools/services/dependencies.mjs'
import { ensurePrograms } from '../../tools/services/packages.mjs'
import { bytesBelow, megabytes } from '../../tools/services/sizes.mjs'

const limitMs = 30_000

t.test('a silent program that moves bytes goes on; one that stands still is ended with all its children', async (t) => {
  const work = `const { readFileSync } = require('fs'); const timer = setInterval(() => readFileSync('${process.execPath}').length, 50); setTimeout(() => clearInterval(timer), 2000)`
  const stallMsMax = 1000
  const [worker, sleeper] = await Promise.all([
    run(process.execPath, ['-e', work], { stallMsMax }),
    run('sh', ['-c', 'echo started; sleep 600 & wait'], { stallMsMax })
  ])
  t.same(worker, { code: 0, output: '' })
  t.equal(sleeper.code, 124)
  t.match(sleeper.output, /^started\n\nEnded by this script: for 1 s it said nothing, used no CPU, .*$/)
})

t.test('CPU time and new processes are progress, and so is what children do', async (t) => {
  const program = 'sleep 600 & read line; while true; do :; done'
  const child = spawn('sh', ['-c', `sh -c '${program}' <&0 & wait`], { stdio: ['pipe', 'ignore', 'ignore'] })
  const pid = child.pid ?? 0
  t.teardown(() => {
    for (const one of familyOf(pid).reverse()) process.kill(one.pid, 'SIGKILL')
  })
  await waitFor('the child and its child', () => familyOf(pid).length === 3, { limitMs })
  const hasWorked = watchProgress(pid)
  t.equal(hasWorked(), false)
  child.stdin?.write('\n')
  await waitFor('some CPU time', hasWorked, { limitMs })
  t.pass('the child of the child was seen to work')
})

t.test('all that is missing is named at once', async (t) => {
  const getuid = process.getuid
  process.getuid = () => 1000 // who may not install
  t.teardown(() => void Object.assign(process, { getuid }))
  await t.rejects(ensurePrograms(['sh', 'no-such-program', 'nor-this-one', 'nor-that']), {
    message:
      'no-such-program, nor-this-one and nor-that are missing: install them (Debian, Ubuntu: sudo apt-get install no-such-program nor-this-one nor-that; macOS: brew install no-such-program nor-this-one nor-that), then start again.'
  })
  await t.rejects(ensurePrograms(['no-such-program']), { message: /^no-such-program is missing: install it \(/ })
  await ensurePrograms(['sh'])
})

t.test('development packages are asked for by tests alone', async (t) => {
  const folder = t.testdir()
  const write = (file: string, packages: object) => writeFileSync(join(folder, file), JSON.stringify({ packages }))
  mkdirSync(join(folder, 'node_modules'))
  const [ours, tool] = [{ version: '1.0.0' }, { version: '2.0.0', dev: true }]
  write('package-lock.json', { '': {}, 'node_modules/ours': ours, 'node_modules/tool': tool })
  t.equal(areDependenciesInstalled({ isProduction: true, folder }), false)
  write('node_modules/.package-lock.json', { 'node_modules/ours': ours })
  t.equal(areDependenciesInstalled({ isProduction: true, folder }), true)
  t.equal(areDependenciesInstalled({ folder }), false)
  write('node_modules/.package-lock.json', { 'node_modules/ours': ours, 'node_modules/tool': tool })
  t.equal(areDependenciesInstalled({ folder }), true)
})

t.test('what lies in a folder is told in megabytes, and one that is gone holds nothing', async (t) => {
  const folder = t.testdir({ a: 'x'.repeat(1_500_000), b: { c: 'y'.repeat(1_000_000) } })
  t.equal(bytesBelow(folder), 2_500_000)
  t.equal(bytesBelow(join(folder, 'gone')), 0)
  t.same([0, 2_500_000, 42_200_000].map(megabytes), ['0.0 MB', '2.5 MB', '42 MB'])
})
