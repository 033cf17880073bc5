/** The client's address, in whatever form the load balancers in between write it. */
import { isIP, isIPv4, isIPv6, SocketAddress } from 'node:net'
import { compile } from '@fastify/proxy-addr'
import { createRecent } from '../util/recent.ts'

/** For a client that disconnected before its address could be read. */
export const unknownAddress = '0.0.0.0'

/** `::ffff:192.0.2.1`: an IPv4-mapped address in Node's canonical form. */
const mappedPattern = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/
/** `"[2001:db8::1%eth0]:443"` without the quotes: the address in brackets, a zone and a port are left out. */
const bracketPattern = /^\[([^\]%]+)(?:%[^\]]*)?\](?::\d*)?$/
const portPattern = /:\d+$/
const longestAddress = 120

/** The canonical form of an address: IPv4 unmapped from IPv6, IPv6 as in RFC 5952. */
function canonical(address: string): string {
  if (isIPv4(address)) return address
  const { address: written } = new SocketAddress({ address, family: 'ipv6' })
  return mappedPattern.exec(written)?.[1] ?? written
}

/**
 * Parses an address as load balancers write it into X-Forwarded-For: bare; with a port (`192.0.2.1:5678`: Azure's
 * gateway, IIS); in brackets, with or without a port or quotes (RFC 7239, section 6); with a zone; IPv4 mapped into
 * IPv6. Null for everything else: `unknown`, `_hidden`, a name.
 */
export function readAddress(text: string): string | null {
  if (text.length > longestAddress) return null
  const bare = text
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim()
  const inner = bracketPattern.exec(bare)?.[1] ?? bare.replace(/%.*$/, '')
  if (isIP(inner) !== 0) return canonical(inner)
  const portless = inner.replace(portPattern, '')
  return isIP(portless) !== 0 && bare === inner ? canonical(portless) : null
}

/** The network an address is counted by: the /64 of an IPv6 address, an IPv4 address itself. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address
  const [front = '', back] = address.split('::')
  const groups = front === '' ? [] : front.split(':')
  const missing = back === undefined ? 0 : 8 - groups.length - (back === '' ? 0 : back.split(':').length)
  const all = [...groups, ...Array.from({ length: missing }, () => '0'), ...(back ? back.split(':') : [])]
  return canonical(`${all.slice(0, 4).join(':')}::`)
}

/** The parts of a request that determine its origin. */
export interface Origin {
  /** the connection's own address; undefined when it is already closed */
  remoteAddress: string | undefined
  /** X-Forwarded-For */
  forwardedFor: string | undefined
}

/**
 * Determines the client's address: the connection's, unless that is one of `proxies` (addresses or CIDRs): then the
 * last one in X-Forwarded-For that is not a proxy. At an entry that cannot be parsed the address of the proxy that
 * wrote it is used, and nothing before it is trusted.
 */
export function createAddressReader(proxies: string[]): (origin: Origin) => string {
  const isProxy = proxies.length > 0 ? compile(proxies) : () => false
  return ({ remoteAddress, forwardedFor }) => {
    let address = readAddress(remoteAddress ?? unknownAddress) ?? unknownAddress
    let rest = forwardedFor ?? ''
    while (rest !== '' && isProxy(address, 0)) {
      const comma = rest.lastIndexOf(',')
      const entry = rest.slice(comma + 1)
      rest = rest.slice(0, Math.max(0, comma))
      // Empty list elements are ignored (RFC 9110, section 5.6.1).
      if (entry.trim() === '') continue
      const next = readAddress(entry)
      if (next === null) break
      address = next
    }
    return address
  }
}

export interface ReadAddress {
  client: string
  network: string
}

const rememberedMax = 1000
/** A longer list of proxies is read anew each time. */
const rememberedCharsMax = 100

/** Reads each origin once: the requests of a connection, and often those of a client, have the same one. */
export function createAddressMemory(read: (origin: Origin) => string) {
  const known = createRecent<string, ReadAddress>(rememberedMax)
  return (remoteAddress: string | undefined, forwardedFor: string): ReadAddress => {
    const key = forwardedFor === '' ? (remoteAddress ?? '') : `${remoteAddress} ${forwardedFor}`
    const before = known.get(key)
    if (before) return before
    const client = read({ remoteAddress, forwardedFor })
    const found = { client, network: networkOf(client) }
    if (key.length <= rememberedCharsMax) known.set(key, found)
    return found
  }
}
