/** A worker's client of its host's finder. */
import { performance } from 'node:perf_hooks'
import type { MatchFinder, Ranked } from '../domain/matching/finder.ts'
import type { SearchAnswer, SearchFinder, Suggestions } from '../domain/search/finder.ts'
import type { Histogram } from '../metrics/recorder.ts'
import { ask, type ClientState, connectAgain, type PushListener, unavailable } from './asking.ts'
import { type QuestionName, socketPath } from './protocol.ts'

export interface FinderClient extends MatchFinder, SearchFinder {
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
  async function timed(name: QuestionName, question: object): Promise<unknown> {
    const startedMs = performance.now()
    let result = 'failed'
    try {
      if (folder === null) throw unavailable(new Error('this host has no finder'))
      const answer = await ask(client, name, question)
      result = 'ok'
      return answer
    } finally {
      durations.observe((performance.now() - startedMs) / 1000, name, result)
    }
  }
  return {
    bestJobs: async (wanted) => (await timed('bestJobs', wanted)) as Ranked[],
    bestSeekers: async (wanted) => (await timed('bestSeekers', wanted)) as Ranked[],
    search: async (request) => (await timed('search', request)) as SearchAnswer,
    suggest: async (prefix, limit) => (await timed('suggest', { prefix, limit })) as Suggestions,
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
