/** nginx as deploy/nginx/nginx.conf configures it, before hosts of a test. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Test } from 'tap'
import { httpGet } from '../../tools/api/http.mjs'
import { freePort } from '../../tools/processes/ports.mjs'
import { startProcess, waitFor } from '../../tools/processes/processes.mjs'
import { findDeployTool } from '../../tools/services/deploy-tools.mjs'
import { renderNginx } from '../../tools/services/nginx.mjs'
import { limitMs } from './fake-hosts.ts'

const tool = await findDeployTool('nginx')

/** why there is none; false: there is one */
export const nginxMissing = 'missing' in tool ? tool.missing : false

/** Stopped when the test ends; `folder` has its logs. */
export async function startNginx(t: Test, hosts: { port: number }[]): Promise<{ url: string; folder: string }> {
  const [folder, port] = [t.testdir(), await freePort()]
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, renderNginx({ listen: `127.0.0.1:${port}`, hosts, folder }))
  const command = 'path' in tool ? tool.path : ''
  const args = ['-c', file, '-g', 'daemon off;']
  const nginx = startProcess({ name: 'nginx', command, args, logFile: join(folder, 'nginx.log') })
  t.teardown(() => nginx.stop())
  const url = `http://127.0.0.1:${port}`
  // Its own answer: the host's health is for inside alone.
  await waitFor('nginx', async () => (await httpGet(`${url}/health`)).status === 404, { limitMs, process: nginx })
  return { url, folder }
}
