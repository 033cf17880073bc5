/** Checks TRUST_PROXY: the proxies whose X-Forwarded-For is trusted. */
import { compile } from '@fastify/proxy-addr'
import type { Environment } from './environment.ts'
import { readList } from './lists.ts'

/** Addresses or CIDRs only: `true` would trust every client's header, and Fastify ignores a number. */
const addressPattern = /^(\d{1,3}(\.\d{1,3}){3}(\/\d{1,2})?|[0-9a-f:]*:[0-9a-f:.]*(\/\d{1,3})?)$/i

/** One address of each routed IPv4 /8, and of each 1/256 of the routed IPv6 addresses (2000::/3). */
const samples = [
  Array.from({ length: 223 }, (_, index) => `${index + 1}.1.2.3`),
  Array.from({ length: 256 }, (_, index) => `${(0x2000 + index * 0x20).toString(16)}:1:2::3`)
]
/** No operator's load balancers fill a sixteenth of the internet. */
const trustedMax = 14

type Trust = (address: string, hop: number) => boolean

/** Compiles the list as Fastify will; one it cannot read would crash a worker. @returns null for such a list */
function compileList(proxies: string[]): Trust | null {
  try {
    return compile(proxies)
  } catch {
    return null
  }
}

const everything =
  'TRUST_PROXY must name your load balancers, not the whole internet: every client could spoof its address'

/** Problems with TRUST_PROXY. */
export function checkProxies({ TRUST_PROXY = '' }: Partial<Environment>, isProduction: boolean): string[] {
  const proxies = readList(TRUST_PROXY)
  // Fastify accepts no /0 in any environment.
  if (proxies.some((proxy) => addressPattern.test(proxy) && /\/0+$/.test(proxy))) return [everything]
  const malformed = proxies.filter((proxy) => !addressPattern.test(proxy) || compileList([proxy]) === null)
  if (malformed.length > 0) {
    return malformed.map((proxy) => `TRUST_PROXY must list addresses or CIDRs, not "${proxy}"`)
  }
  const trust = compileList(proxies)
  if (!isProduction || proxies.length === 0 || trust === null) return []
  const isEverything = samples.some((family) => family.filter((address) => trust(address, 0)).length > trustedMax)
  return isEverything ? [everything] : []
}
