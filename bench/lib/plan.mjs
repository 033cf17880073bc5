/** What is to be sent: the same events at the same times whoever sends them. */

/**
 * @typedef {object} Plan
 * @property {number} phase unique within a load client's life; sequences count from 1 in each
 * @property {number} count events in all
 * @property {number} perSecond 0: as fast as they go
 * @property {string} room every event goes to it; '' : each goes to one user, in turn
 * @property {number} users how many there are
 * @property {number} [messageBytes] how long each event's text is; default: as long as most
 *
 * @typedef {object} Planned
 * @property {string} topic
 * @property {Record<string, unknown>} data about 300 bytes as JSON
 */

export const nowUs = () => Number(process.hrtime.bigint() / 1000n)

/** @param {number} index */
export const userId = (index) => `beac0000${index.toString(16).padStart(16, '0')}`

const message = 'A candidate with eight of the nine skills you asked for has applied; see the explained score.'.padEnd(
  101
)

/**
 * The event at a place of the plan; its title is what the load client reads: #phase.sequence@tag.
 * @param {Plan} plan
 * @param {number} index from 0
 * @returns {Planned}
 */
export function eventAt({ phase, room, users, messageBytes }, index) {
  const sequence = room === '' ? Math.floor(index / users) + 1 : index + 1
  const id = (0xbead00000000 + index).toString(16).padStart(24, '0')
  return {
    topic: room === '' ? `user:${userId(index % users)}` : room,
    data: {
      id,
      type: 'new_application',
      title: `#${phase}.${sequence}@${index}`,
      message: messageBytes === undefined ? message : message.padEnd(messageBytes, '.'),
      relatedEntityId: id,
      relatedEntityType: 'Application',
      createdAt: new Date().toISOString()
    }
  }
}

/**
 * Sends by the plan's clock; late ones are sent at once, none is left out.
 * @param {Plan} plan
 * @param {(event: Planned, index: number) => void} send
 */
export async function follow(plan, send) {
  const startUs = nowUs()
  for (let index = 0; index < plan.count; index++) {
    if (plan.perSecond > 0) {
      const dueUs = startUs + (index / plan.perSecond) * 1e6
      for (let aheadUs = dueUs - nowUs(); aheadUs > 0; aheadUs = dueUs - nowUs()) {
        await new Promise((resolve) => setTimeout(resolve, aheadUs / 1000))
      }
    }
    send(eventAt(plan, index), index)
  }
  return startUs
}
