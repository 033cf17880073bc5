/** The part of a connection string that is safe to show: its servers, or nothing when it is ambiguous. */
const serverPattern = /^(\[[0-9a-f:.]+\]|[a-z0-9]([a-z0-9._-]*[a-z0-9])?)(:\d{1,5})?$/i

/**
 * The servers of a URI as "host:port,host:port"; '' when it is ambiguous which part of it is a password (one with a
 * slash or a question mark in it, a missing host). Never a user, a password, a path or an option.
 */
export function shownServers(uri: string): string {
  const [, authority = '', rest = ''] = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)(.*)$/is.exec(uri) ?? []
  if (rest.includes('@')) return ''
  const servers = authority.slice(authority.lastIndexOf('@') + 1)
  return servers.split(',').every((server) => serverPattern.test(server)) ? servers : ''
}

/** For messages: the variable and, where that is safe, its servers: `MONGODB_URI (db1:27017,db2:27017)`. */
export function shownSetting(name: string, uri: string): string {
  const servers = shownServers(uri)
  return servers === '' ? name : `${name} (${servers})`
}

/** An address and its port as in a URL: IPv6 in brackets. */
export const shownAddress = (host: string, port: number): string =>
  host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
