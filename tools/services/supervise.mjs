/** Keeps what `up` started running: a part that dies is named and started again, with growing pauses. */
import { sleep, tail } from '../processes/processes.mjs'
import { log, UserError } from '../terminal/log.mjs'

/** @typedef {{ process: import('../processes/processes.mjs').Running, restart: () => Promise<void> }} Part */

const pauseMsMax = 30_000
const deathsMax = 5
const withinMs = 60_000

/**
 * @param {Part[]} parts
 * @param {() => boolean} isStopping
 * @returns {Promise<never>} rejects when a part dies so often that starting it again is no cure
 */
export function supervise(parts, isStopping) {
  return new Promise((_, reject) => {
    for (const part of parts) keepRunning(part, isStopping).catch(reject)
  })
}

/**
 * @param {Part} part
 * @param {() => boolean} isStopping
 */
async function keepRunning(part, isStopping) {
  /** @type {number[]} */
  let deathsMs = []
  while (!isStopping()) {
    const { name, pid, logFile } = part.process
    const { code, signal } = await part.process.ended
    if (isStopping()) return
    deathsMs = [...deathsMs, performance.now()].filter((atMs) => performance.now() - atMs < withinMs)
    const how = `${name} (pid ${pid}) ended: ${signal ?? `exit ${code}`}`
    if (deathsMs.length > deathsMax) {
      throw new UserError(
        `${how}, ${deathsMs.length} times within ${withinMs / 1000} s; stopping everything.\n${tail(logFile)}`
      )
    }
    const pauseMs = Math.min(pauseMsMax, 1000 * 2 ** (deathsMs.length - 1))
    log(`${how}; starting it again in ${pauseMs / 1000} s`)
    await sleep(pauseMs)
    if (isStopping()) return
    try {
      await part.restart()
      log(`${name} is back (pid ${part.process.pid})`)
    } catch (error) {
      log(`${name} does not come back: ${error instanceof Error ? error.message : error}`)
    }
  }
}
