/** Closes the connections of a worker that is about to stop: spread over a time, each with a hint when to reconnect. */
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Connection } from './connection.ts'

const closeMsMax = 2000
const reconnectAfterMsMin = 100

export async function closeGradually(connections: readonly Connection[], spreadMs: number): Promise<void> {
  const stepMs = connections.length === 0 ? 0 : spreadMs / connections.length
  for (const connection of connections) {
    const afterMs = Math.round(reconnectAfterMsMin + Math.random() * Math.max(1000, connections.length * 2))
    connection.send({ op: 'reconnect', afterMs }, undefined)
  }
  const startMs = performance.now()
  for (const [index, connection] of connections.entries()) {
    const aheadMs = startMs + index * stepMs - performance.now()
    if (aheadMs > 10) await sleep(aheadMs)
    connection.close('RESTART')
  }
  const deadline = performance.now() + closeMsMax
  while (connections.some((connection) => !connection.isClosed()) && performance.now() < deadline) await sleep(20)
  for (const connection of connections) connection.terminate()
}
