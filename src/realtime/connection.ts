import { performance } from 'node:perf_hooks'
import type { Duplex } from 'node:stream'
import type { RawData, WebSocket } from 'ws'
import type { RevocableClaims } from '../domain/sessions/revocations.ts'
import type { Actor } from '../schemas/actor.ts'
import {
  type ClientMessage,
  type CloseReason,
  closeCodes,
  heartbeatSeconds,
  type ServerMessage
} from '../schemas/realtime.ts'
import type { Timed } from '../util/timer-wheel.ts'
import { handleMessage, putBack } from './commands.ts'
import type { SignedIn } from './connections-by-user.ts'
import { pingFrame, pongFrame, textFrame } from './frames.ts'
import type { Gateway } from './gateway.ts'
import { InboundQueue } from './inbound-queue.ts'
import { parseMessage } from './message-parser.ts'

const pingMs = heartbeatSeconds * 1000
const authLimitMs = 5000
const stalledLookMs = 1000
const missedPongsMax = 2
/** So many more may be missed after much has waited: the kernel's buffers lie before the ping, and hold megabytes. */
const pongsBehindMax = 6
const nowhere: readonly string[] = []

/** What is remembered of a token while its socket is open. */
type SocketClaims = Actor & RevocableClaims

/** One client's socket: what it says is answered, and it ends when its time has come. */
export class Connection extends InboundQueue implements SignedIn, Timed {
  readonly gateway: Gateway
  /** where it is a member, or about to become one */
  topics: readonly string[] = nowhere
  /** topics it is still on its way into, each with the latest attempt; null: none */
  joining: Map<string, object> | null = null
  claims: SocketClaims | null = null
  /** when the token ends, epoch; 0: not signed in yet */
  expiresMs = 0
  closing = false
  dueMs = 0
  slot = -1
  private readonly ws: WebSocket
  /** it is looked at again soon: more than a little waits for it */
  private stalled = false
  /** by performance.now() */
  private nextPingMs = performance.now() + pingMs * (0.5 + Math.random() / 2)
  private missedPongs = 0

  constructor(ws: WebSocket, connection: Duplex, relay: Gateway) {
    super(connection, relay.hub)
    this.ws = ws
    this.gateway = relay
    relay.timerWheel.schedule(this, authLimitMs)
  }

  /** Signs in with the token the upgrade carried, as if it were the first message. */
  begin(token: string): void {
    this.take({ op: 'auth', token }, token.length)
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
  fail(error: unknown): void {
    this.gateway.faults.report('socket', error, { userId: this.claims?.id })
    try {
      this.close('INTERNAL')
    } catch (failed) {
      this.gateway.faults.report('socket', failed)
    } finally {
      if (!this.isGone() && this.ws.readyState !== this.ws.CLOSING) this.terminate()
    }
  }

  onMessage(data: RawData, isBinary: boolean): void {
    if (this.closing || !this.isAllowed()) return
    const text = isBinary ? '' : data.toString()
    const message = parseMessage(text)
    if (message === null) this.close('BAD_MESSAGE')
    else this.take(message, text.length)
  }

  onPing(payload: Buffer): void {
    if (!this.closing && this.isAllowed()) this.hub.send(this, pongFrame(payload))
  }

  onPong(): void {
    this.missedPongs = 0
  }

  onClosed(): void {
    this.closing = true
    this.gateway.forget(this)
  }

  protected answer(message: ClientMessage): Promise<void> {
    return handleMessage(this, message)
  }

  /** Queues a message for the client. */
  send(message: ServerMessage, id?: ClientMessage['id']): void {
    const { op, ...rest } = message
    this.hub.send(this, textFrame(JSON.stringify(id === undefined ? message : { op, id, ...rest })))
  }

  /** Says why and closes; a client that does not answer is cut off by the server's close timeout. */
  close(reason: CloseReason): void {
    if (this.closing) return
    this.closing = true
    this.gateway.forget(this)
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

  protected onWaiting(isLagging: boolean, isStalled: boolean): void {
    if (this.closing) return
    this.missedPongs = -pongsBehindMax
    if (isStalled) {
      this.gateway.stats.slowClosed++
      this.close('TOO_SLOW')
      return
    }
    if (isLagging) putBack(this)
    // Once only: the next look must not be put off by what is delivered meanwhile.
    if (!this.stalled) this.gateway.timerWheel.schedule(this, stalledLookMs)
    this.stalled = true
  }

  /** The wheel's look: sign-in in time, the token's end, the client's pace, its pulse. */
  onDue(): void {
    this.contain(() => this.judge())
  }

  private judge(): void {
    if (this.closing) return
    if (this.claims === null) this.close('AUTH_TIMEOUT')
    else if (this.expiresMs === 0)
      this.gateway.timerWheel.schedule(this, authLimitMs) // being checked
    else if (Date.now() >= this.expiresMs) this.end()
    else this.lookAfter(performance.now())
  }

  private lookAfter(nowMs: number): void {
    const wasStalled = this.stalled
    this.stalled = false
    if (wasStalled) this.look()
    if (this.closing) return
    if (nowMs >= this.nextPingMs) this.ping(nowMs)
    if (this.closing) return
    const dueMs = Math.min(this.nextPingMs - nowMs, this.expiresMs - Date.now())
    this.gateway.timerWheel.schedule(this, this.stalled ? Math.min(dueMs, stalledLookMs) : dueMs)
  }

  /** A ping behind all that waits would say nothing of the client: until it has read that, its pace is judged. */
  private ping(nowMs: number): void {
    this.nextPingMs = nowMs + pingMs
    if (this.stalled) return
    if (this.missedPongs >= missedPongsMax) this.terminate()
    else {
      this.missedPongs++
      this.hub.send(this, pingFrame)
    }
  }
}
