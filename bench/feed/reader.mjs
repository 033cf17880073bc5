/** A reader of the feed: one connection, follows the links. */
import { Agent } from 'node:http'
import { readEventPage } from '../../tools/api/event-page.mjs'

/** @param {string} url @param {string} path */
export function createReader(url, path) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  let next = path
  return {
    /** Gets the cursor of now. */
    async begin() {
      next = (await readEventPage(url + path, agent)).next
    },
    /** @param {number} count @returns {Promise<string[]>} the ids of the next so many events */
    async follow(count) {
      /** @type {string[]} */
      const heard = []
      while (heard.length < count) {
        const page = await readEventPage(url + next, agent)
        heard.push(...page.events.map(({ id }) => id))
        next = page.next
      }
      return heard
    },
    stop: () => agent.destroy()
  }
}
