/** A reader of the feed: one connection, follows the links. */
import { Agent, get } from 'node:http'

/** @typedef {{ ids: string[], next: string }} Page */

/** @param {string} url @param {Agent} agent @returns {Promise<Page>} @throws Error unless it is 200 */
const read = (url, agent) =>
  new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      let text = ''
      response.on('data', (part) => {
        text += part
      })
      response.on('end', () => {
        if (response.statusCode !== 200) return reject(new Error(`${url}: ${response.statusCode} ${text}`))
        const [, next = ''] = /^<(.+)>; rel="next"$/.exec(String(response.headers.link)) ?? []
        /** @type {{ id: string }[]} */
        const events = JSON.parse(text).data.events
        resolve({ ids: events.map(({ id }) => id), next })
      })
    }).on('error', reject)
  })

/** @param {string} url @param {string} path */
export function createReader(url, path) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  let next = path
  return {
    /** Gets the cursor of now. */
    async begin() {
      next = (await read(url + path, agent)).next
    },
    /** @param {number} count @returns {Promise<string[]>} the ids of the next so many events */
    async follow(count) {
      /** @type {string[]} */
      const heard = []
      while (heard.length < count) {
        const page = await read(url + next, agent)
        heard.push(...page.ids)
        next = page.next
      }
      return heard
    },
    stop: () => agent.destroy()
  }
}
