/** Questions to single mongods about the replica set they are, or are to become, members of. */
import { waitFor } from '../processes/processes.mjs'
import { UserError } from '../terminal/log.mjs'

const knownLimitMs = 60_000

/**
 * Runs one command on one node.
 * @param {number} port
 * @param {Record<string, unknown>} command
 */
export async function ask(port, command) {
  const { MongoClient } = await import('mongodb')
  const client = new MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: 2_000
  })
  try {
    return await client.db('admin').command(command)
  } finally {
    await client.close()
  }
}

/** @param {number[]} ports */
export async function findPrimary(ports) {
  const answers = await Promise.allSettled(ports.map((port) => ask(port, { hello: 1 })))
  return ports.find((_, index) => {
    const answer = answers[index]
    return answer?.status === 'fulfilled' && answer.value.isWritablePrimary === true
  })
}

/**
 * Makes a new set. A mongod that has just started may not yet know that its data has one: it says so when asked for another.
 * @param {number} port
 * @param {object} config
 * @returns {Promise<any>} the set that was there already; undefined: the new one
 */
export async function initiate(port, config) {
  const alreadyInitialized = 23
  try {
    await ask(port, { replSetInitiate: config })
    return undefined
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === alreadyInitialized)) throw error
    return waitFor(`mongod on ${port} to know its set`, () => readConfig(port), { limitMs: knownLimitMs })
  }
}

/** @param {number} port */
export async function readConfig(port) {
  const notYetInitialized = 94
  try {
    return (await ask(port, { replSetGetConfig: 1 })).config
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === notYetInitialized) return undefined
    throw new UserError(
      `MongoDB on port ${port} does not tell its replica set: ${error instanceof Error ? error.message : error}`
    )
  }
}
