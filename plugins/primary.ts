/** The channel from this worker to the primary of its host. */
import fp from 'fastify-plugin'
import type { HostSnapshot, HostState } from '../src/cluster/ipc.ts'
import { joinSnapshots } from '../src/cluster/snapshots.ts'

/** A worker's view of its host; the server connects it to the primary. */
export interface PrimaryChannel {
  state: HostState
  /** whether this worker is at its limit of connections: a new WebSocket is refused */
  isCrowded: () => boolean
  /** callbacks of plugins before this worker's connections are drained */
  onDrain: (() => Promise<void>)[]
  /** requests the latest metrics of every worker from the primary; they arrive through onSnapshot */
  requestSnapshot: (id: number) => void
  onSnapshot: (id: number, host: HostSnapshot) => void
  /**
   * the latest metrics of every worker; only this worker's own when there is no primary or it does not respond within 1
   * s
   */
  snapshot: () => Promise<HostSnapshot>
}

declare module 'fastify' {
  interface FastifyInstance {
    primary: PrimaryChannel
  }
}

const responseLimitMs = 1000

/**
 * The channel to the primary. A primary that does not respond never fails a scrape: this worker's own metrics are
 * returned instead.
 */
export default fp<{ worker: number }>(
  async (app, { worker }) => {
    const waiting = new Map<number, (host: HostSnapshot) => void>()
    let lastId = 0
    const own = (): HostSnapshot => joinSnapshots(1, [{ id: worker, ageMs: 0, series: app.metrics.snapshot() }], [])
    app.decorate('primary', {
      state: 'serving',
      isCrowded: () => false,
      onDrain: [],
      requestSnapshot: (id) => waiting.get(id)?.(own()),
      onSnapshot: (id, host) => waiting.get(id)?.(host),
      snapshot: () =>
        new Promise((resolve) => {
          const id = ++lastId
          const timer = setTimeout(() => waiting.get(id)?.(own()), responseLimitMs)
          waiting.set(id, (host) => {
            clearTimeout(timer)
            waiting.delete(id)
            resolve(host)
          })
          app.primary.requestSnapshot(id)
        })
    } satisfies PrimaryChannel as PrimaryChannel)
  },
  { name: 'primary', dependencies: ['metrics'] }
)
