/** A request for a topic's events after a cursor: it collects a page of them and, while there are none, waits. */
import { performance } from 'node:perf_hooks'
import { type AppError, failure } from '../errors.ts'
import { messagesOf } from './event-frames.ts'
import type { Chunk, Hub, Sink } from './hub.ts'
import type { SubscriptionCallbacks } from './pending-subscriptions.ts'

/** The answer to a poll. */
export interface CollectedEvents {
  /** messages `event`, as text, in order: all of the topic after the poll's cursor, up to that of the last */
  events: Buffer[]
  /** the last event's; '' without events */
  cursor: string
  /** when the first was recorded, ISO 8601; '' without events */
  firstAt: string
  /** its budget is used up: the same events follow the same cursor whenever they are asked for */
  isFull: boolean
  /** no log of ours reaches back to the poll's cursor */
  isResync: boolean
  /** without events: everything of the topic up to here has been looked at; '' when the log could not be read that far */
  upTo: string
  /** answered before its time, as the worker is to leave or must check the token anew */
  isEarly: boolean
}

export interface PollOptions {
  hub: Hub
  topic: string
  /** the catch-up serves accounts in turn */
  accountId: string
  /** how long to wait for the first event; 0: not at all */
  waitMs: number
  /** events that arrive while it waits are answered with no sooner than this after its begin; a full page always is at once */
  holdMs: number
}

/** The budgets of a page: it ends with the event that uses one of them up. */
export const pageBytesMax = 128 * 1024
const pageEventsMax = 250

/** Exactly one of these ends a poll; what comes later is dropped. */
export class Poll implements Sink {
  readonly answered: Promise<CollectedEvents>
  private readonly options: PollOptions
  private readonly startedMs = performance.now()
  private resolve: (collected: CollectedEvents) => void = () => undefined
  private reject: (error: AppError) => void = () => undefined
  private readonly timer: NodeJS.Timeout | undefined
  private heldTimer: NodeJS.Timeout | undefined
  private queue: Chunk[] = []
  private events: Buffer[] = []
  private bytes = 0
  private cursor = ''
  private firstAt = ''
  private upTo = ''
  private isMember = false
  private isTimeOver: boolean
  private isSettled = false

  constructor(options: PollOptions) {
    this.options = options
    this.answered = new Promise((resolve, reject) => Object.assign(this, { resolve, reject }))
    this.isTimeOver = options.waitMs <= 0
    if (!this.isTimeOver) this.timer = setTimeout(() => this.endWaiting(), options.waitMs)
  }

  /** What the catch-up tells of the poll's subscription. */
  callbacks(): SubscriptionCallbacks {
    return {
      accountId: this.options.accountId,
      resync: () => this.resync(),
      done: (cursor) => this.begin(cursor),
      failed: (error) => (this.events.length > 0 ? this.answer() : this.refuse(error)),
      isOver: () => this.isSettled,
      bufferedBytes: () => this.bytes
    }
  }

  enqueue(chunk: Chunk): void {
    if (this.isSettled) return
    if (this.queue.length === 0) this.options.hub.markDirty(this)
    this.queue.push(chunk)
  }

  flush(): void {
    this.collect()
    if (this.isMember && this.events.length > 0) this.answerWhenDue()
  }

  fail(error: unknown): void {
    this.refuse(failure('INTERNAL', { cause: error }))
  }

  /** Answers at once with what there is. */
  answer(isEarly = false): void {
    this.collect()
    this.settle({ isEarly })
  }

  /** Ends it with an error. */
  refuse(error: AppError): void {
    if (!this.leave()) return
    this.reject(error)
  }

  /** A member from here on: it has been sent everything up to the cursor. */
  private begin(cursor: string): void {
    this.isMember = true
    if (this.isSettled) {
      this.removeFromTopic()
      return
    }
    this.upTo = cursor
    this.collect()
    if (this.events.length > 0) this.answerWhenDue()
    else if (this.isTimeOver) this.settle({})
  }

  /** What is in the log already is still read. */
  private endWaiting(): void {
    this.isTimeOver = true
    if (this.isMember) this.answer()
  }

  private answerWhenDue(): void {
    const leftMs = this.startedMs + this.options.holdMs - performance.now()
    if (this.isTimeOver || leftMs <= 0) this.settle({})
    else this.heldTimer ??= setTimeout(() => this.answer(), leftMs)
  }

  private resync(): void {
    this.collect()
    this.settle({ isResync: this.events.length === 0 })
  }

  /** Takes over what was enqueued; ends the poll when that fills its page. */
  private collect(): void {
    const chunks = this.queue
    this.queue = []
    for (const chunk of chunks) {
      for (const { op, cursor, at, text } of messagesOf(chunk)) {
        if (this.isSettled) return
        if (op === 'resync') this.settle({ isResync: this.events.length === 0 })
        if (op !== 'event') continue // ephemeral: told to sockets alone
        this.events.push(text)
        this.bytes += text.length
        this.cursor = cursor
        this.firstAt ||= at
        if (this.bytes >= pageBytesMax || this.events.length >= pageEventsMax) this.settle({ isFull: true })
      }
    }
  }

  private settle(how: { isFull?: boolean; isResync?: boolean; isEarly?: boolean }): void {
    const { events, cursor, firstAt, upTo } = this
    if (!this.leave()) return
    this.resolve({ ...{ events, cursor, firstAt, upTo }, isFull: false, isResync: false, isEarly: false, ...how })
  }

  /** @returns false: it had ended before */
  private leave(): boolean {
    if (this.isSettled) return false
    this.isSettled = true
    clearTimeout(this.timer)
    clearTimeout(this.heldTimer)
    this.queue = []
    if (this.isMember) this.removeFromTopic()
    return true
  }

  private removeFromTopic(): void {
    const { hub, topic: name } = this.options
    const topic = hub.topics.get(name)
    if (topic) hub.remove(topic, this)
  }
}
