/** A helper's connection to MongoDB. */
import { MongoClient } from 'mongodb'
import { clientOptions, connectPatiently, onCommandEnd } from '../database/connection.ts'
import { guardAgainstSilence } from '../database/reachability.ts'
import { createStore, type Store } from '../database/store.ts'
import { watchMongodb } from '../metrics/mongodb.ts'
import type { HelperContext } from './helper-table.ts'

/** Connects for as long as it takes, and says so; closed by `store.client.close()`. */
export async function openHelperStore(
  { config, log, metrics, progress }: Pick<HelperContext, 'config' | 'log' | 'metrics' | 'progress'>,
  poolMax: number
): Promise<Store> {
  const client = new MongoClient(config.mongodb.uri, { ...clientOptions(poolMax), minPoolSize: 1 })
  watchMongodb(client, (listener) => onCommandEnd(client, listener), metrics)
  await connectPatiently(
    client,
    () => false, // one that still connects ends with its process
    (error) => {
      progress('MongoDB is not reachable yet')
      log.warn({ err: error }, 'MongoDB is not reachable yet')
    }
  )
  return createStore(client, { guard: guardAgainstSilence(client) })
}
