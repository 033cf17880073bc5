import type { Redis } from 'ioredis'
import type { Counted } from '../database/window-counter.ts'
import {
  type RevocableClaims,
  type Revocation,
  revocationIdsOf,
  standingOf,
  type TokenStanding
} from '../domain/sessions/revocations.ts'
import { type Breaker, createBreaker } from '../util/breaker.ts'
import { parseLease, type RedisLease, redisKeys } from './keys.ts'
import { flatten, withCommands } from './scripts.ts'

/** Believed answers only: null means that Redis cannot be asked or cannot be believed, and MongoDB has to be asked. */
export interface TrustedClient {
  /** The values of revocations, in order; '' where there is none. */
  get(ids: string[]): Promise<string[] | null>
  /**
   * How a request's token stands, and its windows with one more counted in each, in order, up to the first that is used up. A
   * count of 0: nothing is counted, the window may have begun before this Redis counted; it is to be counted in MongoDB and
   * carried over. `counted` is null while MongoDB counts for everybody.
   */
  admit(request: Countable): Promise<{ standing: TokenStanding; counted: Counted[] | null } | null>
  /** Goes on here with a window that MongoDB has `counted`, this request included; how it stands here. */
  importCount(id: string, counted: Counted): Promise<Counted | null>
  /** Writes revocations; true when whoever believes this Redis sees them from now on. */
  revoke(revocations: Revocation[]): Promise<boolean>
  /** for how long Redis has not been believed by this worker, in ms; 0 while it is */
  distrustedForMs(): number
  stop(): void
}

/** So many requests may pass in `windowMs`; `id` says whose. */
export interface Window {
  id: string
  windowMs: number
  max: number
}

export interface Countable {
  /** of its token, which says of itself that it is good; null without one */
  claims: RevocableClaims | null
  /** where it is counted when the token was not revoked */
  withToken: Window[]
  /** where it is counted when the token was revoked, or there is none */
  without: Window[]
}

export interface TrustedClientOptions {
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

export function createTrustedClient({
  redis: connection,
  databaseName,
  deploymentId,
  onChange
}: TrustedClientOptions): TrustedClient {
  const redis = withCommands(connection)
  const keys = redisKeys(databaseName)
  let distrustedSinceMs: number | null = performance.now()
  const breaker: Breaker = createBreaker({
    timeoutMs,
    probe: () => (redis.isCluster || runId.current() ? redis.get(keys.trust) : runId.learn()),
    pauseMsMax: probePauseMsMax,
    onChange
  })
  const runId = trackRunId(redis, () => breaker.hurry())
  // In a Cluster the script itself has compared the run ids.
  const isOurs = (trust: RedisLease | null): trust is RedisLease =>
    trust !== null && trust.deploymentId === deploymentId() && (redis.isCluster || trust.runId === runId.current())

  /** Redis' answer and the trust that came with it, or null. The connection must not have changed meanwhile. */
  const believed = async <T>(question: () => Promise<T>, trustIn: (answer: T) => string | null | undefined) => {
    const before = runId.current()
    try {
      const answer = await breaker.run(question)
      const trust = parseLease(trustIn(answer))
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

  const countsOf = (flat: number[]): Counted[] | null => {
    if (flat[0] === -1) return null
    return Array.from({ length: flat.length / 2 }, (_, i) => ({ count: flat[2 * i]!, leftMs: flat[2 * i + 1]! }))
  }

  return {
    get: async (ids) => {
      const names = [keys.trust, ...ids.map(keys.revocation)]
      const found = await believed(
        () => (redis.isCluster ? redis.trustAsk(names.length, ...names) : redis.mget(names)),
        ([trust]) => trust
      )
      return found?.answer.slice(1).map((value) => value ?? '') ?? null
    },
    admit: async ({ claims, withToken, without }) => {
      const windows = claims ? [...withToken, ...without] : without
      const tokenNames = claims ? revocationIdsOf(claims).map(keys.revocation) : []
      const names = [keys.trust, ...tokenNames, ...windows.map(({ id }) => keys.counter(id))]
      const rules = windows.flatMap(({ windowMs, max }) => [windowMs, max])
      const generation = claims?.gen ?? ''
      const found = await believed(
        () =>
          redis.trustAdmit(
            names.length,
            ...names,
            generation,
            claims ? withToken.length : 0,
            ...rules,
            deploymentId() ?? ''
          ),
        ([trust]) => trust
      )
      if (found === null) return null
      const [, token, session, user, ...counts] = found.answer
      return { standing: claims ? standingOf(claims, [token, session, user]) : 'good', counted: countsOf(counts) }
    },
    importCount: async (id, { count, leftMs }) => {
      const leftWholeMs = Math.max(1, Math.ceil(leftMs))
      const found = await believed(
        () => redis.trustCarry(2, keys.counter(id), keys.trust, count, leftWholeMs, deploymentId() ?? ''),
        ([, , trust]) => trust
      )
      if (found === null || found.answer[0] < 0) return null
      return { count: found.answer[0], leftMs: found.answer[1] }
    },
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
