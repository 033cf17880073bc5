/** The options of `npm run up`. */
import { readOptions } from './arguments.mjs'
import { UserError } from './log.mjs'

export const help = `npm run up [-- options]     the whole system on this machine: installs what is missing, builds, starts everything
  --hosts N        hosts (default 2)
  --workers N      worker processes per host (default: one per core)
  --port P         the balancer's port (default 8080)
  --host-port P    the first host's port; the others follow it (default 5001)
  --page-port P    the page's port (default 8090, or a free one where that is taken)
  --fresh          forget all data of former runs
  --detach         return when everything is ready; \`npm run down\` stops it
  --no-proxy       without HAProxy
  --help
MONGODB_URI and REDIS_URL, when set, are used instead of a MongoDB and a Redis of our own; every other setting of the
environment reaches the hosts. HOST=0.0.0.0 opens hosts and balancer to other machines.`

const portMax = 65_535
const hostsMax = 32
const workersMax = 256

/**
 * @typedef {object} UpOptions
 * @property {import('../services/system.mjs').SystemOptions} system
 * @property {number | undefined} pagePort
 * @property {boolean} isFresh
 * @property {boolean} isDetached
 * @property {boolean} isHelpWanted
 */

/**
 * @returns {UpOptions}
 * @throws UserError that names the wrong option
 */
export function readUpOptions() {
  const values = readOptions({
    hosts: { type: 'string' },
    workers: { type: 'string' },
    port: { type: 'string' },
    'host-port': { type: 'string' },
    'page-port': { type: 'string' },
    fresh: { type: 'boolean' },
    detach: { type: 'boolean' },
    'no-proxy': { type: 'boolean' },
    help: { type: 'boolean' }
  })
  const system = {
    hosts: readNumber('hosts', values.hosts, hostsMax) ?? 2,
    workers: readNumber('workers', values.workers, workersMax),
    port: readNumber('port', values.port, portMax) ?? 8080,
    hostPort: readNumber('host-port', values['host-port'], portMax) ?? 5001,
    hasProxy: values['no-proxy'] !== true
  }
  const pagePort = readNumber('page-port', values['page-port'], portMax)
  checkPorts(system, pagePort)
  return {
    system,
    pagePort,
    isFresh: values.fresh === true,
    isDetached: values.detach === true,
    isHelpWanted: values.help === true
  }
}

/**
 * @param {string} name
 * @param {string | undefined} text
 * @param {number} max
 */
function readNumber(name, text, max) {
  if (text === undefined) return undefined
  const number = Number(text)
  if (Number.isInteger(number) && number >= 1 && number <= max) return number
  throw new UserError(`--${name} takes a number from 1 to ${max}, not "${text}".`)
}

/**
 * @param {import('../services/system.mjs').SystemOptions} options
 * @param {number | undefined} pagePort
 */
function checkPorts({ hosts, port, hostPort, hasProxy }, pagePort) {
  const last = hostPort + hosts - 1
  if (last > portMax) throw new UserError(`--host-port ${hostPort} leaves no room for ${hosts} hosts.`)
  if (hasProxy && port >= hostPort && port <= last) {
    throw new UserError(`--port ${port} is among the hosts' own (${hostPort} to ${last}): choose another.`)
  }
  if (pagePort === undefined) return
  if ((hasProxy && pagePort === port) || (pagePort >= hostPort && pagePort <= last)) {
    throw new UserError(`--page-port ${pagePort} is the balancer's or a host's own: choose another.`)
  }
}
