/** A raw WebSocket client that keeps every message in order. */
import { once } from 'node:events'
import type { Test } from 'tap'
import WebSocket from 'ws'

export interface Message {
  op: string
  [field: string]: unknown
}

/** A raw client: keeps every message in order; closed when the test ends. */
export interface TestSocket {
  ws: WebSocket
  messages: Message[]
  send(message: object | string): void
  /** the first message, seen or to come, that matches; rejects when none comes for `limitMs` */
  until(matches: (message: Message) => boolean, limitMs?: number): Promise<Message>
  /** sends with an id and waits for the answer */
  ask(message: object): Promise<Message>
  events(topic?: string): Message[]
  /** the reason of a connection that was refused or broke (code 1006) is what ws says of it */
  closed: Promise<{ code: number; reason: string }>
  close(): void
}

let lastId = 0

export const realtimeUrl = (httpUrl: string): string => `${httpUrl.replace(/^http/, 'ws')}/api/realtime`

export async function openSocket(t: Test, httpUrl: string, options: WebSocket.ClientOptions = {}): Promise<TestSocket> {
  const ws = new WebSocket(realtimeUrl(httpUrl), 'skillmatch.v1', options)
  t.teardown(() => ws.terminate())
  const messages: Message[] = []
  const waiting = new Set<() => void>()
  let failure = ''
  let end: { code: number; reason: string } | null = null
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    ws.on('close', (code, reason) => {
      end = { code, reason: reason.toString() || failure }
      for (const look of [...waiting]) look()
      resolve(end)
    })
  })
  ws.on('message', (data) => {
    messages.push(JSON.parse(data.toString()))
    for (const look of [...waiting]) look()
  })
  ws.on('error', ({ message }) => {
    failure = message
  })
  const socket: TestSocket = {
    ws,
    messages,
    closed,
    send: (message) => ws.send(typeof message === 'string' ? message : JSON.stringify(message)),
    until: (matches, limitMs = 30_000) =>
      new Promise((resolve, reject) => {
        const finish = (): void => {
          waiting.delete(look)
          clearTimeout(timer)
        }
        // Each message once: over a long history, a search from the start takes most of the test's time.
        let looked = 0
        const look = (): void => {
          while (looked < messages.length) {
            const message = messages[looked++]
            if (!message || !matches(message)) continue
            finish()
            resolve(message)
            return
          }
          timer.refresh()
          if (!end) return
          finish()
          reject(new Error(`closed with ${end.code} (${end.reason}) while waiting`))
        }
        const timer = setTimeout(() => {
          finish()
          reject(new Error(`nothing came in ${limitMs} ms; last: ${JSON.stringify(messages.at(-1))}`))
        }, limitMs)
        waiting.add(look)
        look()
      }),
    ask(message) {
      const id = `q${++lastId}`
      socket.send({ ...message, id })
      return socket.until((answer) => answer.id === id && answer.op !== 'event')
    },
    events: (topic) => messages.filter(({ op, topic: of }) => op === 'event' && (topic === undefined || of === topic)),
    close: () => ws.close()
  }
  await Promise.race([once(ws, 'open'), closed])
  return socket
}

/** Opened and signed in. */
export async function signIn(t: Test, httpUrl: string, token: string, since?: string): Promise<TestSocket> {
  const socket = await openSocket(t, httpUrl)
  await socket.ask({ op: 'auth', token, ...(since !== undefined && { since }) })
  await socket.until(({ op }) => op === 'subscribed')
  return socket
}

/** Everything of a client's topic, judged: which positions were lost, repeated, out of order. */
export function judge(ids: string[], events: Message[]): { lost: number; repeated: number; disordered: number } {
  const seen = events.map(({ id }) => String(id))
  const first = [...new Set(seen)]
  const order = new Map(ids.map((id, index) => [id, index]))
  const places = first.map((id) => order.get(id) ?? -1)
  return {
    lost: ids.filter((id) => !first.includes(id)).length,
    repeated: seen.length - first.length,
    disordered: places.filter((place, index) => index > 0 && place <= (places[index - 1] ?? -1)).length
  }
}
