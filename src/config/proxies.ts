/** TRUST_PROXY: whose X-Forwarded-For is believed. */
import { compile } from '@fastify/proxy-addr'
import type { Environment } from './environment.ts'
import { readList } from './lists.ts'

/** Addresses or CIDRs only: `true` would believe anybody's header, a number is ignored by Fastify. */
const addressPattern = /^(\d{1,3}(\.\d{1,3}){3}(\/\d{1,2})?|[0-9a-f:]*:[0-9a-f:.]*(\/\d{1,3})?)$/i

/** One address of each IPv4 /8 that is routed, and of each 1/256 of the IPv6 addresses that are (2000::/3). */
const samples = [
  Array.from({ length: 223 }, (_, index) => `${index + 1}.1.2.3`),
  Array.from({ length: 256 }, (_, index) => `${(0x2000 + index * 0x20).toString(16)}:1:2::3`)
]
/** No operator's balancers fill a sixteenth of the internet. */
const believedMax = 14

type Trust = (address: string, hop: number) => boolean

/** Read as Fastify will read it: what it cannot, would end a worker. */
function compileList(proxies: string[]): Trust | null {
  try {
    return compile(proxies)
  } catch {
    return null
  }
}

const everything = 'TRUST_PROXY must name your balancers, not the whole internet: anybody could pretend any address'

/** Everything wrong with TRUST_PROXY. */
export function checkProxies({ TRUST_PROXY = '' }: Partial<Environment>, isProduction: boolean): string[] {
  const proxies = readList(TRUST_PROXY)
  // Fastify takes no /0 at all, wherever it runs.
  if (proxies.some((proxy) => addressPattern.test(proxy) && /\/0+$/.test(proxy))) return [everything]
  const malformed = proxies.filter((proxy) => !addressPattern.test(proxy) || compileList([proxy]) === null)
  if (malformed.length > 0) {
    return malformed.map((proxy) => `TRUST_PROXY must list addresses or CIDRs, not "${proxy}"`)
  }
  const trust = compileList(proxies)
  if (!isProduction || proxies.length === 0 || trust === null) return []
  const isEverything = samples.some((family) => family.filter((address) => trust(address, 0)).length > believedMax)
  return isEverything ? [everything] : []
}
