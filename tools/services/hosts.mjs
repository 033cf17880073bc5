/** Hosts: one compiled cluster.ts each, configured by its environment alone. */
import { readFileSync } from 'node:fs'
import { httpGet } from '../api/http.mjs'
import { hostEntry } from '../processes/paths.mjs'
import { startProcess, waitFor } from '../processes/processes.mjs'

/**
 * @typedef {object} HostOptions
 * @property {string} name as in "host-1"
 * @property {number} port
 * @property {string} [address] where it is reached, default loopback
 * @property {string[]} [within] the command that runs it elsewhere, as on a machine of namespaces.mjs
 * @property {number} [workers] default one per core
 * @property {NodeJS.ProcessEnv} env its settings, beside the few variables every program needs
 * @property {string} logFile
 * @property {string} [cwd] where it reads .env and, without SMTP_URL, writes its mails; default where this script is
 * @property {string} [entry] default the compiled cluster.ts
 * @property {number} [descriptorsMax] its limit of open files and connections; default this process's
 *
 * @typedef {object} Host
 * @property {string} name
 * @property {number} port
 * @property {string} address
 * @property {string} url
 * @property {import('../processes/processes.mjs').Running} process the primary of the latest start; its group are the workers
 * @property {() => Promise<string>} adminUrl of its admin server, which its log names unless its settings do
 * @property {() => Promise<boolean>} isReady
 * @property {() => Promise<void>} awaitReady
 * @property {(signal: NodeJS.Signals) => void} signal to the primary alone
 * @property {(limitMs?: number) => Promise<import('../processes/processes.mjs').Ending>} stop drains (SIGTERM), killed after the limit
 * @property {() => Promise<import('../processes/processes.mjs').Ending>} kill primary and workers at once, as if the machine had died
 * @property {() => Promise<void>} restart starts it again with the same settings, after it was stopped or killed; ready when resolved
 */

const readyLimitMs = 60_000
const inherited = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'TZ', 'USER', 'SKILLMATCH_RUN', 'NODE_V8_COVERAGE']

/**
 * The command, run with fewer descriptors than this process has.
 * @param {number | undefined} descriptorsMax
 * @param {string} command
 * @param {string[]} args
 */
function limited(descriptorsMax, command, args) {
  if (descriptorsMax === undefined) return { command, args }
  return { command: 'sh', args: ['-c', `ulimit -n ${descriptorsMax}; exec "$0" "$@"`, command, ...args] }
}

/**
 * The address of the admin server of the host's latest start.
 * @param {string} logFile
 */
const adminUrlIn = (logFile) => [...readFileSync(logFile, 'utf8').matchAll(/"admin":"(http:[^"]+)"/g)].at(-1)?.[1]

/**
 * Starts a host without waiting for it.
 * @param {HostOptions} options
 * @returns {Host}
 */
export function spawnHost({
  name,
  port,
  address = '127.0.0.1',
  within = [],
  workers,
  env,
  logFile,
  cwd = process.cwd(),
  entry = hostEntry,
  descriptorsMax
}) {
  const url = `http://${address}:${port}`
  const settings = {
    ...Object.fromEntries(inherited.map((key) => [key, process.env[key]])),
    ...env,
    // Several hosts run on one machine.
    ADMIN_PORT: env.ADMIN_PORT || '0',
    ...(workers === undefined ? {} : { WORKERS: String(workers) }),
    PORT: String(port),
    INSTANCE_NAME: name
  }
  const [command = '', ...args] = [...within, process.execPath, '--enable-source-maps', entry]
  const start = () =>
    startProcess({
      name,
      ...limited(descriptorsMax, command, args),
      env: settings,
      cwd,
      logFile
    })
  const isReady = async () => (await httpGet(`${url}/health/ready`)).status === 200
  /** @type {Host} */
  const host = {
    name,
    port,
    address,
    url,
    process: start(),
    adminUrl: async () => {
      if (settings.ADMIN_PORT !== '0') return `http://127.0.0.1:${settings.ADMIN_PORT}`
      return waitFor(`${name} to name its admin server`, () => adminUrlIn(logFile), { process: host.process })
    },
    isReady,
    awaitReady: async () => {
      await waitFor(`${name} to be ready`, isReady, { limitMs: readyLimitMs, process: host.process })
    },
    signal: (signal) => host.process.signal(signal),
    stop: (limitMs) => host.process.stop(limitMs),
    kill: () => host.process.kill(),
    restart: async () => {
      await host.process.ended
      host.process = start()
      await host.awaitReady()
    }
  }
  return host
}

/**
 * Starts a host and resolves when it is ready to serve.
 * @param {HostOptions} options
 * @returns {Promise<Host>}
 */
export async function startHost(options) {
  const host = spawnHost(options)
  try {
    await host.awaitReady()
    return host
  } catch (error) {
    await host.kill()
    throw error
  }
}
