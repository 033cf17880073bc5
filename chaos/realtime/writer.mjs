/** Commits events as the service does, record() in a transaction of its own store, and remembers what was acknowledged. */
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * @typedef {object} Writer
 * @property {Map<string, { topic: string, atMs: number }>} acknowledged by the event's id
 * @property {number} refused transactions that were answered with an error
 * @property {(perSecond: number) => void} start goes on until stop(); late events are written as soon as there is room
 * @property {() => Promise<void>} stop resolves when every transaction has ended
 * @property {(count: number) => Promise<void>} write so many at once
 * @property {() => void} forget begins a new account
 */

const tickMs = 10
const inFlightMax = 64
/** Every fifth event goes to the room. */
const roomEvery = 5
const message = 'A candidate with eight of the nine skills you asked for has applied; see the explained score.'

/**
 * @param {any} store of the compiled service
 * @param {(tx: unknown, topic: string, type: string, data: object) => Promise<string>} record
 * @param {{ room: string, users: string[] }} topics
 * @returns {Writer}
 */
export function createWriter(store, record, { room, users }) {
  let written = 0
  /** @type {Set<Promise<void>>} */
  const inFlight = new Set()
  let isOn = false
  let running = Promise.resolve()

  const writeOne = async () => {
    const number = written++
    const turn = Math.floor(number / roomEvery) * (roomEvery - 1) + (number % roomEvery) - 1
    const topic = number % roomEvery === 0 ? room : (users[turn % users.length] ?? room)
    const id = `c4a05000${number.toString(16).padStart(16, '0')}`
    const related = { relatedEntityId: null, relatedEntityType: null }
    const data = {
      id,
      type: 'new_message',
      title: `#${number}`,
      message,
      ...related,
      createdAt: new Date().toISOString()
    }
    try {
      const event = await store.transaction((/** @type {unknown} */ tx) => record(tx, topic, 'notification', data))
      writer.acknowledged.set(event, { topic, atMs: performance.now() })
    } catch {
      // Not acknowledged: the log says what became of it.
      writer.refused += 1
    }
  }
  const begin = () => {
    const one = writeOne().finally(() => inFlight.delete(one))
    inFlight.add(one)
  }
  const run = async (/** @type {number} */ perSecond) => {
    const startMs = performance.now()
    for (let begun = 0; isOn; await sleep(tickMs)) {
      const due = ((performance.now() - startMs) / 1000) * perSecond
      for (; begun < due && inFlight.size < inFlightMax; begun++) begin()
    }
  }
  /** @type {Writer} */
  const writer = {
    acknowledged: new Map(),
    refused: 0,
    start: (perSecond) => {
      isOn = true
      running = run(perSecond)
    },
    stop: async () => {
      isOn = false
      await running
      await Promise.all(inFlight)
    },
    write: async (count) => {
      for (let index = 0; index < count; index++) begin()
      await Promise.all(inFlight)
    },
    forget: () => {
      writer.acknowledged.clear()
      writer.refused = 0
    }
  }
  return writer
}
