/** Samples how much waits in the outbox, and since when: figures that only the leader tells; and clears what is left in it. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import { serverNowMs } from '../database/clock.ts'
import type { Store } from '../database/store.ts'
import { removeLogged } from './outbox-removal.ts'
import type { RealtimeStats } from './stats.ts'

const everyMs = 10_000
/** Rows counted at most: a backlog that grows must not make its own measurement slow. */
export const countMax = 10_000
const maxTimeMS = 2000
/** Rows leave within milliseconds: one as old as this may be in the log already. */
const leftAfterMs = 2000

/** The age has the resolution of an ObjectId, which is made where the event is: whole seconds. */
export async function sampleBacklog(store: Pick<Store, 'outbox'>, stats: RealtimeStats): Promise<void> {
  const byId = { projection: { _id: 1 }, sort: { _id: 1 }, maxTimeMS } as const
  const oldest = await store.outbox.findOne({}, byId)
  const ageMs = oldest ? serverNowMs() - oldest._id.getTimestamp().getTime() : 0
  stats.outboxOldestAgeMs = Math.max(0, Math.floor(ageMs / 1000) * 1000)
  stats.outboxPending = oldest
    ? await store.outbox.countDocuments({}, { limit: countMax, hint: { _id: 1 }, maxTimeMS })
    : 0
}

async function look(store: Store, stats: RealtimeStats): Promise<void> {
  await sampleBacklog(store, stats)
  if ((stats.outboxOldestAgeMs ?? 0) < leftAfterMs) return
  await removeLogged(store, countMax)
  await sampleBacklog(store, stats)
}

/** Every ten seconds, until the signal. */
export async function watchBacklog(options: {
  store: Store
  stats: RealtimeStats
  signal: AbortSignal
  log: FastifyBaseLogger
}): Promise<void> {
  const { store, stats, signal, log } = options
  let isFailing = false
  let published = -1
  while (!signal.aborted) {
    await look(store, stats).then(
      () => {
        isFailing = false
      },
      (error: unknown) => {
        if (!isFailing) log.warn({ err: error }, 'the backlog of the outbox cannot be read')
        isFailing = true
      }
    )
    // Nothing is late while nothing happens: a single slow batch must not be told for ever.
    if (stats.published === published && stats.outboxPending === 0) stats.lagMs = 0
    published = stats.published
    await sleep(everyMs, undefined, { signal }).catch(() => undefined)
  }
}
