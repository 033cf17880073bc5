import type { Duplex } from 'node:stream'
import type { RawData, WebSocket } from 'ws'
import type { Actor } from '../domain/actor.ts'
import type { RevocableClaims } from '../domain/revocations.ts'
import {
  type ClientMessage,
  type CloseReason,
  closeCodes,
  heartbeatSeconds,
  type ServerMessage
} from '../schemas/realtime.ts'
import { answer } from './conversation.ts'
import { pingFrame, pongFrame, textFrame } from './frames.ts'
import { parseMessage } from './messages.ts'
import { Outlet } from './outlet.ts'
import type { Person } from './people.ts'
import type { Relay } from './relay.ts'
import type { Timed } from './wheel.ts'

const pingMs = heartbeatSeconds * 1000
const authLimitMs = 5000
const stalledLookMs = 1000
const missedPongsMax = 2
/** Messages a client may send at once, and regains per second. */
const messagesBurst = 120
const messagesPerSecond = 10
const nowhere: readonly string[] = []

/** What is remembered of a token while its socket is open. */
type SocketClaims = Actor & RevocableClaims

/** One client's socket: takes its messages in order, within limits, and ends it when its time has come. */
export class Connection extends Outlet implements Person, Timed {
  readonly relay: Relay
  /** where it is a member, or about to become one */
  topics: readonly string[] = nowhere
  claims: SocketClaims | null = null
  /** when the token ends, epoch; 0: not signed in yet */
  expiresMs = 0
  closing = false
  dueMs = 0
  slot = -1
  private readonly ws: WebSocket
  private queue: ClientMessage[] | null = null
  private stalled = false
  private nextPingMs = Date.now() + pingMs * (0.5 + Math.random() / 2)
  private missedPongs = 0
  private allowance = messagesBurst
  private allowedMs = Date.now()

  constructor(ws: WebSocket, connection: Duplex, relay: Relay) {
    super(connection, relay.hub)
    this.ws = ws
    this.relay = relay
    relay.wheel.schedule(this, authLimitMs)
  }

  /** Signs in with the token the upgrade carried, as if it were the first message. */
  begin(token: string): void {
    this.take({ op: 'auth', token })
  }

  /** Does this; what it throws ends this socket, and nothing else. */
  contain(act: () => void): void {
    try {
      act()
    } catch (error) {
      this.fail(error)
    }
  }

  /** Our own code threw for this socket: it ends with 1011, whatever state it is in. */
  private fail(error: unknown): void {
    this.relay.faults.report('socket', error, { userId: this.claims?.id })
    try {
      this.close('INTERNAL')
    } catch (failed) {
      this.relay.faults.report('socket', failed)
    } finally {
      if (!this.isGone() && this.ws.readyState !== this.ws.CLOSING) this.terminate()
    }
  }

  onMessage(data: RawData, isBinary: boolean): void {
    if (this.closing || !this.isAllowed()) return
    const message = isBinary ? null : parseMessage(data.toString())
    if (message === null) this.close('BAD_MESSAGE')
    else this.take(message)
  }

  onPing(payload: Buffer): void {
    if (!this.closing && this.isAllowed()) this.hub.send(this, pongFrame(payload))
  }

  onPong(): void {
    this.missedPongs = 0
  }

  onClosed(): void {
    this.closing = true
    this.relay.forget(this)
  }

  private isAllowed(): boolean {
    const nowMs = Date.now()
    this.allowance = Math.min(messagesBurst, this.allowance + ((nowMs - this.allowedMs) / 1000) * messagesPerSecond)
    this.allowedMs = nowMs
    if (this.allowance < 1) this.close('TOO_MANY')
    else this.allowance--
    return !this.closing
  }

  /** One after the other: an answer never overtakes the one before. The allowance bounds the queue. */
  private take(message: ClientMessage): void {
    if (this.queue) this.queue.push(message)
    else {
      this.queue = [message]
      this.work(this.queue).catch((error: unknown) => this.fail(error))
    }
  }

  private async work(queue: ClientMessage[]): Promise<void> {
    for (let message = queue[0]; message && !this.closing; message = queue[0]) {
      await answer(this, message)
      queue.shift()
    }
    this.queue = null
  }

  /** Queues a message for the client. */
  tell(message: ServerMessage, id?: ClientMessage['id']): void {
    const { op, ...rest } = message
    this.hub.send(this, textFrame(JSON.stringify(id === undefined ? message : { op, id, ...rest })))
  }

  /** Says why and closes; a client that does not answer is cut off by the server's close timeout. */
  close(reason: CloseReason): void {
    if (this.closing) return
    this.closing = true
    this.relay.forget(this)
    this.flush()
    this.ws.close(closeCodes[reason][0], closeCodes[reason][1])
  }

  end(): void {
    this.close('NOT_SIGNED_IN')
  }

  terminate(): void {
    this.ws.terminate()
  }

  isGone(): boolean {
    return this.ws.readyState === this.ws.CLOSED
  }

  protected onStalled(tooSlow: boolean): void {
    this.stalled = true
    if (tooSlow) {
      this.relay.stats.slowClosed++
      this.close('TOO_SLOW')
    } else if (!this.closing) this.relay.wheel.schedule(this, stalledLookMs)
  }

  /** The wheel's look: sign-in in time, the token's end, the client's pace, its pulse. */
  onDue(): void {
    this.contain(() => this.judge())
  }

  private judge(): void {
    if (this.closing) return
    const nowMs = Date.now()
    if (this.claims === null) this.close('AUTH_TIMEOUT')
    else if (this.expiresMs === 0)
      this.relay.wheel.schedule(this, authLimitMs) // being checked
    else if (nowMs >= this.expiresMs) this.end()
    else this.lookAfter(nowMs)
  }

  private lookAfter(nowMs: number): void {
    const wasStalled = this.stalled
    this.stalled = false
    if (wasStalled) this.look()
    if (this.closing) return
    if (nowMs >= this.nextPingMs) {
      if (this.missedPongs >= missedPongsMax) {
        this.terminate()
        return
      }
      this.missedPongs++
      this.nextPingMs = nowMs + pingMs
      this.hub.send(this, pingFrame)
    }
    const dueMs = Math.min(this.nextPingMs, this.expiresMs) - nowMs
    this.relay.wheel.schedule(this, this.stalled ? Math.min(dueMs, stalledLookMs) : dueMs)
  }
}
