/** The delivering side of one worker: its sockets, its topics, its position in the log. */
import type { Duplex } from 'node:stream'
import type { FastifyBaseLogger } from 'fastify'
import type { Cluster, Redis } from 'ioredis'
import type { WebSocket } from 'ws'
import { serverNow } from '../database/clock.ts'
import type { Store } from '../database/store.ts'
import type { Seen } from '../event-log/high-water-mark.ts'
import type { RealtimeStats } from '../event-log/stats.ts'
import type { Channels } from '../event-log/wire.ts'
import type { Actor } from '../schemas/actor.ts'
import type { EphemeralData, EphemeralTopic, EphemeralType } from '../schemas/events.ts'
import type { Faults } from '../util/faults.ts'
import { createTimerWheel } from '../util/timer-wheel.ts'
import type { CatchUp } from './catch-up.ts'
import type { TokenChecks } from './command-context.ts'
import { Connection, type ConnectionGateway } from './connection.ts'
import { type ConnectionsByUser, type ControlEntry, createConnectionsByUser } from './connections-by-user.ts'
import { closeGradually } from './drain.ts'
import { type EventPipelineOptions, startEventPipeline } from './event-pipeline.ts'
import { textFrame } from './frames.ts'
import { furthestPosition } from './furthest-position.ts'
import { createHub } from './hub.ts'
import { createMembershipChanges, type MembershipChanges } from './membership-changes.ts'
import { createSocketLimit, type SocketLimit, type SocketLimitOptions } from './socket-limit.ts'
import { listen } from './socket-listeners.ts'

export interface GatewayOptions {
  store: Store
  /** a dedicated connection */
  subscriber: Redis | Cluster
  /** how long the log retains an entry */
  retentionMs: number
  channels: Channels
  /** where sockets are counted over all workers */
  socketCounting: Omit<SocketLimitOptions, 'counts'>
  tokens: TokenChecks
  /** host and worker, as clients are told; undefined: they are not */
  instance: string | undefined
  log: FastifyBaseLogger
  stats: RealtimeStats
  faults: Faults
  /** the skills have changed, or may have */
  onSkillsChanged(): void
  /** the sequencer has released its lease, or its heartbeats no longer arrive */
  onSilent(): void
}

/** Told what happens for the users of this worker; must not throw. */
export interface GatewayListener {
  /** the first socket of this user: its token is still being checked */
  onArrived(user: Actor): void
  /** the last one is gone */
  onLeft(userId: string): void
  /** an entry that is delivered, other than the control topic's: cheap, as there are many */
  onEntry(topic: string, text: Buffer | string): void
}

export interface Gateway extends ConnectionGateway {
  readonly catchUp: CatchUp
  readonly connectionsByUser: ConnectionsByUser<Connection>
  readonly socketLimit: SocketLimit
  readonly membershipChanges: Pick<MembershipChanges, 'count'>
  /** Makes an upgraded connection a client of this worker. */
  accept(ws: WebSocket, connection: Duplex): Connection
  isDraining(): boolean
  /**
   * Tells those of this worker's sockets that have subscribed to the topic: nothing is kept, so one that is still catching up,
   * or lags behind, is left out.
   * @returns how many sockets it was sent to
   */
  sendEphemeral<T extends EphemeralType>(topic: EphemeralTopic<T>, type: T, data: EphemeralData<T>): number
  /** One listener, before the first socket is accepted. */
  listen(listener: GatewayListener): void
  /** a sequencer's heartbeats arrive */
  isHearing(): boolean
  /** the furthest position this worker knows, and of which log */
  seen(): Seen
  /** Accepts no new sockets, sends a reconnect hint to the existing ones and closes them with 1012 over `spreadMs`. */
  drain(spreadMs: number): Promise<void>
  stop(): Promise<void>
}

interface ConnectionRegistry extends Pick<Gateway, 'hub' | 'timerWheel' | 'connectionsByUser' | 'socketLimit'> {
  readonly stats: RealtimeStats
  readonly connections: Set<Connection>
}

