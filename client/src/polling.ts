/** The same messages over HTTP, where WebSockets are blocked: a Transport that asks for events and waits for the answers. */
import {
  type ClientMessage,
  checkMessage,
  type ReadyMessage,
  type ServerMessage,
  type SubscribedMessage
} from './messages.ts'
import { fetchPage, type Page, PollError, type PollingSource, pageQuery, pause } from './pages.ts'
import type { Transport } from './transport.ts'

export interface PollingOptions extends PollingSource {
  onMessage(message: ServerMessage): void
  /** called exactly once, as the last callback; 1006 when the server cannot be reached */
  onEnd(code: number, reason: string): void
}

/** A topic that is followed: where it is, and the query of its next page; '' without one. */
interface Followed {
  name: string
  cursor: string
  query: string
  isBusy: boolean
}

interface Polling {
  readonly options: PollingOptions
  readonly topics: Map<string, Followed>
  token: string
  /** aborts what is under way; replaced by a probe */
  controller: AbortController
  isOver: boolean
  nextId: number
}

/** Browsers have six connections to a host, and the application needs some of them. */
const waitingMax = 3
/** With more topics than that each is asked in turn, without waiting: so many milliseconds between two requests. */
const turnMs = 1500
const heartbeatSeconds = 25
/** The own topic, whatever its name. */
const own = 'user'

/** Opens nothing yet: `auth` is the first request. */
export function openPolling(options: PollingOptions): Transport {
  const controller = new AbortController()
  const polling: Polling = { options, topics: new Map(), token: '', controller, isOver: false, nextId: 1 }
  return {
    request(message, onResponse) {
      const respond = (response: ServerMessage): void => {
        if (polling.isOver) return
        options.onMessage(response)
        onResponse?.(response)
      }
      run(polling, () => handle(polling, message, polling.nextId++, respond))
    },
    watch: () => undefined,
    probe() {
      // What was asked before the network was lost may never be answered.
      polling.controller.abort()
      polling.controller = new AbortController()
    },
    end: (code, reason) => end(polling, code, reason)
  }
}

function end(polling: Polling, code: number, reason: string): void {
  if (polling.isOver) return
  polling.isOver = true
  polling.controller.abort()
  polling.options.onEnd(code, reason)
}

/** What fails ends the transport: with the code that the server would close a socket with. */
function run(polling: Polling, work: () => Promise<void>): void {
  work().catch((error: unknown) => {
    end(polling, error instanceof PollError ? error.closeCode : 1006, error instanceof Error ? error.message : '')
  })
}

type Respond = (response: ServerMessage) => void

async function handle(polling: Polling, message: ClientMessage, id: number, respond: Respond): Promise<void> {
  if (message.op === 'ping') respond({ op: 'pong', id })
  else if (message.op === 'auth')
    await signIn(polling, message.token, message.since, (ready) => respond({ ...ready, id }))
  else if (message.op === 'unsubscribe') {
    polling.topics.delete(message.topic)
    respond({ op: 'unsubscribed', id, topic: message.topic })
  } else await subscribe(polling, message.topic, message.since, id, respond)
}

/** The first page of the own topic says whose token it is. */
async function signIn(
  polling: Polling,
  token: string,
  since: string | undefined,
  ready: (message: ReadyMessage) => void
): Promise<void> {
  polling.token = token
  const followed = polling.topics.get(own)
  const from = followed?.cursor ?? since
  const page = await ask(polling, own, pageQuery(from, 0))
  const { user, expiresAt = '' } = page
  if (!user) throw new Error('the server sent an invalid message')
  ready({ op: 'ready', user, expiresAt, heartbeatSeconds })
  if (followed) return // a new token: the page is what its poll gets as well
  await catchUp(polling, own, from, page, (subscribed) => polling.options.onMessage(subscribed))
}

async function subscribe(
  polling: Polling,
  topic: string,
  since: string | undefined,
  id: number,
  respond: Respond
): Promise<void> {
  try {
    const page = await ask(polling, topic, pageQuery(since, 0))
    await catchUp(polling, topic, since, page, (subscribed) => respond({ ...subscribed, id }))
  } catch (error) {
    if (!(error instanceof PollError) || !error.isAboutTopic) throw error
    respond({ op: 'error', id, code: error.code, message: error.message })
  }
}

/** Hands over what was missed, then follows the topic. */
async function catchUp(
  polling: Polling,
  topic: string,
  since: string | undefined,
  first: Page,
  respond: (message: SubscribedMessage) => void
): Promise<void> {
  let page = first
  let isRecovered = since !== undefined
  for (;;) {
    deliver(polling, page)
    if (page.resync) isRecovered = false
    if (page.events.length === 0 || page.resync) break
    page = await ask(polling, topic, pageQuery(page.cursor, 0))
  }
  const followed: Followed = { name: topic, cursor: page.cursor, query: pageQuery(page.cursor), isBusy: false }
  polling.topics.set(topic, followed)
  respond({ op: 'subscribed', topic: page.topic, cursor: page.cursor, recovered: isRecovered })
  pump(polling)
}

function deliver({ options, isOver }: Polling, { topic, cursor, resync, events }: Page): void {
  if (isOver) return
  if (resync) options.onMessage({ op: 'resync', topic, cursor })
  for (const event of events) {
    const message = checkMessage(event)
    if (message) options.onMessage(message)
  }
}

/** @throws PollError, Error */
async function ask(polling: Polling, topic: string, text: string): Promise<Page> {
  const { controller, token, options } = polling
  return fetchPage(options, topic, text, token, controller.signal)
}

/** Each followed topic has a request that waits; when there are many, one at a time has one that does not. */
function pump(polling: Polling): void {
  const all = [...polling.topics.values()]
  const isInTurn = all.length > waitingMax
  if (isInTurn && all.some(({ isBusy }) => isBusy)) return
  for (const followed of all) {
    if (followed.isBusy || polling.isOver) continue
    followed.isBusy = true
    run(polling, () => follow(polling, followed, isInTurn))
    if (isInTurn) return
  }
}

async function follow(polling: Polling, followed: Followed, isInTurn: boolean): Promise<void> {
  const { name } = followed
  const { controller } = polling
  const isFollowed = (): boolean => !polling.isOver && polling.topics.get(name) === followed
  try {
    const page = await ask(polling, name, isInTurn ? pageQuery(followed.cursor, 0) : followed.query)
    if (isFollowed()) {
      deliver(polling, page)
      followed.cursor = page.cursor
      followed.query = isInTurn ? pageQuery(page.cursor) : page.next || pageQuery(page.cursor)
    }
    if (isInTurn) await pause(turnMs)
  } catch (error) {
    if (error instanceof PollError && error.isAboutTopic) {
      if (isFollowed()) polling.options.onMessage({ op: 'unsubscribed', topic: name })
      polling.topics.delete(name)
    } else if (!controller.signal.aborted) throw error
  }
  followed.isBusy = false
  // Behind those that have waited longer.
  if (isFollowed() && polling.topics.delete(name)) polling.topics.set(name, followed)
  if (!polling.isOver) pump(polling)
}
