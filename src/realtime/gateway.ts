import { performance } from 'node:perf_hooks'
import type { Duplex } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import type { Cluster, Redis } from 'ioredis'
import type { WebSocket } from 'ws'
import type { Store } from '../database/store.ts'
import { type Seen, seenBy } from '../event-log/high-water-mark.ts'
import type { RelayStats } from '../event-log/stats.ts'
import type { Channels } from '../event-log/wire.ts'
import { topics as topicNames } from '../schemas/events.ts'
import type { AccessClaims } from '../schemas/tokens.ts'
import type { Faults } from '../util/faults.ts'
import { createWheel, type Wheel } from '../util/timer-wheel.ts'
import { createFeed, type Feed } from './catch-up.ts'
import { Connection } from './connection.ts'
import { createPeople, type People } from './connections-by-user.ts'
import { createWatch } from './heartbeat-monitor.ts'
import { createHub, type Hub } from './hub.ts'
import { createPlace } from './position.ts'
import { createReception } from './receiver.ts'
import { createHeadcount, type Headcount, type HeadcountOptions } from './socket-limit.ts'
import { listen } from './socket-listeners.ts'
import { createSubscriber } from './subscriber.ts'

/** What the relay asks about tokens. */
export interface TokenTrust {
  /** @throws AppError 401 */
  verifyAccess(token: string): Promise<AccessClaims>
  /** For a socket that signs in; it is counted for its user. @throws TOKEN_REVOKED, TOO_MANY_REQUESTS */
  enter(claims: AccessClaims): Promise<void>
  /** For one that is signed in and shows another token. @throws TOKEN_REVOKED */
  check(claims: AccessClaims): Promise<void>
}

export interface RelayOptions {
  store: Store
  /** a connection of the relay's own */
  subscriber: Redis | Cluster
  channels: Channels
  /** where sockets are counted over all workers */
  counting: Omit<HeadcountOptions, 'counts'>
  trust: TokenTrust
  log: FastifyBaseLogger
  stats: RelayStats
  faults: Faults
  /** the sequencer's lease has been given away, or nothing is heard of it any more */
  onSilence(): void
}

/** The delivering side of one worker: its sockets, its topics, its place in the log. */
export interface Relay {
  readonly store: Store
  readonly hub: Hub
  readonly feed: Feed
  readonly wheel: Wheel
  readonly people: People<Connection>
  readonly headcount: Headcount
  readonly trust: TokenTrust
  readonly log: FastifyBaseLogger
  readonly stats: RelayStats
  readonly faults: Faults
  /** an upgraded connection becomes a client of ours */
  accept(ws: WebSocket, connection: Duplex): Connection
  forget(connection: Connection): void
  isDraining(): boolean
  /** a sequencer's heartbeats arrive */
  hears(): boolean
  /** every topic's members have been given all up to here; null while the log is being read */
  cursor(): string | null
  /** how far this worker has come, and in which log */
  seen(): Seen
  /** no new sockets; those there are told when to come back, and closed with 1012 over `spreadMs` */
  drain(spreadMs: number): Promise<void>
  stop(): Promise<void>
}

const drainLimitMs = 2000
const reconnectAfterMsMin = 100

export function createRelay({
  store,
  subscriber: redis,
  channels,
  counting,
  trust,
  log,
  stats,
  faults,
  onSilence
}: RelayOptions): Relay {
  const hub = createHub(stats)
  const people = createPeople<Connection>(store)
  const headcount = createHeadcount({ ...counting, counts: () => people.counts() })
  const wheel = createWheel()
  const connections = new Set<Connection>()
  let draining = false

  const place = createPlace(hub, stats, {
    onControl: faults.guard('task', 'control entry', (text: string) => people.onControl(JSON.parse(text))),
    onLog(logId) {
      watch.onLog()
      subscriber.use(logId)
    },
    onHistoryLost: faults.guard('task', 'sessions checked again', () => people.recheck())
  })
  const reception = createReception({ hub, place, faults, feed: () => feed, watch: () => watch })
  const subscriber = createSubscriber(redis, channels, log, faults, reception)
  const feed = createFeed({ store, hub, place, subscriber, log, faults })
  const watch = createWatch({ hub, place, feed, subscriber, faults }, onSilence)

  hub.open(topicNames.control).live = true
  subscriber.add(topicNames.control)
  feed.catchUp()

  function forget(connection: Connection): void {
    if (!connections.delete(connection)) return
    stats.sockets = connections.size
    wheel.cancel(connection)
    for (const name of connection.topics) {
      const topic = hub.topics.get(name)
      if (topic) hub.remove(topic, connection)
    }
    if (!connection.claims) return
    const { id } = connection.claims
    people.remove(id, connection)
    headcount.say(id, people.of(id).length)
  }

  const relay: Relay = {
    store,
    hub,
    feed,
    wheel,
    people,
    headcount,
    trust,
    log,
    stats,
    faults,
    forget,
    isDraining: () => draining,
    hears: watch.hears,
    cursor: () => (place.behind ? null : place.wire.cursors.of(place.scanned)),
    seen: () => seenBy(place),
    accept(ws, stream) {
      const connection = new Connection(ws, stream, relay)
      connections.add(connection)
      stats.sockets = connections.size
      listen(ws, connection)
      return connection
    },
    async drain(spreadMs) {
      draining = true
      const leaving = [...connections]
      const stepMs = leaving.length === 0 ? 0 : spreadMs / leaving.length
      for (const connection of leaving) {
        const afterMs = Math.round(reconnectAfterMsMin + Math.random() * Math.max(1000, leaving.length * 2))
        connection.tell({ op: 'reconnect', afterMs }, undefined)
      }
      const startMs = performance.now()
      for (const [index, connection] of leaving.entries()) {
        const aheadMs = startMs + index * stepMs - performance.now()
        if (aheadMs > 10) await sleep(aheadMs)
        connection.close('RESTART')
      }
      const deadline = performance.now() + drainLimitMs
      while (leaving.some((connection) => !connection.isGone()) && performance.now() < deadline) await sleep(20)
      for (const connection of leaving) connection.terminate()
    },
    async stop() {
      feed.stop()
      watch.stop()
      wheel.stop()
      for (const connection of connections) connection.terminate()
      await headcount.stop()
    }
  }
  return relay
}
