/** The reading side of a socket: its messages in order, one at a time, within an allowance and a budget of bytes. */
import { performance } from 'node:perf_hooks'
import type { ClientMessage, CloseReason } from '../schemas/realtime.ts'
import { SocketWriter } from './socket-writer.ts'

/** Messages a client may send at once, and regains per second. */
const messagesBurst = 120
/** The allowance is counted in thousandths of a message: whole numbers, as V8 keeps a fraction beside the object. */
const perMessage = 1000
const messagesPerSecond = 10
/** Of queued messages, by their length as received. */
const queueBytesMax = 1024 * 1024

/** Messages in the order they were received; the first is being handled. */
interface Queue {
  waiting: { message: ClientMessage; bytes: number }[]
  bytes: number
}

export abstract class InboundQueue extends SocketWriter {
  private queue: Queue | null = null
  private allowance = messagesBurst * perMessage
  /** by performance.now() */
  private allowedMs = Math.round(performance.now())

  abstract closing: boolean
  abstract close(reason: CloseReason): void
  protected abstract handle(message: ClientMessage): Promise<void>

  /** Whether one more message is within the allowance; a client that lags in reading regains none. */
  protected isAllowed(): boolean {
    const nowMs = Math.round(performance.now())
    const regained = this.isLagging ? 0 : (nowMs - this.allowedMs) * messagesPerSecond
    this.allowance = Math.min(messagesBurst * perMessage, this.allowance + regained)
    this.allowedMs = nowMs
    if (this.allowance < perMessage) this.close('TOO_MANY')
    else this.allowance -= perMessage
    return !this.closing
  }

  /** Messages are handled one after the other, so that responses keep their order. */
  protected receive(message: ClientMessage, bytes: number): void {
    if (this.queue) {
      this.queue.waiting.push({ message, bytes })
      this.queue.bytes += bytes
      if (this.queue.bytes > queueBytesMax) this.close('TOO_MANY')
      return
    }
    this.queue = { waiting: [{ message, bytes }], bytes }
    this.process(this.queue).catch((error: unknown) => this.fail(error))
  }

  private async process(queue: Queue): Promise<void> {
    const { waiting } = queue
    for (let next = waiting[0]; next && !this.closing; next = waiting[0]) {
      await this.handle(next.message)
      waiting.shift()
      queue.bytes -= next.bytes
    }
    this.queue = null
  }
}
