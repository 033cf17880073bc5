/** How fast uploads are taken: each account within a pace of its own, and of all that wait each account in its turn. */
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Pace {
  /** what an account may send at once after a while without: its largest file, at least */
  burstBytes: number
  /** what it regains */
  bytesPerSecond: number
  /** what an upload counts as at least, however small: it is noted, stored and pointed at all the same */
  uploadBytesMin: number
  /** how long all uploads rest after each piece, against the time that took: others have the rest of the worker */
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
   * The pieces, each as soon as the account may send it and it is its turn; the turn ends with the request for the next.
   * What is not asked for stays with whoever sends it.
   */
  through(accountId: string, pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer>
}

/** By account: when it will have regained everything, by performance.now(); who has regained it is forgotten. */
function createAllowances({ burstBytes, bytesPerSecond }: Pace) {
  const fullMs = new Map<string, number>()
  /** Takes the bytes, which may be more than there is. @returns how long to wait for what was missing */
  return (accountId: string, bytes: number): number => {
    const nowMs = performance.now()
    const atMs = Math.max(nowMs, fullMs.get(accountId) ?? 0) + (bytes / bytesPerSecond) * 1000
    // The latest used are last.
    fullMs.delete(accountId)
    for (const [id, ms] of fullMs) {
      if (ms > nowMs) break
      fullMs.delete(id)
    }
    fullMs.set(accountId, atMs)
    return atMs - nowMs - (burstBytes / bytesPerSecond) * 1000
  }
}

/** One turn at a time, the accounts one after the other, however many of one account wait. */
function createTurns(restShare: number) {
  /** by account, who is next first; the one whose turn it is stands before all others */
  const lines = new Map<string, (() => void)[]>()
  let isTaken = false
  let restsUntilMs = 0

  function callNext(): void {
    const [line] = lines.values()
    if (isTaken || !line) return
    isTaken = true
    const begin = () => line.shift()?.()
    const waitMs = restsUntilMs - performance.now()
    // Less than a timer can tell is owed until it is more.
    if (waitMs < 1) begin()
    else setTimeout(begin, waitMs)
  }

  function end(accountId: string, line: (() => void)[], startedMs: number): void {
    const nowMs = performance.now()
    restsUntilMs = Math.max(restsUntilMs, nowMs) + (nowMs - startedMs) * restShare
    lines.delete(accountId)
    if (line.length > 0) lines.set(accountId, line)
    isTaken = false
    callNext()
  }

  /** Waits for a turn. @returns what ends it */
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

/** For one worker. */
export function createUploadPace(pace = uploadPace): UploadPace {
  const take = createAllowances(pace)
  const beginTurn = createTurns(pace.restShare)
  return {
    async *through(accountId, pieces) {
      let paidBytes = 0
      let readBytes = 0
      for await (const piece of pieces) {
        readBytes += piece.length
        const dueBytes = Math.max(pace.uploadBytesMin, readBytes) - paidBytes
        paidBytes += dueBytes
        const waitMs = take(accountId, dueBytes)
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
