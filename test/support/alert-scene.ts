/** A real system with Prometheus beside it, for the tests of alerts and panels: traffic, figures and faults. */
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Document, MongoClient } from 'mongodb'
import type { Test } from 'tap'
import { WebSocket } from 'ws'
import { signAccess } from '../../bench/realtime/token.mjs'
import { createStore } from '../../src/database/store.ts'
import { type Client, createClient } from '../../tools/api/client.mjs'
import { httpGet } from '../../tools/api/http.mjs'
import { openSocket } from '../../tools/api/socket.mjs'
import { root } from '../../tools/processes/paths.mjs'
import { freePort } from '../../tools/processes/ports.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { spawnHost } from '../../tools/services/hosts.mjs'
import { startPrometheus } from '../../tools/services/prometheus.mjs'
import { renderPrometheus } from '../../tools/services/prometheus-config.mjs'
import { ensurePrometheus } from '../../tools/services/promtool.mjs'
import { hire, signUp } from './client-people.ts'
import { startDeployment, testSecrets } from './deployment.ts'
import { addUser } from './domain.ts'
import { evaluate } from './inspector.ts'

const requestsAtOnceMax = 200

/** Requests at a fixed rate, whatever becomes of them. @returns ends it */
export function startTraffic(client: Client, perSecond: number, paths: string[]): () => void {
  let sent = 0
  let running = 0
  const timer = setInterval(() => {
    if (running >= requestsAtOnceMax) return
    running++
    const path = paths[sent++ % paths.length] ?? '/'
    void client
      .call('GET', path)
      .catch(() => undefined)
      .finally(() => running--)
  }, 1000 / perSecond)
  return () => clearInterval(timer)
}

const sessionsLimit = /^haproxy_frontend_limit_sessions\{proxy="public"\} (\d+)/m

const addressOf = (url: string): string => new URL(url).host

/** Another build of the same host: its commit is another, and its workers can be broken without touching dist/. */
function otherBuild(folder: string): { entry: string; breakBuild: () => void } {
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true })
  cpSync(join(root, 'package.json'), join(folder, 'package.json'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'dist', '.commit'), 'another')
  return {
    entry: join(folder, 'dist', 'cluster.js'),
    breakBuild: () => writeFileSync(join(folder, 'dist', 'src', 'server.js'), 'throw new Error("this build is broken")')
  }
}

/** Sockets that ask for a topic, from a position if one is given. @returns closes them */
async function resumeFrom(
  url: string,
  token: string,
  cursor: string | undefined,
  count: number
): Promise<() => Promise<void>> {
  const address = new URL('/api/realtime', url.replace(/^http/, 'ws'))
  const sockets = Array.from({ length: count }, () => new WebSocket(address, 'skillmatch.v1'))
  for (const socket of sockets) {
    socket.on('error', () => undefined)
    socket.once('open', () => {
      socket.send(JSON.stringify({ op: 'auth', token }))
      socket.send(JSON.stringify({ op: 'subscribe', topic: 'jobs', since: cursor }))
    })
  }
  return async () => {
    for (const socket of sockets) socket.close()
  }
}

