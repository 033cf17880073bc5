/** The sequencer is killed (-9) at a chosen place, again and again. */
import { awaitCandidates, findSequencer, signalWorker } from './actions.mjs'
import { awaitEverything, awaitLog } from './assertions.mjs'
import { allSubscribed } from './fixture.mjs'

/** @typedef {import('./fixture.mjs').Stage} Stage */

const eventsARound = 10
/** A helper that died again and again is restarted ever more slowly: its host starts afresh before that. */
const deathsMax = 5

/**
 * Killed after the log, before the wire: Redis is stopped first, so what the log then takes in cannot be published.
 * @param {Stage} stage
 */
async function killUnpublished(stage) {
  const { redis, writer } = stage
  await redis.process.kill()
  await writer.write(eventsARound)
  await awaitLog(stage)
  const { pid, index } = await findSequencer(stage)
  signalWorker(pid, 'SIGKILL')
  await redis.restart()
  await writer.write(1)
  return index
}

/**
 * Killed after the commit, before the log: it is stopped first, so it cannot take in what is then committed.
 * @param {Stage} stage
 */
async function killUnlogged(stage) {
  const { pid, index } = await findSequencer(stage)
  signalWorker(pid, 'SIGSTOP')
  await stage.writer.write(eventsARound)
  signalWorker(pid, 'SIGKILL')
  return index
}

export const places = {
  unpublished: { title: 'the sequencer is killed (-9) between log and publish', kill: killUnpublished },
  unlogged: { title: 'the sequencer is killed (-9) between commit and log', kill: killUnlogged }
}

/**
 * @param {Stage} stage
 * @param {keyof typeof places} place
 * @param {number} rounds
 * @param {import('./assertions.mjs').Account} account
 */
export async function takeOver(stage, place, rounds, account) {
  const deaths = stage.hosts.map(() => 0)
  for (let round = 0; round < rounds; round++) {
    await awaitCandidates(stage)
    await allSubscribed(stage.followers)
    const index = await places[place].kill(stage)
    deaths[index] = (deaths[index] ?? 0) + 1
    await awaitEverything(stage, account)
    if (deaths[index] < deathsMax || round === rounds - 1) continue
    deaths[index] = 0
    await stage.hosts[index]?.stop()
    await stage.hosts[index]?.restart()
  }
}
