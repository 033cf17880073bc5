// Goal: the unit files are what systemd accepts, and exposed as little as a Node service can be; install, upgrade and rollback
// leave the tree they promise, call systemd for nothing else, put everything back when a release fails, and exclude each other.
// Method: systemd-analyze on the shipped files; the scripts in a scratch folder, with an npm and a systemctl that write down
// their calls.
import { spawn } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, readlinkSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import t, { type Test } from 'tap'
import { root } from '../../tools/processes/paths.mjs'
import { run, waitFor } from '../../tools/processes/processes.mjs'
import { findProgram } from '../../tools/services/packages.mjs'

const units = ['skillmatch.service', 'skillmatch.socket', 'skillmatch-retry.timer']
const exposureMax = 1.5

/** The shipped units, with this Node for /usr/bin/node, which another machine may not have. */
function copyUnits(t: Test, edit: (text: string) => string = (text) => text): string[] {
  const folder = t.testdir()
  return units.map((name) => {
    const text = readFileSync(join(root, 'deploy', name), 'utf8').replaceAll('/usr/bin/node', process.execPath)
    writeFileSync(join(folder, name), edit(text))
    return join(folder, name)
  })
}

t.test('the units: systemd has nothing to say of them, and their exposure is small', async (t) => {
  if (!findProgram('systemd-analyze')) return void t.comment('systemd-analyze is missing: the units are not checked')
  const verify = (files: string[]) => run('systemd-analyze', ['verify', '--man=no', ...files])
  t.strictSame(await verify(copyUnits(t)), { code: 0, output: '' })
  const misspelt = await verify(copyUnits(t, (text) => text.replace('KillMode=', 'KillMod=')))
  t.match(misspelt.output, /Unknown key (name )?'KillMod'/, 'the check can fail')
  const [service = ''] = copyUnits(t)
  const { output } = await run('systemd-analyze', ['security', '--offline=true', '--no-pager', service])
  const exposure = Number(/Overall exposure level for skillmatch.service: ([\d.]+)/.exec(output)?.[1])
  t.ok(exposure <= exposureMax, `exposure ${exposure}`)
})

const manifest = (version: string, node = '>=20.0.0') => JSON.stringify({ version, engines: { node } })

/** A machine: its root folder, the programs the scripts call, and a release to install. */
function machine(t: Test) {
  const folder = t.testdir({ root: {}, bin: {}, releases: {} })
  const calls = join(folder, 'calls')
  writeFileSync(calls, '')
  const program = (name: string, body: string) => {
    writeFileSync(join(folder, 'bin', name), `#!/usr/bin/env bash\n${body}\n`)
    chmodSync(join(folder, 'bin', name), 0o755)
  }
  program('npm', `[[ $1 == ci ]] && mkdir node_modules || { mkdir -p dist && : > dist/cluster.js; }\n[[ ! -e broken ]]`)
  // Writes down the call and the release it happened at; `fail` and `inactive` are files of the test.
  program(
    'systemctl',
    `echo "$* @$(basename "$(readlink ${folder}/root/opt/skillmatch/current)")" >> ${calls}
[[ $1 == is-active ]] && exec test -e ${folder}/active
[[ $1 == start ]] && touch ${folder}/active
[[ $1 == reload && -e ${folder}/root/opt/skillmatch/current/unready ]] && exit 1
exit 0`
  )
  const source = (version: string, extra: Record<string, string> = {}) => {
    const path = join(folder, 'releases', version)
    mkdirSync(path)
    cpSync(join(root, 'deploy'), join(path, 'deploy'), { recursive: true })
    for (const name of ['.env.example', 'tools/supported-node.cjs']) cpSync(join(root, name), join(path, name))
    const files = { 'package.json': manifest(version), 'package-lock.json': '{}', COMMIT: 'abc123', ...extra }
    for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text)
    return path
  }
  const call = (script: string, args: string[], env: NodeJS.ProcessEnv = {}) =>
    run(
      join(root, 'deploy', script),
      ['--root', join(folder, 'root'), '--systemctl', join(folder, 'bin', 'systemctl'), ...args],
      { env: { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, ...env } }
    )
  const takeCalls = () => {
    const lines = readFileSync(calls, 'utf8').trimEnd().split('\n')
    writeFileSync(calls, '')
    return lines
  }
  const base = join(folder, 'root', 'opt', 'skillmatch')
  const release = (link: string) => readlinkSync(join(base, link))
  return { folder: join(folder, 'root'), base, source, call, takeCalls, release }
}

