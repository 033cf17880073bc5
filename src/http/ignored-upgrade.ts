/** Takes back a request that asked for another protocol than ours (RFC 9110, section 7.8: a server may ignore it). */
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'

/** What speaks of the other protocol, and what spoke of it to this connection only. */
const dropped = new Set(['upgrade', 'http2-settings'])

/** The head as it came, without the wish for another protocol. */
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
 * Gives the connection of an `upgrade` event back to its server, which reads the request again, its body included, as if it
 * had not asked for anything else. `head` is what came after the request's head.
 */
export function readAsPlainRequest(server: Server, request: IncomingMessage, connection: Duplex, head: Buffer): void {
  const guard = (): void => void connection.destroy()
  connection.on('error', guard)
  // When everybody who watches the server's connections has let go of this one.
  process.nextTick(() => {
    connection.off('error', guard)
    if (connection.destroyed) return
    connection.unshift(Buffer.concat([Buffer.from(headOf(request), 'latin1'), head]))
    server.emit('connection', connection)
  })
}
