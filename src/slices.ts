/** Long work in slices: whoever loops over much lets everybody else of the process have their turn. */
import { performance } from 'node:perf_hooks'
import { setImmediate as turn } from 'node:timers/promises'

/** How long work of ours may hold the event loop at once. */
export const sliceMsMax = 5

export interface Slices {
  /** whether this slice has been used up */
  isOver(): boolean
  /** Gives the loop one whole turn (timers, sockets, the rest), then begins another slice. */
  next(): Promise<void>
}

/** Call `if (slices.isOver()) await slices.next()` once for each step; looking costs a clock reading. */
export function createSlices(limitMs = sliceMsMax): Slices {
  let startedMs = performance.now()
  return {
    isOver: () => performance.now() - startedMs >= limitMs,
    next: async () => {
      await turn()
      startedMs = performance.now()
    }
  }
}

/**
 * For many small pieces of work that come at once: does each in its turn, in slices. What is queued must not throw; the first of
 * a quiet moment is done at once.
 */
export function createSlicedQueue(limitMs = sliceMsMax): (work: () => void) => void {
  const queued: (() => void)[] = []
  let isWorking = false
  const workOff = async (): Promise<void> => {
    isWorking = true
    const slices = createSlices(limitMs)
    for (let work = queued.shift(); work; work = queued.shift()) {
      work()
      if (slices.isOver()) await slices.next()
    }
    isWorking = false
  }
  return (work) => {
    queued.push(work)
    if (!isWorking) void workOff()
  }
}
