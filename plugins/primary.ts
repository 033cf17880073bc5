import fp from 'fastify-plugin'
import type { HostSnapshot, HostState } from '../src/cluster/ipc.ts'

/** What this worker knows of its host; the server connects it to the primary. */
export interface PrimaryChannel {
  state: HostState
  /** whether this worker has so many connections that none may stay: a new WebSocket is refused */
  isCrowded: () => boolean
  /** what a plugin does when this worker is about to leave, before its connections are drained */
  onDrain: (() => Promise<void>)[]
  /** asks the primary for every worker's last numbers; the answer comes through onSnapshot */
  requestSnapshot: (id: number) => void
  onSnapshot: (id: number, host: HostSnapshot) => void
  /** every worker's last numbers; this worker's own alone when there is no primary or it does not answer in 1 s */
  snapshot: () => Promise<HostSnapshot>
}

declare module 'fastify' {
  interface FastifyInstance {
    primary: PrimaryChannel
  }
}

const answerLimitMs = 1000

/** A primary that does not answer never fails a scrape: this worker's own numbers are shown instead. */
export default fp<{ worker: number }>(
  async (app, { worker }) => {
    const waiting = new Map<number, (host: HostSnapshot) => void>()
    let lastId = 0
    const own = (): HostSnapshot => ({
      workersExpected: 1,
      workers: [{ worker, ageMs: 0, metrics: app.metrics }],
      faults: {}
    })
    app.decorate('primary', {
      state: 'serving',
      isCrowded: () => false,
      onDrain: [],
      requestSnapshot: (id) => waiting.get(id)?.(own()),
      onSnapshot: (id, host) => waiting.get(id)?.(host),
      snapshot: () =>
        new Promise((resolve) => {
          const id = ++lastId
          const timer = setTimeout(() => waiting.get(id)?.(own()), answerLimitMs)
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
