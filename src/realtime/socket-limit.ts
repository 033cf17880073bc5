import type { Redis } from 'ioredis'

/** How many sockets a user may have, over all workers of all hosts. */
export const socketsPerUserMax = 20

/** A worker that has not renewed its counts for this long is gone, and they with it. */
const lifeMs = 3000
const renewMs = 1000
const usersPerCommand = 1000
/** Keeps a worker's hash in being while nobody is here. */
const marker = '-'

/**
 * KEYS {workers, own hash}, ARGV {user, sockets here, max}: 1 and noted, or 0 when the user would have more than max on
 * all live workers. A hash that is gone is left to the next renewal, which states all of it.
 */
const claim = `local time = redis.call('TIME')
  redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', time[1] * 1000 + math.floor(time[2] / 1000))
  local total = tonumber(ARGV[2])
  for _, worker in ipairs(redis.call('ZRANGE', KEYS[1], 0, -1)) do
    if worker ~= KEYS[2] then total = total + (tonumber(redis.call('HGET', worker, ARGV[1]) or 0) or 0) end
  end
  if total > tonumber(ARGV[3]) then return 0 end
  if redis.call('EXISTS', KEYS[2]) == 1 then redis.call('HSET', KEYS[2], ARGV[1], ARGV[2]) end
  return 1`

/** KEYS {own hash}, ARGV {user, sockets here}. */
const reportScript = `if redis.call('EXISTS', KEYS[1]) == 0 then return end
  if ARGV[2] == '0' then redis.call('HDEL', KEYS[1], ARGV[1]) else redis.call('HSET', KEYS[1], ARGV[1], ARGV[2]) end`

/** KEYS {workers, own hash}, ARGV {life in ms}: 1, or 0 when the hash is gone and has to be stated again. */
const renew = `if redis.call('PEXPIRE', KEYS[2], ARGV[1]) == 0 then return 0 end
  local time = redis.call('TIME')
  redis.call('ZADD', KEYS[1], time[1] * 1000 + math.floor(time[2] / 1000) + ARGV[1], KEYS[2])
  return 1`

interface Commands {
  headcountClaim(keys: 2, workers: string, own: string, user: string, count: number, max: number): Promise<number>
  headcountSay(keys: 1, own: string, user: string, count: number): Promise<unknown>
  headcountRenew(keys: 2, workers: string, own: string, lifeMs: number): Promise<number>
}

/** How many sockets each user has on all workers. One question at a sign-in, one word at a close, none for an event. */
export interface SocketLimit {
  /**
   * Says that a user now has `count` sockets here. False: with those of the other workers that is more than
   * socketsPerUserMax, and nothing has been noted. Exact while Redis answers; without it true, so that then the limit
   * holds per worker; what a killed worker had counts for 3 s more.
   */
  claim(userId: string, count: number): Promise<boolean>
  /** Says it without asking: a socket has gone. */
  report(userId: string, count: number): void
  stop(): Promise<void>
}

export interface SocketLimitOptions {
  redis: Redis
  /** the database's name: deployments may share a Redis */
  scope: string
  /** unique to this worker's process */
  worker: string
  /** sockets here, by user */
  counts: () => Iterable<[userId: string, count: number]>
}

export function createSocketLimit({ redis: connection, scope, worker, counts }: SocketLimitOptions): SocketLimit {
  // One slot of a Cluster.
  const workers = `sockets:{${scope}}`
  const own = `${workers}:${worker}`
  connection.defineCommand('headcountClaim', { lua: claim })
  connection.defineCommand('headcountSay', { lua: reportScript })
  connection.defineCommand('headcountRenew', { lua: renew })
  const redis = connection as Redis & Commands
  /** Redis has answered lately, and knows what we have */
  let isStated = false
  let isStopped = false

  /** All of ours anew, in one batch: whatever a Redis that was away, emptied or restored holds of us is replaced. */
  async function state(): Promise<void> {
    const batch = redis.pipeline().del(own).hset(own, marker, 0)
    let fields: (string | number)[] = []
    for (const pair of counts()) {
      fields.push(...pair)
      if (fields.length < 2 * usersPerCommand) continue
      batch.hset(own, ...fields)
      fields = []
    }
    if (fields.length > 0) batch.hset(own, ...fields)
    batch.pexpire(own, lifeMs)
    const failed = (await batch.exec())?.find(([error]) => error)
    if (failed?.[0]) throw failed[0]
    await redis.headcountRenew(2, workers, own, lifeMs)
  }
  async function keep(): Promise<void> {
    try {
      if (!isStated || (await redis.headcountRenew(2, workers, own, lifeMs)) === 0) await state()
      isStated = true
    } catch {
      isStated = false
    }
  }
  const anew = (): void => {
    isStated = false
    void keep()
  }
  const timer = setInterval(() => void keep(), renewMs).unref()
  connection.on('ready', anew)
  void keep()

  return {
    async claim(userId, count) {
      if (!isStated) return true
      try {
        return (await redis.headcountClaim(2, workers, own, userId, count, socketsPerUserMax)) === 1
      } catch {
        isStated = false
        return true
      }
    },
    report(userId, count) {
      if (!isStated || isStopped) return
      redis.headcountSay(1, own, userId, count).catch(() => {
        isStated = false
      })
    },
    async stop() {
      isStopped = true
      clearInterval(timer)
      connection.off('ready', anew)
      if (isStated)
        await redis
          .pipeline()
          .del(own)
          .zrem(workers, own)
          .exec()
          .catch(() => undefined)
    }
  }
}
