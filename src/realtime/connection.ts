/** A client's WebSocket: executes its messages, checks its pace and its token, and closes it when one of them fails. */
import { performance } from 'node:perf_hooks'
import type { Duplex } from 'node:stream'
import type { RawData, WebSocket } from 'ws'
import type { RealtimeStats } from '../event-log/stats.ts'
import {
  type ClientMessage,
  type CloseReason,
  closeCodes,
  heartbeatSeconds,
  type ServerMessage
} from '../schemas/realtime.ts'
import type { Faults } from '../util/faults.ts'
import type { Timed, TimerWheel } from '../util/timer-wheel.ts'
import type { CommandConnection, CommandGateway, PendingAttempt, SocketClaims } from './command-context.ts'
import { handleMessage } from './commands.ts'
import type { SignedIn } from './connections-by-user.ts'
import { pingFrame, pongFrame, textFrame } from './frames.ts'
import type { Hub } from './hub.ts'
import { InboundQueue } from './inbound-queue.ts'
import { parseMessage } from './message-parser.ts'
import { restartSubscriptions } from './subscriptions.ts'

const pingMs = heartbeatSeconds * 1000
const authLimitMs = 5000
const congestedCheckMs = 1000
const missedPongsMax = 2
/** So many more may be missed after a backlog: the ping is queued behind megabytes in the kernel's buffers. */
const pongsBehindMax = 6
const noTopics: readonly string[] = []

/** What a connection needs of its gateway beside what its commands need. */
export interface ConnectionGateway extends CommandGateway {
  readonly hub: Hub
  readonly timerWheel: TimerWheel
  readonly stats: Pick<RealtimeStats, 'slowClosed'>
  readonly faults: Pick<Faults, 'report'>
  /** the connection is closed or closing: removes it from its topics and counts */
  remove(connection: Connection): void
}

export class Connection extends InboundQueue implements CommandConnection, SignedIn, Timed {
  readonly gateway: ConnectionGateway
  topics: readonly string[] = noTopics
  pending: Map<string, PendingAttempt> | null = null
  claims: SocketClaims | null = null
  expiresMs = 0
  closing = false
  dueMs = 0
  slot = -1
  private readonly ws: WebSocket
  /** its buffer was more than a little full: it is checked again soon */
  private isCongested = false
  /** by performance.now() */
  private nextPingMs = Math.round(performance.now() + pingMs * (0.5 + Math.random() / 2))
  private missedPongs = 0

  constructor(ws: WebSocket, connection: Duplex, gateway: ConnectionGateway) {
    super(connection, gateway.hub)
    this.ws = ws
    this.gateway = gateway
    gateway.timerWheel.schedule(this, authLimitMs)
  }

  /** Signs in with the token of the upgrade request, as if it were the first message. */
  begin(token: string): void {
    this.receive({ op: 'auth', token }, token.length)
  }

  /** Runs a listener or timer of this socket; an exception closes this socket alone. */
  contain(act: () => void): void {
    try {
      act()
    } catch (error) {
      this.fail(error)
    }
  }

  /** An unexpected exception while handling this socket: closes it with 1011, whatever state it is in. */
  fail(error: unknown): void {
    this.gateway.faults.report('socket', error, { userId: this.claims?.id })
    try {
      this.close('INTERNAL')
    } catch (failed) {
      this.gateway.faults.report('socket', failed)
    } finally {
      if (!this.isClosed() && this.ws.readyState !== this.ws.CLOSING) this.terminate()
    }
  }

  onMessage(data: RawData, isBinary: boolean): void {
    if (this.closing || !this.isAllowed()) return
    const text = isBinary ? '' : data.toString()
    const message = parseMessage(text)
    if (message === null) this.close('BAD_MESSAGE')
    else this.receive(message, text.length)
  }

  onPing(payload: Buffer): void {
    if (!this.closing && this.isAllowed()) this.hub.send(this, pongFrame(payload))
  }

  onPong(): void {
    this.missedPongs = 0
  }

  onClosed(): void {
    this.closing = true
    this.gateway.remove(this)
  }

  protected handle(message: ClientMessage): Promise<void> {
    return handleMessage(this, message)
  }

  /** Queues a message for the client. */
  send(message: ServerMessage, id?: ClientMessage['id']): void {
    const { op, ...rest } = message
    this.hub.send(this, textFrame(JSON.stringify(id === undefined ? message : { op, id, ...rest })))
  }

  /** Closes with the reason; the close timeout of ws terminates a client that does not respond. */
  close(reason: CloseReason): void {
    if (this.closing) return
    this.closing = true
    this.gateway.remove(this)
    this.flush()
    this.ws.close(closeCodes[reason][0], closeCodes[reason][1])
  }

  end(): void {
    this.close('NOT_SIGNED_IN')
  }

  terminate(): void {
    this.ws.terminate()
  }

  isClosed(): boolean {
    return this.ws.readyState === this.ws.CLOSED
  }

  protected onBacklog(isLagging: boolean, isStalled: boolean): void {
    if (this.closing) return
    this.missedPongs = -pongsBehindMax
    if (isStalled) {
      this.gateway.stats.slowClosed++
      this.close('TOO_SLOW')
      return
    }
    if (isLagging) restartSubscriptions(this)
    // Once only: deliveries meanwhile must not postpone the next check.
    if (!this.isCongested) this.gateway.timerWheel.schedule(this, congestedCheckMs)
    this.isCongested = true
  }

  /** Called by the timer wheel: checks the sign-in timeout, the token's expiry, the client's pace and its pongs. */
  onDue(): void {
    this.contain(() => this.check())
  }

  private check(): void {
    if (this.closing) return
    if (this.claims === null) this.close('AUTH_TIMEOUT')
    else if (this.expiresMs === 0)
      this.gateway.timerWheel.schedule(this, authLimitMs) // being checked
    else if (Date.now() >= this.expiresMs) this.end()
    else this.checkClient(performance.now())
  }

  private checkClient(nowMs: number): void {
    const wasCongested = this.isCongested
    this.isCongested = false
    if (wasCongested) this.checkPace()
    if (this.closing) return
    if (nowMs >= this.nextPingMs) this.ping(nowMs)
    if (this.closing) return
    const dueMs = Math.min(this.nextPingMs - nowMs, this.expiresMs - Date.now())
    this.gateway.timerWheel.schedule(this, this.isCongested ? Math.min(dueMs, congestedCheckMs) : dueMs)
  }

  /** A pong to a ping behind a backlog would prove nothing: until the client has read it, its pace is checked instead. */
  private ping(nowMs: number): void {
    this.nextPingMs = Math.round(nowMs + pingMs)
    if (this.isCongested) return
    if (this.missedPongs >= missedPongsMax) this.terminate()
    else {
      this.missedPongs++
      this.hub.send(this, pingFrame)
    }
  }
}
