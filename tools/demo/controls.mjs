/** What the buttons of the page do: to the parts that `up` runs, and to the system as any client of it can. */
import { createClient } from '../api/client.mjs'
import { spendLimit } from '../api/limit-check.mjs'
import { runChecks } from '../api/verification.mjs'
import { createVisitors } from '../api/visitors.mjs'
import { Refusal } from './guards.mjs'

/**
 * @typedef {object} HostState
 * @property {string} name
 * @property {'up' | 'starting' | 'down'} state
 * @property {number | null} pid none while it is down
 */

/**
 * @param {object} options
 * @param {string | null} options.lb
 * @param {import('../services/system.mjs').System} options.system
 * @param {import('../services/supervise.mjs').Supervisor} options.supervisor
 */
export function createControls({ lb, system, supervisor }) {
  const hosts = new Map(system.hosts.map((host) => [host.name, host]))
  const { redis } = system
  /** @type {Set<string>} */
  const running = new Set()
  /** The latest command to Redis: they are done one after the other. @type {Promise<void>} */
  let latest = Promise.resolve()

  /**
   * Not twice at once.
   * @template T
   * @param {string} name
   * @param {() => Promise<T>} work
   */
  async function alone(name, work) {
    if (running.has(name)) throw new Refusal(409, `This is being done already: ${name}.`)
    running.add(name)
    try {
      return await work()
    } finally {
      running.delete(name)
    }
  }

  /** @param {'hold' | 'release'} command */
  async function commandRedis(command) {
    if (!redis) throw new Refusal(409, 'REDIS_URL names this Redis: it is not ours to stop or start.')
    const own = latest.then(() => supervisor[command](redis))
    latest = own.catch(() => {})
    await own
  }

  return {
    /** @returns {{ hosts: HostState[], redis: 'up' | 'stopped' | 'elsewhere' }} */
    state: () => ({
      hosts: system.hosts.map((host) => {
        const state = supervisor.stateOf(host)
        return { name: host.name, state, pid: state === 'down' ? null : host.process.pid }
      }),
      redis: redis ? (supervisor.stateOf(redis) === 'up' ? 'up' : 'stopped') : 'elsewhere'
    }),

    /** Primary and workers at once; supervision starts it again. @param {string} name */
    killHost: (name) => {
      const host = hosts.get(name)
      if (!host) throw new Refusal(404, 'There is no host of this name.')
      if (!supervisor.kill(host)) throw new Refusal(409, `${name} is down, and will be started again.`)
    },

    stopRedis: () => commandRedis('hold'),
    startRedis: () => commandRedis('release'),

    /** Three times the limit over all hosts that are up. */
    spendLimit: () =>
      alone('the limit', async () => {
        const serving = system.hosts.filter((host) => supervisor.stateOf(host) === 'up')
        const clients = serving.map(({ url }) => createClient(url))
        const [first] = clients
        if (!first) throw new Refusal(409, 'No host is up.')
        const visitors = createVisitors(first)
        try {
          return await spendLimit({ hosts: clients, visitors })
        } finally {
          await visitors.removeAll().catch(() => {})
          for (const client of clients) client.close()
        }
      }),

    /**
     * The checks of `npm run verify`.
     * @param {(line: object) => void} tell each as it is done, and at last how many failed
     */
    verify: (tell) =>
      alone('the verification', async () => {
        const absent = system.hosts.find((host) => supervisor.stateOf(host) !== 'up')
        if (absent) throw new Refusal(409, `${absent.name} is not up: every check asks every host.`)
        const failures = await runChecks({ lb: lb ?? undefined, hosts: system.hosts.map(({ url }) => url), tell })
        tell({ done: true, failures })
      })
  }
}
