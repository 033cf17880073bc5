/** Where the tools for a running system find it when they are not told: what `npm run up` started. */

import { UserError } from '../terminal/log.mjs'
import { readRun } from './runfile.mjs'

/**
 * Addresses of the running system; `url` is where its API is to be used: the balancer, or the first host without one.
 * @returns {{ url: string, lb: string | undefined, hosts: string[] }}
 */
export function readRunning() {
  const run = readRun()
  if (!run) throw new UserError('nothing is running: `npm run up` first, or name the addresses (see --help)')
  if (run.state !== 'ready') throw new UserError('`npm run up` has not finished starting it yet')
  return { url: run.lb ?? run.hosts[0] ?? '', lb: run.lb ?? undefined, hosts: run.hosts }
}
