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

/** So many pieces of a slice are prepared for. */
const piecesMax = 64

/**
 * For many small pieces of work that come at once, however many callbacks of the loop they come in: all that is done of them
 * in one turn of the loop, with the promises it settles, is one slice. In order; what is queued must not throw; the first of
 * a quiet moment is done at once.
 */
export function createSlicedQueue(limitMs = sliceMsMax): (work: () => void) => void {
  const queued: (() => void)[] = []
  /** of this turn's slice; null: nothing has been done in it */
  let startedMs: number | null = null
  const isOver = (): boolean => startedMs !== null && performance.now() - startedMs >= limitMs

  /** An immediate for each: Node lets promises go on between two of them, and not between two pieces in a loop. */
  const prepareNext = (): void => {
    setImmediate(beginSlice)
    for (let piece = 1; piece < Math.min(queued.length, piecesMax); piece++) setImmediate(goOn)
  }
  const begin = (work: () => void): void => {
    if (startedMs === null) {
      startedMs = performance.now()
      prepareNext()
    }
    work()
  }
  const goOn = (): void => {
    const work = isOver() ? undefined : queued.shift()
    if (work) begin(work)
  }
  const beginSlice = (): void => {
    startedMs = null
    goOn()
  }
  return (work) => {
    if (queued.length > 0 || isOver()) queued.push(work)
    else begin(work)
  }
}
