/** How late a process's event loop comes to what is due. */
import { monitorEventLoopDelay } from 'node:perf_hooks'

/**
 * @typedef {object} LoopDelay in ms; a loop that is never late shows the 1 ms between two looks
 * @property {number} p99Ms
 * @property {number} maxMs
 */

export function createLoopWatch() {
  const histogram = monitorEventLoopDelay({ resolution: 1 })
  return {
    begin: () => {
      histogram.enable()
      histogram.reset()
    },
    /** @returns {LoopDelay} */
    end: () => {
      histogram.disable()
      return { p99Ms: histogram.percentile(99) / 1e6, maxMs: histogram.max / 1e6 }
    }
  }
}
