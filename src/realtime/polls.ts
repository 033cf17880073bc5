/** The polls of a worker: bounded, ended when the worker leaves, and never outliving the token they were sent with. */
import type { Store } from '../database/store.ts'
import { AppError, busy, failure } from '../errors.ts'
import type { AccessClaims } from '../schemas/tokens.ts'
import { topics as topicNames } from '../schemas/topics.ts'
import type { Faults } from '../util/faults.ts'
import { messagesOf } from './event-frames.ts'
import type { Gateway } from './gateway.ts'
import type { Chunk, Sink } from './hub.ts'
import { type CollectedEvents, Poll } from './poll.ts'
import { createRestingCursors, type RestingCursors } from './resting-cursors.ts'
import { checkCurrentAccess, checkTopicAccess, dependsOnMembership } from './topic-access.ts'

export interface PollQuestion {
  topic: string
  since: string
  /** for whom it is counted: `user:…` or `address:…` */
  client: string
  /** null: of a public topic */
  claims: AccessClaims | null
  waitMs: number
  holdMs: number
  /** calls the listener when nobody waits for the answer any more */
  onGone(listener: () => void): void
}

export interface Polls extends RestingCursors {
  /** Whether the user may read the topic. @throws as checkTopicAccess */
  checkAccess(claims: AccessClaims, topic: string): Promise<void>
  /**
   * Collects what follows the cursor, and waits for it while there is nothing.
   * @throws TOO_MANY_REQUESTS, BUSY: too many wait already; TOKEN_REVOKED, TOKEN_INVALID: the token has ended meanwhile;
   * DATABASE_UNAVAILABLE
   */
  collect(question: PollQuestion): Promise<CollectedEvents>
  /** number of polls now */
  count(): number
  /** answers all polls, and every later one without waiting */
  drain(): void
}

export interface PollsOptions {
  store: Store
  gateway: Pick<Gateway, 'hub' | 'catchUp' | 'connectionsByUser' | 'membershipChanges'>
  faults: Faults
  retentionMs: number
}

const pollsMax = 5000
const pollsPerClientMax = 20

interface Registered {
  topic: string
  poll: Poll
  claims: AccessClaims | null
}

/** Members of the control topic hear of every token that ends, and of every membership. */
function watchTokens(
  { gateway, faults }: Pick<PollsOptions, 'gateway' | 'faults'>,
  on: { revoked(userId: string): void; memberChanged(userId: string): void; historyLost(): void }
): void {
  const { hub } = gateway
  let queue: Chunk[] = []
  const sink: Sink = {
    enqueue(chunk) {
      if (queue.length === 0) hub.markDirty(sink)
      queue.push(chunk)
    },
    flush() {
      const chunks = queue
      queue = []
      for (const { op, text } of chunks.flatMap((chunk) => [...messagesOf(chunk)])) {
        if (op === 'resync') on.historyLost()
        if (op !== 'event') continue
        const { type, data } = JSON.parse(text.toString())
        const userId = String(data?.userId)
        if (type === 'membership.changed') on.memberChanged(userId)
        else on.revoked(userId)
      }
    },
    fail: (error) => faults.report('task', error, { where: 'tokens of polls' })
  }
  hub.add(hub.open(topicNames.control), sink)
}

/** After a change of the user's membership: ends a poll of a topic that is no longer theirs. */
async function recheck(store: Store, { topic, poll, claims }: Registered): Promise<void> {
  if (!claims || !dependsOnMembership(topic)) return
  await checkTopicAccess(store, claims, topic).catch((error: unknown) => {
    // When nobody knows, its next request is asked.
    if (error instanceof AppError && error.statusCode < 500) poll.refuse(error)
    else poll.answer(true)
  })
}

/** @throws TOO_MANY_REQUESTS, BUSY */
function checkRoom(ofClient: number, ofAll: number): void {
  if (ofClient >= pollsPerClientMax) throw failure('TOO_MANY_REQUESTS', { retryAfterSeconds: 1 })
  if (ofAll >= pollsMax) throw busy()
}

export function createPolls({ store, gateway, faults, retentionMs }: PollsOptions): Polls {
  const { hub, catchUp, connectionsByUser, membershipChanges } = gateway
  const byClient = new Map<string, Set<Registered>>()
  let count = 0
  let isDraining = false

  function register(client: string, registered: Registered): () => void {
    const present = byClient.get(client) ?? new Set()
    byClient.set(client, present.add(registered))
    count++
    return () => {
      count--
      present.delete(registered)
      if (present.size === 0) byClient.delete(client)
    }
  }
  const answerAll = (): void => {
    for (const all of byClient.values()) for (const { poll } of all) poll.answer(true)
  }
  watchTokens(
    { gateway, faults },
    {
      revoked(userId) {
        for (const { poll, claims } of byClient.get(`user:${userId}`) ?? []) {
          if (claims && connectionsByUser.isEnded(claims)) poll.refuse(failure('TOKEN_REVOKED'))
        }
      },
      memberChanged(userId) {
        for (const registered of byClient.get(`user:${userId}`) ?? []) void recheck(store, registered)
      },
      // Each next request has its token checked anew.
      historyLost: answerAll
    }
  )

  async function collect(question: PollQuestion): Promise<CollectedEvents> {
    const { topic, since, claims, holdMs, onGone } = question
    const client = claims ? `user:${claims.id}` : question.client
    checkRoom(byClient.get(client)?.size ?? 0, count)
    const leftMs = claims ? claims.exp * 1000 - Date.now() : Number.POSITIVE_INFINITY
    const waitMs = isDraining ? 0 : question.waitMs
    const poll = new Poll({ hub, topic, holdMs, waitMs, accountId: claims?.id ?? client })
    const unregister = register(client, { topic, poll, claims })
    const expiry =
      leftMs < waitMs ? setTimeout(() => poll.refuse(failure('TOKEN_INVALID')), Math.max(0, leftMs)) : undefined
    onGone(() => poll.answer(true))
    try {
      // Registered first, checked second: a revocation is either seen here or finds the poll registered.
      if (claims && connectionsByUser.isEnded(claims)) poll.refuse(failure('TOKEN_REVOKED'))
      else catchUp.subscribe(topic, poll, since, poll.callbacks())
      const collected = await poll.answered
      return isDraining ? { ...collected, isEarly: true } : collected
    } finally {
      clearTimeout(expiry)
      unregister()
    }
  }

  return {
    ...createRestingCursors(store, retentionMs),
    checkAccess: (claims, topic) => checkCurrentAccess({ store, membershipChanges }, claims, topic),
    collect,
    count: () => count,
    drain() {
      isDraining = true
      answerAll()
    }
  }
}
