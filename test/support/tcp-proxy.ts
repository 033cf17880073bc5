/** A TCP proxy in front of a service, removed when the test ends. */
import type { Test } from 'tap'
import { type Cable, startTcpProxy as lay } from '../../tools/processes/tcp-proxy.mjs'

export type { Cable }

/** A cable to the service `url` names, taken away when the test ends. */
export async function startTcpProxy(t: Test, url: string): Promise<Cable> {
  const cable = await lay(url)
  t.teardown(cable.stop)
  return cable
}
