// Goal: a socket of the service manager is served by every worker, and a connection that comes while the host restarts waits for
// the next one.
// Method: a holder of a listening socket that starts the host, as systemd does.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { httpGet } from '../../tools/api/http.mjs'
import { hostEntry, root } from '../../tools/processes/paths.mjs'
import { freePort } from '../../tools/processes/ports.mjs'
import { startProcess, waitFor } from '../../tools/processes/processes.mjs'
import { findProgram } from '../../tools/services/packages.mjs'
import { freshDatabaseUri, redisUrl, testEnvironment } from '../support/app.ts'
import { withCoverage } from '../support/coverage.ts'

const limitMs = 60_000
const textOf = (file: string): string => readFileSync(file, 'utf8')

t.test('a socket of the service manager: no connection is refused while the host restarts', async (t) => {
  if (!findProgram('python3')) return t.comment('no python3')
  const logFile = join(t.testdir(), 'host.log')
  const port = await freePort()
  const env = testEnvironment({
    ...withCoverage(t),
    REDIS_URL: redisUrl(),
    LOG_LEVEL: 'info',
    DRAIN_ANNOUNCE_MS: '0',
    MONGODB_URI: freshDatabaseUri(),
    PORT: String(port),
    ADMIN_PORT: '0',
    WORKERS: '2',
    PATH: process.env.PATH ?? ''
  })
  const args = [join(root, 'test', 'support', 'activate.py'), String(port), process.execPath, hostEntry]
  const holder = startProcess({ name: 'holder', command: 'python3', args, env, logFile })
  t.teardown(() => holder.kill())
  const count = (text: string): number => textOf(logFile).split(text).length - 1
  const startedPid = (): number => Number([...textOf(logFile).matchAll(/^started (\d+)$/gm)].at(-1)?.[1])
  await waitFor('the host to be ready', () => count('"host is ready"') === 1, { limitMs })

  const first = startedPid()
  const asked = { answered: 0, failures: [] as string[], isOver: false }
  const asking = askUntilOver(`http://127.0.0.1:${port}/health/live`, asked)
  await waitFor('answers', () => asked.answered > 5, { limitMs })
  process.kill(first, 'SIGTERM')
  await waitFor('the next host to be ready', () => count('"host is ready"') === 2, { limitMs })
  const before = asked.answered
  await waitFor('its answers', () => asked.answered > before + 5, { limitMs })
  asked.isOver = true
  await asking
  t.not(startedPid(), first)
  t.same(asked.failures, [], `of ${asked.answered} requests none was refused`)

  process.kill(startedPid(), 'SIGHUP')
  await waitFor('a reload', () => count('"reloaded"') === 1, { limitMs })
  t.equal((await httpGet(`http://127.0.0.1:${port}/health/live`)).status, 200)
})

async function askUntilOver(url: string, asked: { answered: number; failures: string[]; isOver: boolean }) {
  while (!asked.isOver) {
    try {
      const response = await fetch(url, { headers: { connection: 'close' }, signal: AbortSignal.timeout(limitMs) })
      if (response.status === 200) asked.answered++
      else asked.failures.push(String(response.status))
    } catch (error) {
      asked.failures.push(String((error as Error).cause ?? error))
    }
  }
}
