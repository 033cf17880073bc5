/** Writes what is queued for many sockets, in slices. */
import { performance } from 'node:perf_hooks'
import { sliceMsMax } from '../util/time-slices.ts'

export interface Flushable {
  /** writes what is queued */
  flush(): void
  /** closes this socket alone, after an unexpected exception */
  fail(error: unknown): void
}

/** Sinks that are flushed between two readings of the clock. */
const sinksPerReading = 16

/** In slices: a sink that is flushed later receives more at once. */
export function flushAll(sinks: Flushable[], from = 0): void {
  const startedMs = performance.now()
  for (let index = from; index < sinks.length; index++) {
    if (index % sinksPerReading === 0 && index > from && performance.now() - startedMs >= sliceMsMax) {
      setImmediate(flushAll, sinks, index)
      return
    }
    const sink = sinks[index] as Flushable
    try {
      sink.flush()
    } catch (error) {
      sink.fail(error)
    }
  }
}
