/** REDIS_URL parsed: for the check at start and for every connection. */
import type { Environment } from './environment.ts'

export interface RedisServers {
  kind: 'single' | 'sentinel' | 'cluster'
  /** over TLS; certificates are verified, against NODE_EXTRA_CA_CERTS as well */
  isTls: boolean
  username: string
  password: string
  /** of the sentinels themselves */
  sentinelUser: string
  sentinelPassword: string
  servers: { host: string; port: number }[]
  /** of a sentinel: the name of the set */
  name: string
}

const listPattern =
  /^redis(s?)\+(sentinel|cluster):\/\/(?:(?:([^:@/]*):)?([^@/]*)@)?([^/@?]+)(?:\/([^/?#@]*))?(?:\?([^#@]*))?$/
const sentinelOptions = new Set(['sentinelUser', 'sentinelPassword'])
const serverPattern = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?$/i
const defaultPorts = { single: 6379, sentinel: 26379, cluster: 6379 }

function readServer(text: string, defaultPort: number): { host: string; port: number } {
  const [, host, port = String(defaultPort)] = serverPattern.exec(text.trim()) ?? []
  if (host === undefined || Number(port) < 1 || Number(port) > 65535) throw new Error('has an invalid host or port')
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) }
}

function readSingle(url: string): RedisServers {
  if (!/^rediss?:\/\//i.test(url) || !URL.canParse(url)) throw new Error('must be a redis:// or rediss:// URL')
  const { hostname, port, username, password, pathname, search, hash } = new URL(url)
  // A slash, question mark or hash in a password ends the authority early: such a URL would name another server.
  if ([pathname, search, hash].some((part) => part.includes('@'))) {
    throw new Error('has a character in its password that must be written percent-encoded')
  }
  if (!/^\/?\d*$/.test(pathname)) throw new Error('may have only the number of a database as its path')
  const servers = [readServer(`${hostname}${port && `:${port}`}`, defaultPorts.single)]
  const isTls = /^rediss:/i.test(url)
  return { kind: 'single', isTls, username, password, sentinelUser: '', sentinelPassword: '', servers, name: '' }
}

function readList(match: RegExpExecArray): RedisServers {
  const [, tls, kind, username = '', password = '', list = '', name = '', query = ''] = match
  const options = new URLSearchParams(query.replaceAll('+', '%2B'))
  const isKnown = (option: string): boolean => kind === 'sentinel' && sentinelOptions.has(option)
  if (![...options.keys()].every(isKnown)) {
    throw new Error('may have only the options sentinelUser and sentinelPassword, with redis+sentinel://')
  }
  const servers = list.split(',').map((item) => readServer(item, defaultPorts[kind as 'sentinel' | 'cluster']))
  return {
    kind: kind as 'sentinel' | 'cluster',
    isTls: tls === 's',
    username,
    password,
    sentinelUser: options.get('sentinelUser') ?? '',
    sentinelPassword: options.get('sentinelPassword') ?? '',
    servers,
    name
  }
}

/**
 * Reads `redis://`, `redis+sentinel://[user:password@]h:p,h:p/name[?sentinelUser=…&sentinelPassword=…]` or
 * `redis+cluster://[user:password@]h:p,h:p`; over TLS each with `rediss`.
 * @throws an Error that names the problem without repeating any part of the URL
 */
export function readRedisUrl(url: string): RedisServers {
  const match = listPattern.exec(url)
  const read = match ? readList(match) : readSingle(url)
  try {
    return { ...read, username: decodeURIComponent(read.username), password: decodeURIComponent(read.password) }
  } catch {
    throw new Error('has a percent sign in its password that must be written as %25')
  }
}

/** Problems with REDIS_URL; no part of it is repeated. */
export function checkRedisUrl({ REDIS_URL }: Partial<Environment>): string[] {
  try {
    if (REDIS_URL !== undefined) readRedisUrl(REDIS_URL)
    return []
  } catch (error) {
    return [`REDIS_URL ${(error as Error).message}`]
  }
}
