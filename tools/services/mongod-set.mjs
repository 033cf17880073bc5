/** Questions to single mongods about the replica set they are, or are to become, members of. */
import { waitFor } from '../processes/processes.mjs'
import { UserError } from '../terminal/log.mjs'

const knownLimitMs = 60_000

/**
 * How a secured mongod is asked: as the set's own user, whose password is the key of its members.
 * @typedef {object} Access
 * @property {string} [key]
 * @property {string} [caFile] over TLS, whose certificates this authority made
 */

/**
 * @param {number} port
 * @param {Access} access
 */
function uriOf(port, { key, caFile }) {
  const query = ['directConnection=true', key && 'authSource=local', caFile && `tls=true&tlsCAFile=${caFile}`]
  return `mongodb://${key ? `__system:${key}@` : ''}127.0.0.1:${port}/?${query.filter(Boolean).join('&')}`
}

/**
 * Runs one command on one node.
 * @param {number} port
 * @param {Record<string, unknown>} command
 * @param {Access} [access]
 */
export async function ask(port, command, access = {}) {
  const { MongoClient } = await import('mongodb')
  const client = new MongoClient(uriOf(port, access), { serverSelectionTimeoutMS: 2_000 })
  try {
    return await client.db('admin').command(command)
  } finally {
    await client.close()
  }
}

/**
 * @param {number[]} ports
 * @param {Access} [access]
 */
export async function findPrimary(ports, access) {
  const answers = await Promise.allSettled(ports.map((port) => ask(port, { hello: 1 }, access)))
  return ports.find((_, index) => {
    const answer = answers[index]
    return answer?.status === 'fulfilled' && answer.value.isWritablePrimary === true
  })
}

/**
 * Makes a new set. A mongod that has just started may not yet know that its data has one: it says so when asked for another.
 * @param {number} port
 * @param {object} config
 * @param {Access} [access]
 * @returns {Promise<any>} the set that was there already; undefined: the new one
 */
export async function initiate(port, config, access) {
  const alreadyInitialized = 23
  try {
    await ask(port, { replSetInitiate: config }, access)
    return undefined
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === alreadyInitialized)) throw error
    return waitFor(`mongod on ${port} to know its set`, () => readConfig(port, access), { limitMs: knownLimitMs })
  }
}

/**
 * @param {number} port
 * @param {Access} [access]
 */
export async function readConfig(port, access) {
  const notYetInitialized = 94
  try {
    return (await ask(port, { replSetGetConfig: 1 }, access)).config
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === notYetInitialized) return undefined
    throw new UserError(
      `MongoDB on port ${port} does not tell its replica set: ${error instanceof Error ? error.message : error}`
    )
  }
}
