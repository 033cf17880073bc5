import type { Redis } from 'ioredis'
import type { Counted } from '../domain/counters.ts'
import type { Revocation } from '../domain/revocations.ts'
import { type Breaker, createBreaker } from './breaker.ts'
import { parseTrust, type Trust, trustKeys } from './keys.ts'
import { flatten, type TrustCommands, withTrustCommands } from './scripts.ts'

/** Believed answers only: null means that Redis cannot be asked or cannot be believed, and MongoDB has to be asked. */
export interface TrustLink {
  /** The values of revocations, in order; '' where there is none. */
  ask(ids: string[]): Promise<string[] | null>
  /**
   * Counts one more in the window of `id`. A count of 0: nothing is counted, the window may have begun before this Redis
   * counted; it is to be counted in MongoDB and carried over. Null also while MongoDB counts for everybody.
   */
  count(id: string, windowMs: number): Promise<Counted | null>
  /** Goes on here with a window that MongoDB has `counted`, this request included; how it stands here. */
  carry(id: string, counted: Counted): Promise<Counted | null>
  /** Writes revocations; true when whoever believes this Redis sees them from now on. */
  revoke(revocations: Revocation[]): Promise<boolean>
  /** for how long Redis has not been believed by this worker, in ms; 0 while it is */
  distrustedForMs(): number
  stop(): void
}

export interface LinkOptions {
  redis: Redis
  databaseName: string
  /** of the database; null until it is known */
  deploymentId: () => string | null
  onChange: (open: boolean, error?: unknown) => void
}

const timeoutMs = 250
const probePauseMsMax = 1000

interface RunId {
  current(): string | null
  learn(): Promise<void>
}

/** The run id of the very connection; null from the moment it is lost until the new one has said its own. */
function trackRunId(redis: Redis, onKnown: () => void): RunId {
  let runId: string | null = null
  let connection = 0
  const forget = (): void => {
    runId = null
    connection++
  }
  const learn = async (): Promise<void> => {
    const asking = connection
    const info = await redis.info('server')
    if (connection !== asking) return
    runId = /run_id:([0-9a-f]+)/.exec(info)?.[1] ?? null
    onKnown()
  }
  const tryToLearn = (): void => void learn().catch(() => undefined)
  redis.on('ready', tryToLearn).on('close', forget).on('reconnecting', forget).on('end', forget)
  if (redis.status === 'ready') tryToLearn()
  return { current: () => runId, learn }
}

export function createTrustLink({ redis: connection, databaseName, deploymentId, onChange }: LinkOptions): TrustLink {
  const redis = withTrustCommands(connection)
  const keys = trustKeys(databaseName)
  let distrustedSinceMs: number | null = performance.now()
  const breaker: Breaker = createBreaker({
    timeoutMs,
    probe: () => (redis.isCluster || runId.current() ? redis.get(keys.trust) : runId.learn()),
    pauseMsMax: probePauseMsMax,
    onChange
  })
  const runId = trackRunId(redis, () => breaker.hurry())
  // In a Cluster the script itself has compared the run ids.
  const isOurs = (trust: Trust | null): trust is Trust =>
    trust !== null && trust.deploymentId === deploymentId() && (redis.isCluster || trust.runId === runId.current())

  /** Redis' answer and the trust that came with it, or null. The connection must not have changed meanwhile. */
  const believed = async <T>(question: () => Promise<T>, trustIn: (answer: T) => string | null | undefined) => {
    const before = runId.current()
    try {
      const answer = await breaker.run(question)
      const trust = parseTrust(trustIn(answer))
      if (isOurs(trust) && runId.current() === before) {
        distrustedSinceMs = null
        return { answer, trust }
      }
    } catch {
      // The breaker has seen it; MongoDB answers instead.
    }
    distrustedSinceMs ??= performance.now()
    return null
  }

  const counted = async (question: () => ReturnType<TrustCommands['trustCount']>): Promise<Counted | null> => {
    const found = await believed(question, ([, , trust]) => trust)
    if (found === null || found.answer[0] < 0) return null
    return { count: found.answer[0], leftMs: found.answer[1] }
  }

  return {
    ask: async (ids) => {
      const names = [keys.trust, ...ids.map(keys.revocation)]
      const found = await believed(
        () => (redis.isCluster ? redis.trustAsk(names.length, ...names) : redis.mget(names)),
        ([trust]) => trust
      )
      return found?.answer.slice(1).map((value) => value ?? '') ?? null
    },
    count: (id, windowMs) =>
      counted(() => redis.trustCount(2, keys.counter(id), keys.trust, windowMs, deploymentId() ?? '')),
    carry: (id, { count, leftMs }) =>
      counted(() =>
        redis.trustCarry(2, keys.counter(id), keys.trust, count, Math.max(1, Math.ceil(leftMs)), deploymentId() ?? '')
      ),
    revoke: async (revocations) => {
      const names = [keys.trust, keys.filling, ...revocations.map(({ id }) => keys.revocation(id))]
      const found = await believed(
        () => redis.trustRevoke(names.length, ...names, '', ...flatten(revocations)),
        (trust) => trust
      )
      return found !== null
    },
    distrustedForMs: () => (distrustedSinceMs === null ? 0 : performance.now() - distrustedSinceMs),
    stop: () => breaker.stop()
  }
}
