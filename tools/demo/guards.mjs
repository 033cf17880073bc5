/**
 * Whom the page's server answers. It is reached by every page that a browser of this machine shows, so: a foreign name of this
 * address (DNS rebinding) and a foreign page (cross-site requests) get nothing, and what acts needs the token of this run, which
 * only who was shown the address has.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** @typedef {import('node:http').IncomingMessage} Request */

/** What is answered instead: a status and a sentence. */
export class Refusal extends Error {
  /**
   * @param {number} status
   * @param {string} sentence
   * @param {Record<string, string>} [headers]
   */
  constructor(status, sentence, headers = {}) {
    super(sentence)
    this.status = status
    this.headers = headers
  }
}

export const tokenHeader = 'x-demo-token'
const tokenBytes = 16
/** No route reads one: a page may send an empty object. */
const bodyBytesMax = 1024

/** @returns {string} 128 random bits, for a URL */
export const createToken = () => randomBytes(tokenBytes).toString('base64url')

/** @param {string} text */
const digest = (text) => createHash('sha256').update(text).digest()

/**
 * @param {string[]} origins the page's
 * @param {string} token
 */
export function createGuards(origins, token) {
  const hosts = new Set(origins.map((origin) => new URL(origin).host))
  const expected = digest(token)

  /**
   * What every request must be.
   * @param {Request} request
   * @throws Refusal
   */
  function checkRequest({ headers }) {
    if (!hosts.has(headers.host?.toLowerCase() ?? '')) throw new Refusal(403, 'This is no name of this page.')
    if (headers.origin !== undefined && !origins.includes(headers.origin)) {
      throw new Refusal(403, 'Requests of other pages are refused.')
    }
    const length = Number(headers['content-length'] ?? 0)
    if (headers['transfer-encoding'] !== undefined || !(length <= bodyBytesMax)) {
      throw new Refusal(413, 'No request here has a body.', { connection: 'close' })
    }
  }

  /**
   * What a request for data must be: sent by the page, or by no browser.
   * @param {Request} request
   * @throws Refusal
   */
  function checkSite({ headers }) {
    const site = headers['sec-fetch-site'] ?? 'none'
    if (site !== 'same-origin' && site !== 'none') throw new Refusal(403, 'Requests of other pages are refused.')
  }

  /**
   * What a request that controls something must be.
   * @param {Request} request
   * @throws Refusal
   */
  function checkToken({ headers }) {
    const given = headers[tokenHeader]
    if (typeof given !== 'string' || !timingSafeEqual(digest(given), expected)) {
      throw new Refusal(
        403,
        `The token of this run is missing or wrong (${tokenHeader}): open the address that \`npm run up\` shows.`
      )
    }
  }

  return { checkRequest, checkSite, checkToken }
}