export async function startAlertScene(t: Test) {
  const binary = await ensurePrometheus()
  const inspectPort = await freePort()
  const deployment = await startDeployment(t, {
    hosts: 1,
    proxy: true,
    ownMongo: 1,
    env: {
      NODE_OPTIONS: `--inspect-port=${inspectPort}`,
      LOGIN_RATE_LIMIT_MAX: '5',
      LOG_LEVEL: 'info',
      ADMIN_PORT: String(await freePort())
    }
  })
  const [host] = deployment.hosts
  const { balancer, redis, mongo } = deployment
  if (!host || !balancer || !redis || !mongo) throw new Error('a part is missing')
  const adminUrl = await host.adminUrl()
  const balancerFile = join(deployment.logFolder, 'haproxy.cfg')
  const balancerText = readFileSync(balancerFile, 'utf8')
  const folder = join(deployment.logFolder, 'prometheus')
  const targets = { hosts: [addressOf(adminUrl)], balancers: [addressOf(balancer.statisticsUrl)] }
  const configOf = (changed: Partial<typeof targets>) => renderPrometheus({ folder, ...targets, ...changed })
  const prometheus = await startPrometheus({ binary, folder, config: configOf({}) })
  t.teardown(prometheus.stop)
  const admin = new MongoClient(deployment.mongodbUri, { ignoreUndefined: true })
  t.teardown(() => admin.close())
  const store = createStore(admin)
  const client = createClient(deployment.url, { socketsMax: requestsAtOnceMax })
  t.teardown(() => client.close())

  /** pids of the host's workers; `isReady`: of those that serve */
  const workers = async ({ isReady }: { isReady: boolean }): Promise<number[]> => {
    const { workers: slots } = JSON.parse((await httpGet(`${adminUrl}/status`)).body)
    return slots.flatMap(({ pid, ready }: { pid: number | null; ready: boolean }) =>
      pid !== null && (ready || !isReady) ? [pid] : []
    )
  }
  return {
    ...{ host, balancer, redis, prometheus, client, workers },
    node: mongo.nodes[0]!,
    store,
    /** Prometheus' targets become others; those that are not named stay. */
    retarget: (changed: Partial<typeof targets>) => prometheus.configure(configOf(changed)),
    targets,
    /** HAProxy reloads its file, changed. */
    rewriteBalancer: async (change: (text: string) => string) => {
      const frontendLimit = async () =>
        (await httpGet(`${balancer.statisticsUrl}/metrics`)).body.match(sessionsLimit)?.[1]
      const changed = change(balancerText)
      writeFileSync(balancerFile, changed)
      balancer.process.signal('SIGUSR2')
      const wanted = /^frontend public\n(?:.*\n)*?\s+maxconn (\d+)/m.exec(changed)?.[1]
      await waitFor('HAProxy to have reloaded', async () => (await frontendLimit()) === wanted)
    },
    /** what fails, or waits, of the host's commands to MongoDB */
    failCommand: (failCommands: string[], data: Document) =>
      admin.db('admin').command({
        configureFailPoint: 'failCommand',
        mode: 'alwaysOn',
        data: { failCommands, appName: 'skillmatch', ...data }
      }),
    succeed: () => admin.db('admin').command({ configureFailPoint: 'failCommand', mode: 'off' }),
    inWorker: async (expression: string): Promise<number> => {
      const [pid] = await workers({ isReady: true })
      if (!pid) throw new Error('no worker serves')
      await evaluate(pid, host.process.logFile, expression)
      return pid
    },
    /** A little of everything: jobs, applications, an open socket, a revocation, what administrators see. */
    use: async (): Promise<void> => {
      const [employer, seeker] = [await signUp(client, 'EMPLOYER'), await signUp(client, 'JOB_SEEKER')]
      const socket = await openSocket(host.url, employer.token)
      t.teardown(() => socket.close())
      await hire(client, employer.token, seeker.token, ['One', 'Two', 'Three'])
      for (let count = 0; count < 3; count++)
        await client.call('GET', '/api/analytics/employer', { token: employer.token })
      await client.call('POST', '/api/auth/logout', { token: seeker.token })
    },
    resume: async (cursor: string | undefined, count: number) =>
      resumeFrom(host.url, (await signUp(client, 'EMPLOYER')).token, cursor, count),
    /** An employer who has not asked before asks for what is cached for each. */
    askOnce: async (): Promise<void> => {
      const { id } = await addUser(store, 'EMPLOYER')
      await client.call('GET', '/api/analytics/employer', {
        token: signAccess(testSecrets.JWT_SECRET, id, 900, 'EMPLOYER')
      })
    },
    startOther: async () => {
      const port = await freePort()
      const { entry, breakBuild } = otherBuild(t.testdir())
      const env = { ...testSecrets, NODE_ENV: 'test', HOST: '127.0.0.1', LOG_LEVEL: 'info', DRAIN_ANNOUNCE_MS: '0' }
      const other = spawnHost({
        name: 'host-2',
        port,
        workers: 1,
        env: { ...env, MONGODB_URI: deployment.mongodbUri, REDIS_URL: deployment.redisUrl },
        logFile: join(deployment.logFolder, 'host-2.log'),
        entry
      })
      t.teardown(() => other.stop(15_000))
      await other.awaitReady()
      return { other, breakBuild, target: addressOf(await other.adminUrl()) }
    }
  }
}

export type AlertScene = Awaited<ReturnType<typeof startAlertScene>>
