/** Ignores an upgrade to an unsupported protocol, as a server may (RFC 9110, section 7.8). */
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'

/** Headers and connection options about the other protocol. */
const dropped = new Set(['upgrade', 'http2-settings'])

/** The original request head without the upgrade. */
function headOf({ method, url, httpVersion, rawHeaders }: IncomingMessage): string {
  const lines = [`${method} ${url} HTTP/${httpVersion}`]
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const [name = '', value = ''] = rawHeaders.slice(index, index + 2)
    if (dropped.has(name.toLowerCase())) continue
    const isConnection = name.toLowerCase() === 'connection'
    const kept = isConnection ? value.split(',').filter((token) => !dropped.has(token.trim().toLowerCase())) : [value]
    if (kept.length > 0) lines.push(`${name}: ${kept.join(',')}`)
  }
  return `${lines.join('\r\n')}\r\n\r\n`
}

/**
 * Returns the connection of an `upgrade` event to its server, which parses the request again, including its body, as if
 * it had not requested an upgrade. `head` is what was received after the request's head.
 */
export function readAsPlainRequest(server: Server, request: IncomingMessage, connection: Duplex, head: Buffer): void {
  const guard = (): void => void connection.destroy()
  connection.on('error', guard)
  // After the other listeners of the server's connections have released this one.
  process.nextTick(() => {
    connection.off('error', guard)
    if (connection.destroyed) return
    connection.unshift(Buffer.concat([Buffer.from(headOf(request), 'latin1'), head]))
    server.emit('connection', connection)
  })
}
