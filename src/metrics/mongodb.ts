/** Measures what this process asks of MongoDB, by the driver's own events. */
import type { MongoClient } from 'mongodb'
import type { Recorder } from './recorder.ts'

/** The client's parts used here: its events of commands and of its pools (the CMAP specification of MongoDB's drivers). */
type Observed = Pick<MongoClient, 'on'>

/**
 * A getMore with a time limit of its own waits at a change stream for changes: what it takes is how long nothing
 * happened. Cursors that were asked for documents that exist have none.
 */
const isWaiting = ({ maxTimeMS }: { maxTimeMS?: unknown }): boolean => maxTimeMS !== undefined

function watchCommands(client: Observed, recorder: Recorder): void {
  const durations = recorder.histogram('mongodb_command_duration_seconds')
  const failures = recorder.counter('mongodb_command_failures_total')
  /** request ids: at most one for each open change stream */
  const waiting = new Set<number>()
  client.on('commandStarted', ({ commandName, command, requestId }) => {
    if (commandName === 'getMore' && isWaiting(command)) waiting.add(requestId)
  })
  client.on('commandSucceeded', ({ commandName, requestId, duration }) => {
    if (commandName !== 'getMore' || !waiting.delete(requestId)) durations.observe(duration / 1000, commandName)
  })
  client.on('commandFailed', ({ commandName, requestId, duration }) => {
    failures.add(1, commandName)
    if (commandName !== 'getMore' || !waiting.delete(requestId)) durations.observe(duration / 1000, commandName)
  })
}

function watchPools(client: Observed, recorder: Recorder): void {
  let open = 0
  let inUse = 0
  let waiting = 0
  client.on('connectionCreated', () => void open++)
  client.on('connectionClosed', () => void open--)
  client.on('connectionCheckOutStarted', () => void waiting++)
  client.on('connectionCheckOutFailed', () => void waiting--)
  client.on('connectionCheckedOut', () => {
    waiting--
    inUse++
  })
  client.on('connectionCheckedIn', () => void inUse--)
  recorder.read('mongodb_pool_connections', () => [
    [['in_use'], inUse],
    [['idle'], Math.max(0, open - inUse)]
  ])
  recorder.read('mongodb_pool_waiting', () => waiting)
}

/** To be called before the client connects. */
export function watchMongodb(client: Observed, recorder: Recorder): void {
  watchCommands(client, recorder)
  watchPools(client, recorder)
}
