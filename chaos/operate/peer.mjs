/** The peer of a rolling reload: PM2 reloads a plain script (cluster mode) under the same load, with and without HAProxy. */
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { httpGet } from '../../tools/api/http.mjs'
import { freePort } from '../../tools/processes/ports.mjs'
import { run, waitFor } from '../../tools/processes/processes.mjs'
import { findDeployTool } from '../../tools/services/deploy-tools.mjs'
import { startHaproxy } from '../../tools/services/haproxy.mjs'
import { ensureProgram } from '../../tools/services/packages.mjs'
import { UserError } from '../../tools/terminal/log.mjs'
import { sumUp } from './assertions.mjs'
import { startLoad } from './load.mjs'
import { mixed } from './rolls.mjs'

const script = fileURLToPath(new URL('plain.cjs', import.meta.url))
const reloads = 5
const limitMs = 60_000

/**
 * @param {import('./fixture.mjs').Stage} stage
 * @param {import('./sizes.mjs').Sizes} sizes
 * @param {import('../lib/figures.mjs').Figures} figures
 */
export async function reloadPlain(stage, sizes, figures) {
  const tool = await findDeployTool('pm2')
  if (!('path' in tool)) return figures.tell('skipped', tool.missing)
  const port = await freePort()
  const env = { ...process.env, PM2_HOME: join(stage.folder, 'pm2'), PORT: String(port) }
  const pm2 = async (/** @type {string[]} */ ...words) => {
    const { code, output } = await run(tool.path, words, { env })
    if (code !== 0) throw new UserError(`pm2 ${words.join(' ')}: ${output.trim()}`)
  }
  const place = { configFile: join(stage.folder, 'plain.cfg'), logFile: join(stage.logFolder, 'plain-haproxy.log') }
  const target = { name: 'plain', port }
  const balancer = await startHaproxy({ binary: await ensureProgram('haproxy'), hosts: [target], ...place })
  try {
    await pm2('start', script, '--name', target.name, '-i', String(stage.workers))
    await waitFor('the script', async () => (await httpGet(balancer.url)).status === 200, { limitMs })
    for (const [way, url] of Object.entries({
      'by itself': `http://127.0.0.1:${port}`,
      'behind HAProxy': balancer.url
    })) {
      const load = await startLoad({ ...stage, url }, mixed(sizes.perSecond))
      for (let time = 0; time < reloads; time++) {
        await pm2('reload', target.name)
        await sleep(sizes.betweenMs)
      }
      const { count, lost, reasons } = sumUp((await load.finish()).samples, ['get', 'view'])
      figures.tell(`plain script ${way}`, `${lost} lost of ${count} in ${reloads} reloads${reasons && ` (${reasons})`}`)
    }
  } finally {
    await run(tool.path, ['kill'], { env })
    await balancer.stop()
  }
}
