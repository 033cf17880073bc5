/** Mails about notifications: this worker's part in what is to be mailed at once, or left for the digest. */
import fp from 'fastify-plugin'
import type { Config } from '../src/config/config.ts'
import { createEventMailer } from '../src/domain/mails/event-mails.ts'
import { createDueWorker } from '../src/scheduler/due-worker.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** looks at once for notifications to mail */
    eventMails: { nudge(): void }
  }
}

const concurrencyMax = 2
const leaseMs = 30_000
/** Nobody nudges: so late is a mail "at once", at most. */
const pollMs = 10_000
const closeMsMax = 3000

/** Decorates `app.eventMails`. */
export default fp<{ config: Config }>(
  async (app, { config }) => {
    const { store, mails, log, faults } = app
    const handle = createEventMailer(store, mails, { perHourMax: config.mail.eventsPerHourMax })
    const worker = createDueWorker({
      ...{ name: 'event-mails', rows: store.eventMails, filter: {} },
      ...{ concurrencyMax, leaseMs, pollMs, handle, log, faults }
    })
    app.decorate('eventMails', { nudge: worker.nudge })
    app.addHook('preClose', () => worker.stop(closeMsMax))
  },
  { name: 'event-mails', dependencies: ['mongo', 'mail', 'faults'] }
)
