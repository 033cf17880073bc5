/** Limits the rate of uploads: a token bucket per account, and round-robin turns among the accounts that wait. */
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Pace {
  /** what an idle account may send at once: at least its largest file */
  burstBytes: number
  /** the rate at which the bucket refills */
  bytesPerSecond: number
  /** minimum cost of an upload, however small: it is reserved, stored and attached all the same */
  uploadBytesMin: number
  /** pause of all uploads after each piece, as a multiple of its time: leaves the rest of the worker to others */
  restShare: number
}

const MiB = 1024 * 1024

export const uploadPace: Pace = {
  burstBytes: 6 * MiB,
  bytesPerSecond: 2 * MiB,
  uploadBytesMin: MiB / 4,
  restShare: 1
}

export interface UploadPace {
  /**
   * Yields each piece as soon as the account's rate and its turn allow; the turn ends when the next piece is requested.
   * What is not requested stays with the sender (backpressure).
   */
  through(accountId: string, pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer>
}

/** The buckets by account: when each will be full again, by performance.now(); full ones are dropped. */
function createBuckets({ burstBytes, bytesPerSecond }: Pace) {
  const fullMs = new Map<string, number>()
  /** Consumes the bytes, which may overdraw the bucket. @returns how long to wait for the missing ones */
  return (accountId: string, bytes: number): number => {
    const nowMs = performance.now()
    const atMs = Math.max(nowMs, fullMs.get(accountId) ?? 0) + (bytes / bytesPerSecond) * 1000
    // Kept in order of last use.
    fullMs.delete(accountId)
    for (const [id, ms] of fullMs) {
      if (ms > nowMs) break
      fullMs.delete(id)
    }
    fullMs.set(accountId, atMs)
    return atMs - nowMs - (burstBytes / bytesPerSecond) * 1000
  }
}

/** One turn at a time, round-robin by account, however many uploads of one account wait. */
function createTurns(restShare: number) {
  /** by account, the next one first; the account whose turn it is comes before all others */
  const lines = new Map<string, (() => void)[]>()
  let isTaken = false
  let pausedUntilMs = 0

  function callNext(): void {
    const [line] = lines.values()
    if (isTaken || !line) return
    isTaken = true
    const begin = () => line.shift()?.()
    const waitMs = pausedUntilMs - performance.now()
    // A pause shorter than a timer's resolution is carried over.
    if (waitMs < 1) begin()
    else setTimeout(begin, waitMs)
  }

  function end(accountId: string, line: (() => void)[], startedMs: number): void {
    const nowMs = performance.now()
    pausedUntilMs = Math.max(pausedUntilMs, nowMs) + (nowMs - startedMs) * restShare
    lines.delete(accountId)
    if (line.length > 0) lines.set(accountId, line)
    isTaken = false
    callNext()
  }

  /** Waits for a turn. @returns a function that ends it */
  return (accountId: string): Promise<() => void> =>
    new Promise((resolve) => {
      const line = lines.get(accountId) ?? []
      lines.set(accountId, line)
      line.push(() => {
        const startedMs = performance.now()
        resolve(() => end(accountId, line, startedMs))
      })
      callNext()
    })
}

/** The rate limit for the uploads of one worker. */
export function createUploadPace(pace = uploadPace): UploadPace {
  const consume = createBuckets(pace)
  const beginTurn = createTurns(pace.restShare)
  return {
    async *through(accountId, pieces) {
      let paidBytes = 0
      let readBytes = 0
      for await (const piece of pieces) {
        readBytes += piece.length
        const dueBytes = Math.max(pace.uploadBytesMin, readBytes) - paidBytes
        paidBytes += dueBytes
        const waitMs = consume(accountId, dueBytes)
        if (waitMs > 0) await sleep(waitMs)
        const endTurn = await beginTurn(accountId)
        try {
          yield piece
        } finally {
          endTurn()
        }
      }
    }
  }
}
