/** `npm run up` as a newcomer has it: in a copy of this working tree, which ends without a trace. */
import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Test } from 'tap'
import { findMarked } from '../../tools/processes/marked.mjs'
import { root } from '../../tools/processes/paths.mjs'
import { freePort, isFree } from '../../tools/processes/ports.mjs'
import { run, waitFor } from '../../tools/processes/processes.mjs'
import type { Run } from '../../tools/processes/runfile.mjs'

const goneMs = 60_000

/** A free port whose next one is free as well: of the first of two hosts. */
export async function firstOfTwoFree(): Promise<number> {
  for (;;) {
    const first = await freePort()
    if (await isFree(first + 1)) return first
  }
}

export interface Clone {
  folder: string
  /** A newcomer's environment: nothing of this run's services but the mongod it found. */
  environment: NodeJS.ProcessEnv
  npm(script: string, options?: string[], more?: NodeJS.ProcessEnv): Promise<{ code: number; output: string }>
  /** what runs, as its file says */
  running(): Run
  /** every process that the copy has started */
  allGone(): Promise<unknown>
}

/**
 * Copies the tree; its npm packages are this tree's own, by a link. Removed when the test ends, with what still runs.
 * @param isBuilt with what was compiled here, if it was
 */
export function copyTree(t: Test, isBuilt = false): Clone {
  const runId = randomUUID()
  const folder = mkdtempSync(join(tmpdir(), 'skillmatch-up-'))
  t.teardown(() => {
    for (const { pid } of findMarked(runId)) process.kill(pid, 'SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root })
  for (const file of [...list.toString().split('\0').filter(Boolean), ...(isBuilt ? ['dist'] : [])]) {
    if (existsSync(join(root, file))) cpSync(join(root, file), join(folder, file), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const environment = {
    ...Object.fromEntries(['PATH', 'HOME', 'XDG_CACHE_HOME', 'LANG'].map((name) => [name, process.env[name]])),
    ...(process.env.TEST_MONGOD && { MONGOMS_SYSTEM_BINARY: process.env.TEST_MONGOD }),
    DRAIN_ANNOUNCE_MS: '0',
    SKILLMATCH_RUN: runId
  }
  return {
    folder,
    environment,
    npm: (script, options = [], more = {}) =>
      run('npm', ['run', '--silent', script, '--', ...options], { cwd: folder, env: { ...environment, ...more } }),
    running: () => JSON.parse(readFileSync(join(folder, '.skillmatch', 'run.json'), 'utf8')),
    allGone: () => waitFor('every process to be gone', () => findMarked(runId).length === 0, { limitMs: goneMs })
  }
}
