import { setTimeout as sleep } from 'node:timers/promises'
import type { Test } from 'tap'
import { type Message, openSocket } from './socket.ts'

/** A client that comes back: to the next server, from its last cursor, until the test ends. */
export interface Follower {
  /** every event of its own topic, over all connections */
  events: Message[]
  resyncs: number
  connections: number
  until(id: string | undefined, limitMs?: number): Promise<void>
}

const retryMs = 50

/** Follows the user's own topic; resolves when it is signed in for the first time. */
export async function follow(t: Test, urls: string[], token: string): Promise<Follower> {
  const follower: Follower = {
    events: [],
    resyncs: 0,
    connections: 0,
    async until(id, limitMs = 15_000) {
      const deadline = Date.now() + limitMs
      while (follower.events.at(-1)?.id !== id) {
        if (Date.now() > deadline) throw new Error(`event ${id} did not come in ${limitMs} ms`)
        await sleep(10)
      }
    }
  }
  let isOver = false
  t.teardown(() => {
    isOver = true
  })
  let cursor: string | undefined
  const connect = async (index: number, onReady: () => void): Promise<void> => {
    const socket = await openSocket(t, urls[index % urls.length] ?? '')
    socket.ws.on('message', (data) => {
      const message: Message = JSON.parse(data.toString())
      if (message.cursor) cursor = String(message.cursor)
      if (message.op === 'event') follower.events.push(message)
      else if (message.op === 'resync') follower.resyncs++
      else if (message.op === 'subscribed') {
        follower.connections++
        onReady()
      }
    })
    if (socket.ws.readyState === 1) socket.send({ op: 'auth', token, ...(cursor && { since: cursor }) })
    await socket.closed
  }
  await new Promise<void>((resolve) => {
    void (async () => {
      for (let index = 0; !isOver; index++) {
        await connect(index, resolve)
        await sleep(retryMs)
      }
    })()
  })
  return follower
}
