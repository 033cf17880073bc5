/** Keeps a finder told of a worker's connected seekers, and of the jobs each has applied for. */
import { AppError } from '../errors.ts'
import type { Faults } from '../util/faults.ts'
import type { FinderClient } from './client.ts'

/** Seekers of whom the finder is being told; a connection may ask a few times as much. */
const workingMax = 8

export interface PresentSeekers {
  has(userId: string): boolean
  arrive(userId: string): void
  leave(userId: string): void
  /** An application of the seeker was made, withdrawn or restored. */
  onApplication(userId: string): void
  /** Tells the finder, another one perhaps, of all. */
  tellAll(): void
  /** Tells the finder once more whether the seeker is here. */
  tell(userId: string): void
  stop(): void
}

export interface PresentSeekersOptions {
  finder: Pick<FinderClient, 'watch' | 'unwatch'>
  readApplied(userId: string): Promise<string[]>
  faults: Pick<Faults, 'report'>
}

interface Present {
  applied: ReadonlySet<string>
  /** `applied` has to be read */
  isStale: boolean
}

const none: ReadonlySet<string> = new Set()

/** The next finder is told of all. */
const isUnavailable = (error: unknown): boolean => error instanceof AppError && error.code === 'FINDER_UNAVAILABLE'

/** What fails is counted, and tried again when the seeker applies, comes again, or another finder is there. */
export function createPresentSeekers({ finder, readApplied, faults }: PresentSeekersOptions): PresentSeekers {
  const present = new Map<string, Present>()
  /** of whom the finder has to be told, each once */
  const waiting = new Set<string>()
  /** each by one call at a time, so that the last thing said is the newest */
  const working = new Set<string>()
  let isStopped = false

  async function say(userId: string): Promise<void> {
    const seeker = present.get(userId)
    if (!seeker) return finder.unwatch(userId)
    if (seeker.isStale) {
      seeker.isStale = false // before, not after: a change meanwhile requires another reading
      try {
        seeker.applied = new Set(await readApplied(userId))
      } catch (error) {
        seeker.isStale = true
        throw error
      }
    }
    return finder.watch(userId, [...seeker.applied])
  }
  async function work(userId: string): Promise<void> {
    working.add(userId)
    try {
      await say(userId)
    } catch (error) {
      if (!isStopped && !isUnavailable(error)) faults.report('task', error, { where: 'live matches', userId })
    }
    working.delete(userId)
    wake()
  }
  function wake(): void {
    for (const userId of waiting) {
      if (working.size >= workingMax || isStopped) return
      if (working.has(userId)) continue
      waiting.delete(userId)
      void work(userId)
    }
  }
  function tell(userId: string): void {
    waiting.add(userId)
    wake()
  }
  return {
    has: (userId) => present.has(userId),
    arrive(userId) {
      present.set(userId, { applied: none, isStale: true })
      tell(userId)
    },
    leave(userId) {
      if (present.delete(userId)) tell(userId)
    },
    onApplication(userId) {
      const seeker = present.get(userId)
      if (!seeker) return
      seeker.isStale = true
      tell(userId)
    },
    tellAll() {
      for (const userId of present.keys()) waiting.add(userId)
      wake()
    },
    tell,
    stop() {
      isStopped = true
    }
  }
}
