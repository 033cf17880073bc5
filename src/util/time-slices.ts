/** Long work in time slices: a long loop yields the event loop between them. */
import { performance } from 'node:perf_hooks'
import { setImmediate as turn } from 'node:timers/promises'

/** How long such work may block the event loop at once. */
export const sliceMsMax = 5

export interface Slices {
  /** whether this slice has been used up */
  isOver(): boolean
  /** Yields one whole turn of the event loop (timers, sockets, the rest), then begins another slice. */
  next(): Promise<void>
}

/** Call `if (slices.isOver()) await slices.next()` once for each step; the check costs one clock reading. */
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

/** What `map` makes of each, in order. */
export async function inSlices<From, To>(items: readonly From[], map: (item: From) => To): Promise<To[]> {
  const made: To[] = []
  const slices = createSlices()
  for (const item of items) {
    if (slices.isOver()) await slices.next()
    made.push(map(item))
  }
  return made
}

/** Upper bound of immediates scheduled per slice. */
const piecesMax = 64

/**
 * For many small pieces of work that arrive at once, in however many callbacks of the event loop: everything done of
 * them in one turn of the loop, with the promises it settles, is one slice. In order; what is queued must not throw;
 * the first piece after an idle time runs immediately.
 */
export function createSlicedQueue(limitMs = sliceMsMax): (work: () => void) => void {
  const queued: (() => void)[] = []
  /** start of this turn's slice; null: nothing has run in it */
  let startedMs: number | null = null
  const isOver = (): boolean => startedMs !== null && performance.now() - startedMs >= limitMs

  /**
   * An immediate for each: Node runs promise callbacks between two immediates, but not between two iterations of a
   * loop.
   */
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
