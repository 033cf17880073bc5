/** Tells connected seekers at once how their best jobs change. */
import fp from 'fastify-plugin'
import { appliedJobs, openJobs } from '../src/domain/matching/live/reads.ts'
import { createMatchMessages } from '../src/finder/match-messages.ts'
import { createPresentSeekers } from '../src/finder/present-seekers.ts'
import { topics } from '../src/schemas/topics.ts'

const userTopic = topics.user('')
/** What tells that a seeker has applied, or no longer has. In a text of a client these quotes would be escaped. */
const applicationTypes = ['created', 'withdrawn', 'restored'].map((change) => `"type":"application.${change}"`)

/**
 * The host's finder watches those seekers who are connected to this worker, and pushes how the ten best jobs of each change; the
 * seeker's own sockets are told. Who is not connected costs nothing.
 */
export default fp(
  async (app) => {
    const { store, finder, gateway, faults, metrics } = app
    const sent = metrics.counter('live_matches_sent_total')
    const seekers = createPresentSeekers({ finder, faults, readApplied: (userId) => appliedJobs(store, userId) })
    const messages = createMatchMessages({
      readJobs: (ids) => openJobs(store, ids),
      send: (userId, message) => sent.add(gateway.sendEphemeral(topics.user(userId), 'match', message)),
      faults
    })
    gateway.listen({
      onArrived({ id, role }) {
        if (role === 'JOB_SEEKER') seekers.arrive(id)
      },
      onLeft: seekers.leave,
      onEntry(topic, text) {
        if (!topic.startsWith(userTopic)) return
        const userId = topic.slice(userTopic.length)
        if (seekers.has(userId) && applicationTypes.some((type) => text.includes(type))) seekers.onApplication(userId)
      }
    })
    finder.listen({
      onConnected: seekers.tellAll,
      onMatch(change) {
        if (seekers.has(change.userId)) messages.add(change)
        else seekers.tell(change.userId) // it has not heard that they left
      }
    })
    app.addHook('onClose', async () => {
      seekers.stop()
      messages.stop()
    })
  },
  { name: 'live-matches', dependencies: ['mongo', 'finder', 'gateway', 'faults', 'metrics'] }
)
