/** A booted machine with SkillMatch installed by deploy/install, and what can be seen of its unit. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import { join } from 'node:path'
import type { Test } from 'tap'
import { logFolder as logs, root } from '../../tools/processes/paths.mjs'
import { freePort } from '../../tools/processes/ports.mjs'
import { run, waitFor } from '../../tools/processes/processes.mjs'
import { type BootedMachine, bootMachine } from '../../tools/services/nspawn.mjs'

const unit = 'skillmatch.service'

/** Puts a delivery of this working folder, under another version, into a folder of the machine. */
async function deliver(machine: BootedMachine, version: string): Promise<string> {
  const path = `/srv/${version}`
  const folder = join(machine.root, path)
  mkdirSync(folder, { recursive: true })
  const pack =
    'git ls-files --cached --others --exclude-standard -z | tar --null --files-from=- --create | tar --extract --directory="$0"'
  const { code, output } = await run('bash', ['-o', 'pipefail', '-c', pack, folder], { cwd: root })
  if (code !== 0) throw new Error(output)
  const manifest = join(folder, 'package.json')
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"version": "[^"]+"/, `"version": "${version}"`))
  writeFileSync(join(folder, 'COMMIT'), 'tested')
  return path
}

/** Boots a machine; its port and settings are written, nothing is installed. */
export async function bootHost(t: Test, settings: Record<string, string>) {
  const name = `skillmatch-${process.pid}`
  const machine = await bootMachine({ name, logFile: join(logs, 'test', `${name}.log`) })
  t.teardown(machine.stop)
  const [port, adminPort] = [await freePort(), await freePort()]
  const write = (path: string, text: string): void => {
    mkdirSync(join(machine.root, path, '..'), { recursive: true })
    writeFileSync(join(machine.root, path), text)
  }
  const writeSettings = (more: Record<string, string> = {}): void => {
    const all = { PORT: String(port), ADMIN_PORT: String(adminPort), ...settings, ...more }
    const lines = Object.entries(all).map(([setting, value]) => `${setting}=${value}\n`)
    write('/etc/skillmatch/settings.env', lines.join(''))
  }
  write(
    '/etc/systemd/system/skillmatch.socket.d/port.conf',
    `[Socket]\nListenStream=\nListenStream=127.0.0.1:${port}\n`
  )
  writeSettings()
  const show = async (property: string): Promise<string> =>
    (await machine.succeed('systemctl', 'show', '--value', '--property', property, unit)).trim()
  const url = `http://127.0.0.1:${port}`
  return {
    machine,
    url,
    adminPort,
    show,
    writeSettings,
    deliver: (version: string) => deliver(machine, version),
    mainPid: async () => Number(await show('MainPID')),
    /** of the primary, as the machine counts */
    children: async (pid: number) => {
      const text = await machine.succeed('cat', `/proc/${pid}/task/${pid}/children`)
      return text.trim().split(' ').filter(Boolean)
    },
    /** Resolves when another primary than `pid` runs, then when it serves, to the milliseconds until each. */
    async replaced(pid: number, limitMs: number): Promise<{ startedMs: number; servingMs: number }> {
      const beganMs = performance.now()
      await waitFor('another primary', async () => ![0, pid].includes(Number(await show('MainPID'))), { limitMs })
      const startedMs = Math.round(performance.now() - beganMs)
      await waitFor('it to serve', async () => (await statusOf(`${url}/health/ready`)) === 200, { limitMs })
      const servingMs = Math.round(performance.now() - beganMs)
      // Only then the watchdog runs.
      await waitFor('its whole start', async () => (await show('ActiveState')) === 'active', { limitMs })
      return { startedMs, servingMs }
    }
  }
}

/** @throws when no response comes within 30 s */
export const statusOf = (url: string, agent?: http.Agent): Promise<number> =>
  new Promise((resolve, reject) => {
    const request = http.get(url, { ...(agent ? { agent } : { agent: false }), timeout: 30_000 }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
      response.on('error', reject)
    })
    request.on('timeout', () => request.destroy(new Error('no response for 30 s')))
    request.on('error', reject)
  })

/** Eight clients that request one URL after the other, half of them by a connection each time, until stopped. */
export function sendTraffic(url: string) {
  const agent = new http.Agent({ keepAlive: true })
  const failures: string[] = []
  let isOver = false
  let sent = 0
  let slowestMs = 0
  async function client(number: number): Promise<void> {
    while (!isOver) {
      const beganMs = performance.now()
      const status = await statusOf(url, number % 2 ? agent : undefined).catch((error: Error) => error.message)
      if (status !== 200) failures.push(String(status))
      slowestMs = Math.max(slowestMs, performance.now() - beganMs)
      sent++
    }
  }
  const clients = Array.from({ length: 8 }, (_, number) => client(number))
  return async () => {
    isOver = true
    await Promise.all(clients)
    agent.destroy()
    return { sent, failures, slowestMs }
  }
}
