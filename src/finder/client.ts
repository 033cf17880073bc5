/** A worker's client of its host's finder. */
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type { MatchFinder, Ranked } from '../domain/matching/finder.ts'
import type { SearchAnswer, SearchFinder, Suggestions } from '../domain/search/finder.ts'
import { busy } from '../errors.ts'
import type { Histogram } from '../metrics/recorder.ts'
import { createKeyedSemaphore } from '../util/semaphore.ts'
import { ask, type ClientState, connectAgain, type PushListener, unavailable } from './asking.ts'
import { type QuestionName, socketPath } from './protocol.ts'

/** What somebody may do at once that involves the finder; more of it waits. Each takes slices of the loop from everybody. */
const worksAtOnceMax = 1
const worksWaitingMax = 64
/** Before what waits of an asker: as long as the last took, so that at least half of the time is everybody else's. */
const restMsMax = 100

export interface FinderClient extends MatchFinder, SearchFinder {
  /**
   * Does what somebody wants, with a finder that knows for whom: of one asker one thing at a time, with a rest before the next that
   * waits, and its questions take turns with those of everybody else on the host. So whoever asks much waits for itself.
   * @param asker a user, or an address
   * @param stamp of the versions of jobs that it was told: searches of askers who were told the same share what the finder has to read
   * @throws BUSY when too much of the asker waits; what `work` throws
   */
  inTurn<Result>(
    asker: string,
    work: (finder: MatchFinder & SearchFinder) => Promise<Result>,
    stamp?: string | null
  ): Promise<Result>
  /** Pushes how the seeker's best jobs change, without those applied for; again when these have changed. @throws as questions */
  watch(userId: string, applied: readonly string[]): Promise<void>
  unwatch(userId: string): Promise<void>
  /** From now on connects at once and again whenever there is no connection. */
  listen(listener: PushListener): void
  stop(): void
}

/**
 * Connects with the first question.
 * @param folder null: there is no finder
 * @param durations by question and result
 */
export function createFinderClient(folder: string | null, durations: Histogram): FinderClient {
  const client: ClientState = {
    path: folder === null ? '' : socketPath(folder),
    ...{ current: null, connecting: null, lastId: 0, isStopped: false },
    ...{ listener: null, retry: undefined }
  }
  const turns = createKeyedSemaphore({
    ...{ concurrencyMax: worksAtOnceMax, waitingMax: worksWaitingMax },
    overflowError: busy
  })
  /** Resolves when the next of the asker may begin. */
  async function rest(asker: string, startedMs: number): Promise<void> {
    if (!turns.isAwaited(asker)) return
    await sleep(Math.min(restMsMax, performance.now() - startedMs))
  }
  async function timed(name: QuestionName, question: object, asker: string | null = null): Promise<unknown> {
    const startedMs = performance.now()
    let result = 'failed'
    try {
      if (folder === null) throw unavailable(new Error('this host has no finder'))
      const answer = await ask(client, name, question, asker)
      result = 'ok'
      return answer
    } finally {
      durations.observe((performance.now() - startedMs) / 1000, name, result)
    }
  }
  const finderOf = (asker: string | null, stamp: string | null = null): MatchFinder & SearchFinder => ({
    bestJobs: async (wanted) => (await timed('bestJobs', wanted, asker)) as Ranked[],
    bestSeekers: async (wanted) => (await timed('bestSeekers', wanted, asker)) as Ranked[],
    search: async (request) =>
      (await timed('search', stamp === null ? request : { ...request, stamp }, asker)) as SearchAnswer,
    suggest: async (prefix, limit) => (await timed('suggest', { prefix, limit }, asker)) as Suggestions
  })
  return {
    ...finderOf(null),
    inTurn: (asker, work, stamp) =>
      new Promise((resolve, reject) => {
        const run = async (): Promise<void> => {
          const startedMs = performance.now()
          await work(finderOf(asker, stamp)).then(resolve, reject)
          await rest(asker, startedMs)
        }
        turns.run(asker, run).catch(reject)
      }),
    watch: async (userId, applied) => void (await timed('watch', { userId, applied })),
    unwatch: async (userId) => void (await timed('unwatch', { userId })),
    listen(listener) {
      if (folder === null) return
      client.listener = listener
      void connectAgain(client)
    },
    stop() {
      client.isStopped = true
      clearTimeout(client.retry)
      client.current?.socket.destroy()
    }
  }
}
