import { performance } from 'node:perf_hooks'
import type { Duplex } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyBaseLogger } from 'fastify'
import type { Cluster, Redis } from 'ioredis'
import type { WebSocket } from 'ws'
import type { Store } from '../database/store.ts'
import type { Seen } from '../event-log/high-water-mark.ts'
import type { RealtimeStats } from '../event-log/stats.ts'
import type { Channels } from '../event-log/wire.ts'
import type { AccessClaims } from '../schemas/tokens.ts'
import { topics as topicNames } from '../schemas/topics.ts'
import type { Faults } from '../util/faults.ts'
import { createTimerWheel, type TimerWheel } from '../util/timer-wheel.ts'
import { type CatchUp, createCatchUp } from './catch-up.ts'
import { Connection } from './connection.ts'
import { type ConnectionsByUser, createConnectionsByUser } from './connections-by-user.ts'
import { seenBy } from './furthest-position.ts'
import { createHeartbeatMonitor } from './heartbeat-monitor.ts'
import { createHub, type Hub } from './hub.ts'
import { createLogPosition } from './log-position.ts'
import { createReceiver } from './receiver.ts'
import { createSocketLimit, type SocketLimit, type SocketLimitOptions } from './socket-limit.ts'
import { listen } from './socket-listeners.ts'
import { createSubscriber } from './subscriber.ts'

/** What the relay asks about tokens. */
export interface TokenChecks {
  /** @throws AppError 401 */
  verifyAccess(token: string): Promise<AccessClaims>
  /** For a socket that signs in; it is counted for its user. @throws TOKEN_REVOKED, TOO_MANY_REQUESTS */
  enter(claims: AccessClaims): Promise<void>
  /** For one that is signed in and shows another token. @throws TOKEN_REVOKED */
  check(claims: AccessClaims): Promise<void>
}

export interface GatewayOptions {
  store: Store
  /** a connection of the relay's own */
  subscriber: Redis | Cluster
  channels: Channels
  /** where sockets are counted over all workers */
  socketCounting: Omit<SocketLimitOptions, 'counts'>
  tokens: TokenChecks
  log: FastifyBaseLogger
  stats: RealtimeStats
  faults: Faults
  /** the sequencer's lease has been given away, or nothing is heard of it any more */
  onSilent(): void
}

/** The delivering side of one worker: its sockets, its topics, its place in the log. */
export interface Gateway {
  readonly store: Store
  readonly hub: Hub
  readonly catchUp: CatchUp
  readonly timerWheel: TimerWheel
  readonly connectionsByUser: ConnectionsByUser<Connection>
  readonly socketLimit: SocketLimit
  readonly tokens: TokenChecks
  readonly log: FastifyBaseLogger
  readonly stats: RealtimeStats
  readonly faults: Faults
  /** an upgraded connection becomes a client of ours */
  accept(ws: WebSocket, connection: Duplex): Connection
  forget(connection: Connection): void
  isDraining(): boolean
  /** a sequencer's heartbeats arrive */
  isHearing(): boolean
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

export function createGateway({
  store,
  subscriber: redis,
  channels,
  socketCounting,
  tokens,
  log,
  stats,
  faults,
  onSilent
}: GatewayOptions): Gateway {
  const hub = createHub(stats)
  const connectionsByUser = createConnectionsByUser<Connection>(store)
  const socketLimit = createSocketLimit({ ...socketCounting, counts: () => connectionsByUser.counts() })
  const timerWheel = createTimerWheel()
  const connections = new Set<Connection>()
  let draining = false

  const logPosition = createLogPosition(hub, stats, {
    onControl: faults.guard('task', 'control entry', (text: string) => connectionsByUser.onControl(JSON.parse(text))),
    onLog(logId) {
      monitor.onLog()
      subscriber.use(logId)
    },
    onHistoryLost: faults.guard('task', 'sessions checked again', () => connectionsByUser.recheck())
  })
  const receiver = createReceiver({ hub, logPosition, faults, catchUp: () => catchUp, monitor: () => monitor })
  const subscriber = createSubscriber(redis, channels, log, faults, receiver)
  const catchUp = createCatchUp({ store, hub, logPosition, subscriber, log, faults })
  const monitor = createHeartbeatMonitor({ hub, logPosition, catchUp, subscriber, faults, onSilent })

  hub.open(topicNames.control).live = true
  subscriber.add(topicNames.control)
  catchUp.start()

  function forget(connection: Connection): void {
    if (!connections.delete(connection)) return
    stats.sockets = connections.size
    timerWheel.cancel(connection)
    for (const name of connection.topics) {
      const topic = hub.topics.get(name)
      if (topic) hub.remove(topic, connection)
    }
    if (!connection.claims) return
    const { id } = connection.claims
    connectionsByUser.remove(id, connection)
    socketLimit.report(id, connectionsByUser.of(id).length)
  }

  const gateway: Gateway = {
    store,
    hub,
    catchUp,
    timerWheel,
    connectionsByUser,
    socketLimit,
    tokens,
    log,
    stats,
    faults,
    forget,
    isDraining: () => draining,
    isHearing: monitor.isHearing,
    cursor: () => (logPosition.behind ? null : logPosition.wire.cursors.of(logPosition.scanned)),
    seen: () => seenBy(logPosition),
    accept(ws, stream) {
      const connection = new Connection(ws, stream, gateway)
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
        connection.send({ op: 'reconnect', afterMs }, undefined)
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
      catchUp.stop()
      monitor.stop()
      timerWheel.stop()
      for (const connection of connections) connection.terminate()
      await socketLimit.stop()
    }
  }
  return gateway
}
