/** The load balancer: the repository's haproxy.cfg with our ports filled in, checked, and really started. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { httpGet } from '../api/http.mjs'
import { root } from '../processes/paths.mjs'
import { freePort } from '../processes/ports.mjs'
import { run, startProcess, waitFor } from '../processes/processes.mjs'
import { UserError } from '../terminal/log.mjs'

/**
 * @typedef {object} Target
 * @property {string} name
 * @property {number} port
 * @property {string} [address] default loopback
 *
 * @typedef {object} Balancer
 * @property {string} url
 * @property {string} statisticsUrl status page, and Prometheus at /metrics
 * @property {import('../processes/processes.mjs').Running} process the latest start's master; SIGUSR2 reloads
 * @property {() => Promise<Record<string, string>>} states what it thinks of each host: 'UP', 'DOWN', 'NOLB' (draining) …
 * @property {() => Promise<void>} restart starts it again, after it was stopped or killed
 * @property {() => Promise<void>} stop
 */

const startLimitMs = 20_000
const serverLine = /^(\s*server) host-\d+ \S+:\d+(?: track (\w+)\/host-\d+)?[ \t]*\n/gm

/**
 * haproxy.cfg for other addresses: each backend's first server line is repeated for every host.
 * @param {{ listen: string, statisticsPort: number, hosts: Target[] }} options `listen` as "127.0.0.1:8080"
 * @returns {string}
 */
export function renderHaproxy({ listen, statisticsPort, hosts }) {
  const text = readFileSync(join(root, 'haproxy.cfg'), 'utf8')
  const isRepeat = new Set()
  return text
    .replace(/^(\s*bind) 127\.0\.0\.1:\d+$/m, `$1 127.0.0.1:${statisticsPort}`)
    .replace(/^(\s*bind) :\d+$/m, `$1 ${listen}`)
    .replace(serverLine, (_line, indent, tracked) => {
      if (isRepeat.has(tracked)) return ''
      isRepeat.add(tracked)
      return hosts
        .map(({ name, port, address = '127.0.0.1' }) => {
          const track = tracked ? ` track ${tracked}/${name}` : ''
          return `${indent} ${name} ${address}:${port}${track}\n`
        })
        .join('')
    })
}

/**
 * Starts HAProxy in front of hosts and resolves when it listens; the hosts may come later.
 * @param {{ binary: string, hosts: Target[], port?: number, host?: string, configFile: string, logFile: string }} options
 *   `host` is the address to listen on, default loopback; without `port` a free one is taken
 * @returns {Promise<Balancer>}
 */
export async function startHaproxy({ binary, hosts, port, host = '127.0.0.1', configFile, logFile }) {
  const listenPort = port ?? (await freePort())
  const statisticsPort = await freePort()
  mkdirSync(dirname(configFile), { recursive: true })
  writeFileSync(configFile, renderHaproxy({ listen: `${host}:${listenPort}`, statisticsPort, hosts }))
  const { code, output } = await run(binary, ['-c', '-f', configFile])
  if (code !== 0 || /WARNING/.test(output))
    throw new UserError(`HAProxy does not accept ${configFile}:\n${output.trim()}`)
  // In the foreground (no -D), as master and worker (-W), so that it reloads as in production.
  const start = () => startProcess({ name: 'haproxy', command: binary, args: ['-W', '-f', configFile], logFile })
  const awaitAnswer = () =>
    waitFor(`HAProxy on ${listenPort}`, balancer.states, { limitMs: startLimitMs, process: balancer.process })
  const statisticsUrl = `http://127.0.0.1:${statisticsPort}`
  /** @type {Balancer} */
  const balancer = {
    url: `http://127.0.0.1:${listenPort}`,
    statisticsUrl,
    process: start(),
    states: () => readStates(statisticsUrl),
    restart: async () => {
      await balancer.process.ended
      balancer.process = start()
      await awaitAnswer()
    },
    stop: async () => {
      await balancer.process.stop()
    }
  }
  await awaitAnswer()
  return balancer
}

/** @param {string} statisticsUrl */
async function readStates(statisticsUrl) {
  const { body } = await httpGet(`${statisticsUrl}/;csv`)
  const rows = body.split('\n').map((line) => line.split(','))
  const states = rows.filter(([backend, server]) => backend === 'requests' && server !== 'BACKEND')
  if (states.length === 0) throw new UserError('HAProxy shows no hosts')
  return Object.fromEntries(states.map((row) => [row[1], row[17]?.split(' ')[0]]))
}
