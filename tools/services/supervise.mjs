/** Keeps what `up` started running: a part that dies is named and started again, with growing pauses. */
import { sleep, tail, waitFor } from '../processes/processes.mjs'
import { log, UserError } from '../terminal/log.mjs'

/** @typedef {{ process: import('../processes/processes.mjs').Running, restart: () => Promise<void> }} Part */

/**
 * @typedef {object} Supervisor
 * @property {() => Promise<never>} run rejects when a part dies so often that starting it again is no cure
 * @property {(part: Part) => 'up' | 'starting' | 'down'} stateOf
 * @property {(part: Part) => boolean} kill at once, with its children; false: it is down. It comes back, and this death counts
 *   for nothing, however often it is asked for
 * @property {(part: Part) => Promise<void>} hold kills it, and resolves when it is down: it stays so until it is released
 * @property {(part: Part) => Promise<void>} release starts what is held, and resolves when it is up
 */

const pauseMsMin = 1000
const pauseMsMax = 30_000
const deathsMax = 5
const withinMs = 60_000

/**
 * @param {Part[]} parts
 * @param {() => boolean} isStopping
 * @returns {Supervisor}
 */
export function createSupervisor(parts, isStopping) {
  /** Parts whose end was asked for. @type {Set<Part>} */
  const asked = new Set()
  /** Parts that have died and are not back. @type {Set<Part>} */
  const missing = new Set()
  /** Parts whose restart is under way. @type {Set<Part>} */
  const restarting = new Set()
  /** @type {Map<Part, { released: Promise<void>, release: () => void }>} */
  const held = new Map()

  /** @type {Supervisor['stateOf']} */
  const stateOf = (part) => {
    if (!part.process.isAlive()) return 'down'
    return missing.has(part) ? 'starting' : 'up'
  }

  /** @type {Supervisor['kill']} */
  const kill = (part) => {
    if (!part.process.isAlive()) return false
    asked.add(part)
    void part.process.kill()
    return true
  }

  /** @param {Part} part */
  async function restart(part) {
    const { name } = part.process
    restarting.add(part)
    try {
      await part.restart()
      missing.delete(part)
      log(`${name} is back (pid ${part.process.pid})`)
    } catch (error) {
      if (!asked.has(part)) log(`${name} does not come back: ${error instanceof Error ? error.message : error}`)
    } finally {
      restarting.delete(part)
    }
  }

  /** @param {Part} part */
  async function keepRunning(part) {
    /** @type {number[]} */
    let deathsMs = []
    while (!isStopping()) {
      const { name, pid, logFile } = part.process
      const { code, signal } = await part.process.ended
      if (isStopping()) return
      missing.add(part)
      const isAsked = asked.delete(part)
      if (!isAsked) deathsMs = [...deathsMs, performance.now()].filter((atMs) => performance.now() - atMs < withinMs)
      const how = `${name} (pid ${pid}) ended: ${signal ?? `exit ${code}`}`
      if (deathsMs.length > deathsMax) {
        throw new UserError(
          `${how}, ${deathsMs.length} times within ${withinMs / 1000} s; stopping everything.\n${tail(logFile)}`
        )
      }
      if (!held.has(part)) {
        const pauseMs = isAsked ? pauseMsMin : Math.min(pauseMsMax, pauseMsMin * 2 ** (deathsMs.length - 1))
        log(`${how}${isAsked ? ', as asked for' : ''}; starting it again in ${pauseMs / 1000} s`)
        await sleep(pauseMs)
      } else log(`${how}, as asked for; it stays so until it is started again`)
      await held.get(part)?.released
      if (isStopping()) return
      await restart(part)
    }
  }

  return {
    run: () => new Promise((_, reject) => parts.forEach((part) => void keepRunning(part).catch(reject))),
    stateOf,
    kill,
    hold: async (part) => {
      if (!held.has(part)) held.set(part, createHold())
      await waitFor(`${part.process.name} to end`, () => !kill(part) && !restarting.has(part))
    },
    release: async (part) => {
      held.get(part)?.release()
      held.delete(part)
      await waitFor(`${part.process.name} to be back`, () => stateOf(part) === 'up')
    }
  }
}

function createHold() {
  let release = () => {}
  /** @type {Promise<void>} */
  const released = new Promise((resolve) => {
    release = resolve
  })
  return { released, release }
}
