/** One HTTP question on a connection of its own, so that nothing is kept alive to a process that is about to stop. */
import { get } from 'node:http'

const limitMs = 3_000

/**
 * @param {string} url
 * @param {Record<string, string>} [headers]
 * @returns {Promise<{ status: number, headers: import('node:http').IncomingHttpHeaders, body: string }>}
 */
export function httpGet(url, headers = {}) {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent: false, headers, timeout: limitMs }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (chunk) => {
        body += chunk
      })
      response.on('error', reject)
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
    request.on('timeout', () => request.destroy(new Error(`${url}: no answer for ${limitMs / 1000} s`)))
    request.on('error', reject)
  })
}
