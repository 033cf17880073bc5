/** What `npm run up` started, as it noted it down in .skillmatch/run.json. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stateFolder } from './paths.mjs'
import { problem } from './say.mjs'

/**
 * Addresses of the running system; `url` is where its API is to be used: the balancer, or the first host without one.
 * @returns {{ url: string, lb: string | undefined, hosts: string[] }}
 */
export function readRunning() {
  const file = join(stateFolder, 'run.json')
  if (!existsSync(file)) throw problem('nothing is running: `npm run up` first, or name the addresses (see --help)')
  const { lb, hosts } = JSON.parse(readFileSync(file, 'utf8'))
  return { url: lb ?? hosts[0], lb: lb ?? undefined, hosts }
}