function accept(registry: ConnectionRegistry, gateway: Gateway, ws: WebSocket, stream: Duplex): Connection {
  const { connections, stats } = registry
  const connection = new Connection(ws, stream, gateway)
  connections.add(connection)
  stats.sockets = connections.size
  listen(ws, connection)
  return connection
}

function remove(registry: ConnectionRegistry, connection: Connection): void {
  const { connections, stats, timerWheel, hub, connectionsByUser, socketLimit } = registry
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

/** What is said between workers; and what may have been, where the history of that is lost. */
const controlListener = (
  { faults, onSkillsChanged }: Pick<GatewayOptions, 'faults' | 'onSkillsChanged'>,
  { onControl, recheck }: ConnectionsByUser<Connection>,
  membershipChanges: MembershipChanges
): Pick<EventPipelineOptions, 'onControl' | 'onLog' | 'onHistoryLost'> => ({
  onControl: faults.guard('task', 'control entry', (text: string) => {
    const entry: ControlEntry = JSON.parse(text)
    if (entry.type === 'skills.changed') onSkillsChanged()
    else if (entry.type === 'membership.changed') membershipChanges.onChange(String(entry.data.userId))
    else onControl(entry)
  }),
  // Changes between the start of this worker and now were told to nobody here.
  onLog: onSkillsChanged,
  onHistoryLost: faults.guard('task', 'recheck of sessions', () => {
    onSkillsChanged()
    return Promise.all([recheck(), membershipChanges.onHistoryLost()])
  })
})

export function createGateway({ subscriber: redis, socketCounting, ...options }: GatewayOptions): Gateway {
  const { store, stats, faults } = options
  const hub = createHub(stats)
  const timerWheel = createTimerWheel()
  let listener: GatewayListener = {
    ...{ onArrived: () => undefined, onLeft: () => undefined, onEntry: () => undefined }
  }
  const connectionsByUser = createConnectionsByUser<Connection>(store, {
    onArrived(_userId, { claims }) {
      if (claims) listener.onArrived(claims)
    },
    onLeft: (userId) => listener.onLeft(userId)
  })
  const membershipChanges = createMembershipChanges(store, faults, connectionsByUser)
  const socketLimit = createSocketLimit({ ...socketCounting, counts: () => connectionsByUser.counts() })
  const registry = { hub, stats, timerWheel, connectionsByUser, socketLimit, connections: new Set<Connection>() }
  const { logPosition, catchUp, monitor } = startEventPipeline({
    ...options,
    hub,
    redis,
    ...controlListener(options, connectionsByUser, membershipChanges),
    onEntry: (topic, text) => listener.onEntry(topic, text)
  })
  let isDraining = false

  const gateway: Gateway = {
    store,
    hub,
    catchUp,
    timerWheel,
    connectionsByUser,
    socketLimit,
    membershipChanges,
    tokens: options.tokens,
    instance: options.instance,
    log: options.log,
    stats,
    faults,
    isDraining: () => isDraining,
    isHearing: monitor.isHearing,
    cursor: () => (logPosition.isStale ? null : logPosition.wire.cursors.of(logPosition.scanned)),
    seen: () => furthestPosition(logPosition),
    sendEphemeral(name, type, data) {
      const topic = hub.topics.get(name)
      if (!topic || topic.members.size === 0) return 0
      const message = { op: 'ephemeral', topic: name, type, at: serverNow().toISOString(), data }
      hub.deliver(topic, textFrame(JSON.stringify(message)))
      return topic.members.size
    },
    listen(others) {
      listener = others
    },
    accept: (ws, stream) => accept(registry, gateway, ws, stream),
    remove: (connection) => remove(registry, connection),
    async drain(spreadMs) {
      isDraining = true
      await closeGradually([...registry.connections], spreadMs)
    },
    async stop() {
      catchUp.stop()
      monitor.stop()
      timerWheel.stop()
      for (const connection of registry.connections) connection.terminate()
      await socketLimit.stop()
    }
  }
  return gateway
}
