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
const serverLine = /^(\s*server) host-\d+ \S+:\d+(?: track (\w+)\/host-\d+)?([^\n]*)\n/gm

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
    .replace(serverLine, (_line, indent, tracked, options) => {
      if (isRepeat.has(tracked)) return ''
      isRepeat.add(tracked)
      return hosts
        .map(({ name, port, address = '127.0.0.1' }) => {
          const track = tracked ? ` track ${tracked}/${name}` : ''
          return `${indent} ${name} ${address}:${port}${track}${options}\n`
        })
        .join('')
    })
}

/**
 * The file with a line uncommented.
 * @param {string} text
 * @param {string} start how the line begins, after its `#`
 * @param {string} [line] what is put there in its place
 * @throws UserError when there is no such line, or more than one
 */
export function uncomment(text, start, line) {
  const lines = text.split('\n')
  const found = lines.filter((one) => `${one.trim()} `.startsWith(`#${start} `))
  if (found.length !== 1) throw new UserError(`haproxy.cfg has ${found.length} lines that begin with #${start}`)
  return lines.map((one) => (one === found[0] ? (line ?? one.replace('#', '')) : one)).join('\n')
}

/**
 * @typedef {object} StartOptions
 * @property {string} binary
 * @property {Target[]} hosts
 * @property {number} [port] default a free one
 * @property {string} [host] the address to listen on, default loopback
 * @property {string} configFile
 * @property {string} logFile
 * @property {(text: string) => string} [change] what else is different in the file, as when lines of it are uncommented
 */

/**
 * Starts HAProxy in front of hosts and resolves when it listens; the hosts may come later.
 * @param {StartOptions} options
 * @returns {Promise<Balancer>}
 */
export async function startHaproxy(options) {
  const { binary, hosts, port, host = '127.0.0.1', configFile, logFile, change = (text) => text } = options
  const listenPort = port ?? (await freePort())
  const statisticsPort = await freePort()
  mkdirSync(dirname(configFile), { recursive: true })
  writeFileSync(configFile, change(renderHaproxy({ listen: `${host}:${listenPort}`, statisticsPort, hosts })))
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
