/** The Lua scripts that count a user's sockets over all workers. */
import type { Redis } from 'ioredis'

/**
 * KEYS {workers, own hash}, ARGV {user, sockets of this worker, max}: 1 and recorded, or 0 when the user would have more than
 * max on all live workers. A hash that has expired is left to the next renewal, which writes all of it.
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

/** KEYS {own hash}, ARGV {user, sockets of this worker}. */
const report = `if redis.call('EXISTS', KEYS[1]) == 0 then return end
  if ARGV[2] == '0' then redis.call('HDEL', KEYS[1], ARGV[1]) else redis.call('HSET', KEYS[1], ARGV[1], ARGV[2]) end`

/** KEYS {workers, own hash}, ARGV {lifetime in ms}: 1, or 0 when the hash has expired and has to be written again. */
const renew = `if redis.call('PEXPIRE', KEYS[2], ARGV[1]) == 0 then return 0 end
  local time = redis.call('TIME')
  redis.call('ZADD', KEYS[1], time[1] * 1000 + math.floor(time[2] / 1000) + ARGV[1], KEYS[2])
  return 1`

export interface SocketLimitCommands {
  socketLimitClaim(keys: 2, workers: string, own: string, user: string, count: number, max: number): Promise<number>
  socketLimitReport(keys: 1, own: string, user: string, count: number): Promise<unknown>
  socketLimitRenew(keys: 2, workers: string, own: string, lifeMs: number): Promise<number>
}

/** Adds the scripts to a connection. */
export function withSocketLimitCommands(redis: Redis): Redis & SocketLimitCommands {
  redis.defineCommand('socketLimitClaim', { lua: claim })
  redis.defineCommand('socketLimitReport', { lua: report })
  redis.defineCommand('socketLimitRenew', { lua: renew })
  return redis as Redis & SocketLimitCommands
}
