/** A Prometheus of our own: loopback only, with the rules given, scraping what is given; and what it says. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { httpGet } from '../api/http.mjs'
import { freePort } from '../processes/ports.mjs'
import { startProcess, waitFor } from '../processes/processes.mjs'
import { UserError } from '../terminal/log.mjs'

/**
 * @typedef {{ metric: Record<string, string>, value: [number, string] }} Sample
 * @typedef {{ labels: Record<string, string>, annotations: Record<string, string>, state: 'pending' | 'firing' }} Alert
 *
 * @typedef {object} Prometheus
 * @property {string} url
 * @property {import('../processes/processes.mjs').Running} process
 * @property {(expression: string) => Promise<Sample[]>} query an instant query: the samples of its vector
 * @property {() => Promise<Alert[]>} alerts that are pending or firing
 * @property {(config: string) => void} configure reloads it with another configuration
 * @property {() => Promise<void>} stop
 */

const startLimitMs = 30_000

/**
 * Starts Prometheus and resolves when it is ready.
 * @param {{ binary: string, folder: string, config: string }} options `config`: the text of its configuration, whose relative
 *   paths are those of `folder`
 * @returns {Promise<Prometheus>}
 */
export async function startPrometheus({ binary, folder, config }) {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const file = join(folder, 'prometheus.yml')
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, config)
  const listen = `--web.listen-address=127.0.0.1:${port}`
  const data = `--storage.tsdb.path=${join(folder, 'data')}`
  const process = startProcess({
    name: 'prometheus',
    command: binary,
    args: [`--config.file=${file}`, listen, data, '--log.level=warn'],
    logFile: join(folder, 'prometheus.log')
  })
  await waitFor('Prometheus', async () => (await httpGet(`${url}/-/ready`)).status === 200, {
    limitMs: startLimitMs,
    process
  })
  const get = async (/** @type {string} */ path) => {
    const { body } = await httpGet(`${url}/api/v1/${path}`)
    const answer = JSON.parse(body)
    if (answer.status !== 'success') throw new UserError(`Prometheus: ${answer.error} (${path})`)
    return answer.data
  }
  return {
    url,
    process,
    query: async (expression) => (await get(`query?query=${encodeURIComponent(expression)}`)).result,
    alerts: async () => (await get('alerts')).alerts,
    configure: (changed) => {
      writeFileSync(file, changed)
      process.signal('SIGHUP')
    },
    stop: async () => {
      await process.stop()
    }
  }
}
