/** The hub of a shared socket: passes what tabs ask for to the one real socket, and what it says to the tabs it is for. */
import type { Channel } from './browser.ts'
import type { HubMessage, TabMessage } from './hub-messages.ts'
import type { ClientMessage, ReadyMessage, ServerMessage } from './messages.ts'
import type { SocketLike } from './platform.ts'
import { createTopicQueues, type TopicQueues } from './topic-queues.ts'

export interface Hub {
  /** closes the real socket and every tab's */
  end(code: number, reason: string): void
}

export interface HubOptions {
  name: string
  channel: Channel
  open(): SocketLike
}

type Identified = ClientMessage & { id?: number }
type AuthMessage = Extract<Identified, { op: 'auth' }>

interface State {
  readonly name: string
  readonly channel: Channel
  readonly open: () => SocketLike
  readonly queues: TopicQueues
  /** tabs that are signed in on the socket */
  readonly ports: Set<string>
  /** what happens with the response to a message that was passed on */
  readonly responses: Map<number, (response: ServerMessage) => void>
  /** sign-ins that wait for the first one's */
  waiting: { port: string; message: AuthMessage }[]
  /** whose sign-in opened the socket */
  first: string | undefined
  socket: SocketLike | undefined
  ready: ReadyMessage | undefined
  token: string
  nextId: number
  isOver: boolean
}

const tell = ({ channel }: State, message: HubMessage): void => channel.postMessage(message)

const reply = (state: State, port: string, message: object): void =>
  tell(state, { kind: 'frame', hub: state.name, port, text: JSON.stringify(message) })

/** Passes a message on; its response comes back under an id of the hub's own. */
function pass(state: State, message: ClientMessage, onResponse: (response: ServerMessage) => void): void {
  const id = state.nextId++
  state.responses.set(id, onResponse)
  try {
    state.socket?.send(JSON.stringify({ ...message, id }))
  } catch {
    end(state, 1006, 'sending a message failed')
  }
}

function end(state: State, code: number, reason: string): void {
  if (state.isOver) return
  state.isOver = true
  state.queues.stop()
  tell(state, { kind: 'closed', hub: state.name, code, reason })
  state.channel.close()
  try {
    state.socket?.close(1000, '')
  } catch {
    // One that cannot be closed is abandoned.
  }
}

/** The first sign-in opens the socket; its answer is the real one. */
function signInFirst(state: State, port: string, message: AuthMessage): void {
  try {
    const socket = state.open()
    Object.assign(state, { socket, first: port })
    socket.addEventListener('open', () => {
      if (state.isOver) return
      pass(state, message, (response) => {
        reply(state, port, { ...response, id: message.id })
        if (response.op !== 'ready') return
        Object.assign(state, { ready: response, token: message.token })
        state.ports.add(port)
        state.queues.expect(`user:${response.user.id}`, port)
        for (const one of state.waiting.splice(0)) signIn(state, one.port, one.message)
      })
    })
    socket.addEventListener('message', ({ data }) => receive(state, data))
    socket.addEventListener('close', ({ code, reason }) => end(state, code === 1005 ? 1006 : code, reason))
    socket.addEventListener('error', () => undefined)
  } catch {
    end(state, 1006, 'no WebSocket')
  }
}

/** A tab that joins gets the history of the own topic before its `ready`: its cursor must not be moved past what is missing. */
function admit(state: State, port: string, { id, since }: AuthMessage): void {
  const { ready } = state
  const topic = `user:${ready?.user.id}`
  state.queues.subscribe(topic, port, since, (response) => {
    if (response.op === 'error') {
      tell(state, { kind: 'closed', hub: state.name, port, code: 1006, reason: response.message })
      return
    }
    state.ports.add(port)
    reply(state, port, { ...state.ready, id })
    reply(state, port, { ...response, id: undefined })
  })
}

function signIn(state: State, port: string, message: AuthMessage): void {
  if (!state.socket) signInFirst(state, port, message)
  else if (!state.ready) state.waiting.push({ port, message })
  else signInAgain(state, port, message)
}

function signInAgain(state: State, port: string, message: AuthMessage): void {
  const { token, id } = message
  const welcome = (): void => {
    if (state.ports.has(port)) reply(state, port, { ...state.ready, id })
    else admit(state, port, message)
  }
  if (token === state.token) {
    welcome()
    return
  }
  pass(state, { op: 'auth', token }, (response) => {
    if (response.op === 'ready') {
      Object.assign(state, { ready: response, token })
      welcome()
    } else reply(state, port, { ...response, id })
  })
}

function send(state: State, port: string, message: Identified): void {
  const { id } = message
  const answer = (response: ServerMessage): void => reply(state, port, { ...response, id })
  if (message.op === 'auth') signIn(state, port, message)
  else if (message.op === 'subscribe') state.queues.subscribe(message.topic, port, message.since, answer)
  else if (message.op === 'unsubscribe') state.queues.unsubscribe(message.topic, port, answer)
  else pass(state, message, answer)
}

/** What cannot be read has no id: each tab's client sees for itself. */
function parsed(text: string): ServerMessage & { id?: unknown } {
  try {
    return JSON.parse(text)
  } catch {
    return {} as ServerMessage
  }
}

/** What was asked for goes to who asked; the rest to all, each of whom knows what it has seen. */
function receive(state: State, data: unknown): void {
  if (state.isOver) return
  const text = String(data)
  const message = parsed(text)
  const onResponse = typeof message.id === 'number' && message.op !== 'event' && state.responses.get(message.id)
  if (onResponse) {
    state.responses.delete(message.id as number)
    onResponse(message)
    return
  }
  state.queues.note(message)
  // The position that the first sign-in begins at is nobody else's: a tab that waits for what it has missed would skip that.
  const port = message.op === 'subscribed' ? state.first : undefined
  tell(state, { kind: 'frame', hub: state.name, text, ...(port !== undefined && { port }) })
}

/** Starts the hub and tells all tabs of it. */
export function startHub({ name, channel, open }: HubOptions): Hub {
  const state: State = {
    ...{ name, channel, open },
    queues: createTopicQueues((message, onResponse) => pass(state, message, onResponse)),
    ports: new Set(),
    responses: new Map(),
    waiting: [],
    first: undefined,
    socket: undefined,
    ready: undefined,
    token: '',
    nextId: 1,
    isOver: false
  }
  channel.onmessage = ({ data }) => {
    const message = data as TabMessage | HubMessage
    if (state.isOver) return
    if (message.kind === 'hello') tell(state, { kind: 'welcome', hub: name, port: message.port })
    else if (message.kind === 'send' && message.hub === name) send(state, message.port, JSON.parse(message.text))
    else if (message.kind === 'bye' && message.hub === name) {
      state.ports.delete(message.port)
      state.waiting = state.waiting.filter(({ port }) => port !== message.port)
      state.queues.leave(message.port)
    }
  }
  tell(state, { kind: 'leader', hub: name })
  return { end: (code, reason) => end(state, code, reason) }
}
