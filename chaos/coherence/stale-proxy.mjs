/** The control: a proxy in front of a host that answers what it has asked a moment ago, as a cache that knows nothing of writes would. */
import { once } from 'node:events'
import { createServer, request } from 'node:http'

/** @typedef {{ status: number, headers: import('node:http').IncomingHttpHeaders, body: Buffer, untilMs: number }} Kept */

const keptMs = 500
/** What an answer depends on beside its path. */
const varying = ['accept-encoding', 'if-none-match']

/**
 * @param {string} target a host's address
 * @returns {Promise<{ url: string, stop: () => void }>}
 */
export async function startStaleProxy(target) {
  const { hostname, port } = new URL(target)
  /** @type {Map<string, Kept>} */
  const kept = new Map()
  const server = createServer((asked, answer) => {
    const { url = '', method, headers } = asked
    const key = [url, ...varying.map((name) => headers[name])].join('\n')
    const known = kept.get(key)
    const isApi = url.startsWith('/api/')
    if (isApi && known && known.untilMs > performance.now()) {
      return void answer.writeHead(known.status, known.headers).end(known.body)
    }
    const sent = request({ hostname, port, path: url, method, headers, agent: false }, (response) => {
      const { statusCode: status = 502 } = response
      /** @type {Buffer[]} */
      const chunks = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () => {
        const body = Buffer.concat(chunks)
        const { connection: _one, 'keep-alive': _two, ...rest } = response.headers
        kept.set(key, { status, headers: rest, body, untilMs: performance.now() + keptMs })
        answer.writeHead(status, rest).end(body)
      })
    })
    sent.on('error', () => answer.destroy())
    sent.end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const own = /** @type {import('node:net').AddressInfo} */ (server.address())
  return {
    url: `http://127.0.0.1:${own.port}`,
    stop: () => {
      server.close()
      server.closeAllConnections()
    }
  }
}
