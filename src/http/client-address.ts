/** Whose request it is: the client's address, however the balancers in between write it. */
import { isIP, isIPv4, isIPv6, SocketAddress } from 'node:net'
import { compile } from '@fastify/proxy-addr'

/** Who hung up before being looked at has no address any more. */
export const unknownAddress = '0.0.0.0'

/** `::ffff:192.0.2.1`, which Node writes like this however it was written. */
const mappedPattern = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/
/** `"[2001:db8::1%eth0]:443"` without the quotes: the address in brackets, a zone and a port are left out. */
const bracketPattern = /^\[([^\]%]+)(?:%[^\]]*)?\](?::\d*)?$/
const portPattern = /:\d+$/
const longestAddress = 120

/** One spelling of an address: IPv4 by itself wherever it is mapped into IPv6, IPv6 as RFC 5952 has it. */
function canonical(address: string): string {
  if (isIPv4(address)) return address
  const { address: written } = new SocketAddress({ address, family: 'ipv6' })
  return mappedPattern.exec(written)?.[1] ?? written
}

/**
 * Reads an address as balancers write it into X-Forwarded-For: bare; with a port (`192.0.2.1:5678`: Azure's gateway, IIS);
 * in brackets, with or without a port or quotes (RFC 7239, section 6); with a zone; IPv4 mapped into IPv6. Null for all else:
 * `unknown`, `_hidden`, a name.
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

/** The addresses of one household or host count as one: IPv6 by its /64, IPv4 by itself. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address
  const [front = '', back] = address.split('::')
  const groups = front === '' ? [] : front.split(':')
  const missing = back === undefined ? 0 : 8 - groups.length - (back === '' ? 0 : back.split(':').length)
  const all = [...groups, ...Array.from({ length: missing }, () => '0'), ...(back ? back.split(':') : [])]
  return canonical(`${all.slice(0, 4).join(':')}::`)
}

/** What a request says of where it comes from. */
export interface Origin {
  /** the connection's own address; undefined when it is gone already */
  remoteAddress: string | undefined
  /** X-Forwarded-For */
  forwardedFor: string | undefined
}

/**
 * Finds the client's address: the connection's, unless that is one of `proxies` (addresses or CIDRs): then the last one in
 * X-Forwarded-For that is none of them. What cannot be read there was written by the balancer after it, whose own address it
 * then is, and nothing before it is believed.
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
      // An empty element of a list is none (RFC 9110, section 5.6.1).
      if (entry.trim() === '') continue
      const next = readAddress(entry)
      if (next === null) break
      address = next
    }
    return address
  }
}
