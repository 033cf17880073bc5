/** REDIS_URL parsed: for the check at start and for every connection. */
export interface RedisServers {
  kind: 'single' | 'sentinel' | 'cluster'
  username: string
  password: string
  servers: { host: string; port: number }[]
  /** of a sentinel: the name of the set */
  name: string
}

const listPattern = /^redis\+(sentinel|cluster):\/\/(?:(?:([^:@/]*):)?([^@/]*)@)?([^/@]+)(?:\/([^/?#@]*))?$/
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
  return { kind: 'single', username, password, servers, name: '' }
}

/**
 * Reads `redis://`, `rediss://`, `redis+sentinel://[user:password@]h:p,h:p/name` or `redis+cluster://[user:password@]h:p,h:p`.
 * @throws an Error that names the problem without repeating any part of the URL
 */
export function readRedisUrl(url: string): RedisServers {
  const [, kind, username = '', password = '', list = '', name = ''] = listPattern.exec(url) ?? []
  const read: RedisServers =
    kind === 'sentinel' || kind === 'cluster'
      ? { kind, username, password, name, servers: list.split(',').map((item) => readServer(item, defaultPorts[kind])) }
      : readSingle(url)
  try {
    return { ...read, username: decodeURIComponent(read.username), password: decodeURIComponent(read.password) }
  } catch {
    throw new Error('has a percent sign in its password that must be written as %25')
  }
}