/** Every path below a folder with its mode, and a link's target or a file's content. */
function treeOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const shown = entries.map((entry) => {
    const path = join(entry.parentPath, entry.name)
    const mode = entry.isSymbolicLink() ? readlinkSync(path) : (statSync(path).mode & 0o777).toString(8)
    return [relative(folder, path), entry.isFile() ? `${mode} ${readFileSync(path, 'latin1')}` : mode] as const
  })
  return Object.fromEntries(shown)
}

const databases = { MONGODB_URI: 'mongodb://db/skillmatch?replicaSet=rs0', REDIS_URL: 'redis://cache:6379' }

t.test('install: what is there afterwards, and a second run changes nothing', async (t) => {
  const { folder, base, source, call, takeCalls, release } = machine(t)
  const incomplete = await call('install', [source('1.0.0')])
  t.equal(incomplete.code, 0)
  t.match(incomplete.output, 'Not started. Write JWT_SECRET JWT_REFRESH_SECRET MONGODB_URI REDIS_URL into files')
  t.strictSame(takeCalls(), [
    'daemon-reload @1.0.0-abc123',
    'enable --quiet skillmatch.socket skillmatch.service @1.0.0-abc123'
  ])

  const { code, output } = await call('install', ['--first-host', join(folder, '..', 'releases', '1.0.0')], databases)
  t.strictSame([code, output.trim().split('\n').at(-1)], [0, 'installed: 1.0.0-abc123'])
  t.strictSame(takeCalls(), [
    'enable --quiet skillmatch.socket skillmatch.service @1.0.0-abc123',
    'is-active --quiet skillmatch.service @1.0.0-abc123',
    'start skillmatch.socket skillmatch.service @1.0.0-abc123'
  ])
  const tree = treeOf(folder)
  t.equal(release('current'), 'releases/1.0.0-abc123')
  t.equal(tree['etc/skillmatch/credentials'], '700')
  t.equal(tree['etc/skillmatch/credentials/MONGODB_URI'], `600 ${databases.MONGODB_URI}\n`)
  t.match(tree['etc/skillmatch/credentials/JWT_SECRET'], /^600 [0-9a-f]{64}\n$/)
  t.not(tree['etc/skillmatch/credentials/JWT_SECRET'], tree['etc/skillmatch/credentials/JWT_REFRESH_SECRET'])
  const settings = tree['etc/skillmatch/settings.env'] ?? ''
  t.match(settings, /^644 # Settings of this host/)
  t.match(settings, '# TRUST_PROXY=\n')
  t.notMatch(
    settings,
    /SECRET|MONGODB_URI=|REDIS_URL|SMTP_URL|NODE_ENV|SETTINGS_FILE=/,
    'secrets have files of their own'
  )
  t.strictSame(
    settings.split('\n').filter((line) => !/^(644 )?#|^$/.test(line)),
    [],
    'all are comments'
  )
  for (const unit of units)
    t.equal(tree[`etc/systemd/system/${unit}`], `644 ${readFileSync(join(root, 'deploy', unit), 'utf8')}`)

  writeFileSync(join(folder, 'etc/skillmatch/settings.env'), 'LOG_LEVEL=warn\n')
  const before = treeOf(folder)
  t.equal((await call('install', ['--first-host', source('2.0.0')], { ...databases, JWT_SECRET: 'other' })).code, 0)
  t.strictSame(treeOf(folder), before, 'neither a release, nor settings, nor secrets')
  t.strictSame(readdirSync(join(base, 'releases')), ['1.0.0-abc123'])
})

t.test('upgrade and rollback: the link, the calls, what stays', async (t) => {
  const { base, source, call, takeCalls, release } = machine(t)
  await call('install', ['--first-host', source('1.0.0')], databases)
  takeCalls()
  const upgraded = await call('upgrade', [source('1.1.0')])
  t.match(upgraded, { code: 0, output: '1.1.0-abc123 serves; the one before is 1.0.0-abc123' })
  t.strictSame(takeCalls(), [
    'is-active --quiet skillmatch.service @1.1.0-abc123',
    'reload skillmatch.service @1.1.0-abc123'
  ])
  t.strictSame([release('current'), release('previous')], ['releases/1.1.0-abc123', 'releases/1.0.0-abc123'])
  t.match(await call('upgrade', [join(base, '../../../releases/1.1.0')]), { code: 0, output: 'is the current release' })
  t.strictSame(takeCalls(), [''], 'the same again: nothing to do')

  const unready = await call('upgrade', [source('1.2.0', { unready: '' })])
  t.match(unready, { code: 1, output: 'the reload to 1.2.0-abc123 failed: 1.1.0-abc123 is the current release again' })
  t.strictSame(takeCalls(), [
    'is-active --quiet skillmatch.service @1.2.0-abc123',
    'reload skillmatch.service @1.2.0-abc123',
    'reload skillmatch.service @1.1.0-abc123'
  ])
  t.strictSame([release('current'), release('previous')], ['releases/1.1.0-abc123', 'releases/1.0.0-abc123'])

  const broken = await call('upgrade', [source('1.3.0', { broken: '' })])
  t.match(broken, { code: 1, output: 'release 1.3.0-abc123 cannot be built; nothing has changed' })
  t.strictSame(takeCalls(), [''])
  t.strictSame(
    readdirSync(join(base, 'releases')).filter((name) => /1\.3|stage/.test(name)),
    []
  )

  const tooNew = await call('upgrade', [source('9.0.0', { 'package.json': manifest('9.0.0', '>=99.0.0') })])
  t.match(tooNew, { code: 1, output: />=99\.0\.0, but this is .*\n.*nothing has changed/ })

  t.match(await call('rollback', []), { code: 0, output: '1.0.0-abc123 serves; the one before is 1.1.0-abc123' })
  t.strictSame([release('current'), release('previous')], ['releases/1.0.0-abc123', 'releases/1.1.0-abc123'])
  t.match(await call('rollback', ['../../etc']), { code: 1, output: 'no such release: ../../etc. There are:' })

  const changed = source('1.4.0')
  writeFileSync(join(changed, 'deploy', 'skillmatch.socket'), '[Socket]\nListenStream=6000\n')
  takeCalls()
  t.equal((await call('upgrade', ['--keep', '1', changed])).code, 0)
  t.equal(takeCalls()[0], 'daemon-reload @1.0.0-abc123', 'units come before the link')
  t.strictSame(
    readdirSync(join(base, 'releases')).sort(),
    ['1.0.0-abc123', '1.2.0-abc123', '1.4.0-abc123'],
    'one is kept'
  )
})

t.test('two at once, and what cannot be', async (t) => {
  const { base, folder, source, call } = machine(t)
  t.match(await call('upgrade', [source('1.0.0')]), { code: 1, output: 'use deploy/install' })
  mkdirSync(base, { recursive: true })
  const holder = spawn('flock', ['--no-fork', join(base, '.lock'), 'sh', '-c', 'echo held; exec sleep 60'], {
    stdio: ['ignore', 'pipe', 'ignore']
  })
  t.teardown(() => holder.kill())
  await waitFor('the lock', () => holder.stdout.read()?.includes('held'))
  t.match(await call('install', [source('1.1.0')]), {
    code: 1,
    output: 'another install, upgrade or rollback is running'
  })
  t.match(await call('install', ['--no-such']), { code: 1, output: 'no such option: --no-such' })
  t.match(await call('upgrade', ['--keep', '0']), { code: 1, output: "--keep must be 1 to 999, not '0'" })
  t.match(await call('upgrade', ['--keep']), { code: 1, output: '--keep needs a value' })
  t.match(await call('install', [folder]), { code: 1 })
  for (const script of ['install', 'upgrade', 'rollback']) {
    const { code, output } = await run(join(root, 'deploy', script), ['--help'])
    t.match({ code, output }, { code: 0, output: `deploy/${script} [options]` })
  }
})
