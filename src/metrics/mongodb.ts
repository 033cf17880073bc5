/** Measures what this process asks of MongoDB. */
import type { Document, MongoClient } from 'mongodb'
import type { Recorder } from './recorder.ts'

/** The client's part used here: the events of its pools (the CMAP specification of MongoDB's drivers). */
type Observed = Pick<MongoClient, 'on'>

interface EndedCommand {
  name: string
  command: Document
  durationMs: number
  hasFailed: boolean
}

/** Has a listener told of every command that ends. */
type Listen = (listener: (ended: EndedCommand) => void) => void

/**
 * A getMore with a time limit of its own waits at a change stream for changes: what it takes is how long nothing
 * happened. Cursors that were asked for documents that exist have none.
 */
const isWaiting = ({ name, command }: EndedCommand): boolean => name === 'getMore' && command.maxTimeMS !== undefined

function watchCommands(listen: Listen, recorder: Recorder): void {
  const durations = recorder.histogram('mongodb_command_duration_seconds')
  const failures = recorder.counter('mongodb_command_failures_total')
  listen((ended) => {
    if (ended.hasFailed) failures.add(1, ended.name)
    if (!isWaiting(ended)) durations.observe(ended.durationMs / 1000, ended.name)
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
export function watchMongodb(client: Observed, onCommandEnd: Listen, recorder: Recorder): void {
  watchCommands(onCommandEnd, recorder)
  watchPools(client, recorder)
}
