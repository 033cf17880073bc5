/** Reads pages of events over HTTP, over one connection a reader. */
import { get } from 'node:http'

/** @typedef {{ events: { id: string }[], cursor: string, next: string }} Page `next`: the address of the next page, path and query */

/** @param {string} url @param {import('node:http').Agent} agent @returns {Promise<Page>} @throws Error unless it is 200 */
export const readEventPage = (url, agent) =>
  new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      let text = ''
      response.on('data', (part) => {
        text += part
      })
      response.on('end', () => {
        if (response.statusCode !== 200) return reject(new Error(`${url}: ${response.statusCode} ${text}`))
        const [, next = ''] = /^<(.+)>; rel="next"$/.exec(String(response.headers.link)) ?? []
        resolve({ ...JSON.parse(text).data, next })
      })
    }).on('error', reject)
  })
