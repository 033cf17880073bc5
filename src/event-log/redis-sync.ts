/** Keeps what Redis holds in step with MongoDB during a term, through the hooks of the code that owns it. */
import type { FastifyBaseLogger } from 'fastify'
import type { LogDocument } from '../database/collections/event-log.ts'

/** What the sequencer runs for the owner of other data in Redis (revocations, rate limits). */
export interface LeaderHooks {
  /** a term has begun: fills Redis from MongoDB; called again after it or another hook threw */
  onElected(): Promise<void> | void
  /** applies to Redis what these entries imply (revocations), before they are published */
  beforePublish(entries: LogDocument[]): Promise<void>
  /**
   * true: Redis is reachable and what it holds may be trusted for a while longer
   * @param isQuiet the log has no new entries since the last heartbeat
   */
  heartbeat(isQuiet: boolean): Promise<boolean>
}

export interface RedisSync {
  readonly hooks: LeaderHooks
  readonly log: FastifyBaseLogger
  isFilled: boolean
  isRenewing: boolean
  /** what the last heartbeat() returned; false after a hook threw */
  isTrusted: boolean
}

export const createRedisSync = (hooks: LeaderHooks, log: FastifyBaseLogger): RedisSync => ({
  hooks,
  log,
  isFilled: false,
  isRenewing: false,
  isTrusted: true
})

async function fillAndRenew(sync: RedisSync, isQuiet: boolean): Promise<void> {
  try {
    if (!sync.isFilled) {
      sync.isFilled = true // before, not after: a failure of beforePublish() meanwhile requires another filling
      await sync.hooks.onElected()
    }
    sync.isTrusted = await sync.hooks.heartbeat(isQuiet)
  } catch (error) {
    sync.isTrusted = sync.isFilled = false
    sync.log.warn({ err: error }, 'Redis could not be brought up to date with MongoDB')
  }
}

/** Fills Redis when that is due, then renews the trust in it: in the background, one run at a time. */
export function renewTrust(sync: RedisSync, isQuiet: boolean): void {
  if (sync.isRenewing) return
  sync.isRenewing = true
  void fillAndRenew(sync, isQuiet).finally(() => {
    sync.isRenewing = false
  })
}

/** Applies what the entries imply; when that fails, Redis is filled again at the next heartbeat. */
export const applyBeforePublish = (sync: RedisSync, entries: LogDocument[]): Promise<void> =>
  sync.hooks.beforePublish(entries).catch((error: unknown) => {
    sync.isFilled = false
    sync.log.warn({ err: error }, 'Redis could not be given what the log implies')
  })
