/** The Lua scripts over the lease and what depends on it: each reads the lease in the same step as the rest. */
import type { Redis } from 'ioredis'
import type { Revocation } from '../domain/sessions/revocations.ts'
import { type AdmitAnswer, admit, counting } from './admission-script.ts'
import { clock, establish, renew } from './lease-scripts.ts'

/**
 * Whether a lease was issued for the Redis that runs the script. Over one connection to one server the caller compares run ids
 * itself, without the cost of INFO; in a Cluster only the script knows which node runs it.
 */
const leaseOf = (isCluster: boolean): string =>
  `local function isOwn(lease) ${
    isCluster
      ? `local own = string.match(redis.call('INFO', 'server'), 'run_id:(%x+)')
         return string.sub(lease, 1, #own) == own`
      : 'return true'
  } end
  local function leaseOf(key)
    local lease = redis.call('GET', key)
    return lease and isOwn(lease) and lease
  end `

/** {lease, values…} of KEYS {lease, names…}. */
const get = `local response = {leaseOf(KEYS[1]) or ''}
  for i = 2, #KEYS do response[i] = redis.call('GET', KEYS[i]) or '' end
  return response`

/**
 * Imports a request that was counted in MongoDB: KEYS {counter, lease}, ARGV {count there, ms left there, deployment}. The
 * first import begins the window here; of concurrent ones, a lower count than that one's is kept, a higher one becomes the
 * next count here: no count is given twice or left out. Returns {count, ms left, lease}; count -1: this Redis does not count.
 */
const importCount = `local lease = leaseOf(KEYS[2]) or ''
  local run, sinceMs = readLease(lease, ARGV[3])
  if sinceMs < 0 then return {-1, 0, lease} end
  if redis.call('HEXISTS', KEYS[1], run) == 0 then
    local count, left = begin(KEYS[1], run, ARGV[1], ARGV[2])
    redis.call('HSET', KEYS[1], 'begun', ARGV[1])
    return {count, left, lease}
  end
  local count = tonumber(ARGV[1])
  if count > tonumber(redis.call('HGET', KEYS[1], 'begun') or 0) then
    count = redis.call('HINCRBY', KEYS[1], run, 1)
  end
  return {count, redis.call('PTTL', KEYS[1]), lease}`

/**
 * For what is written into Redis: KEYS {lease, rebuilding, …}, ARGV {fill id or '', …}. With a fill id it is written only into the
 * Redis that this fill rebuilds or has rebuilt, otherwise the script returns ''. Sets `lease`: the lease, or 'rebuilding'.
 */
const ofFill = `local lease = leaseOf(KEYS[1]) or ''
  local fill = ARGV[1]
  if fill ~= '' and not string.find(lease, fill, 1, true) then
    if redis.call('GET', KEYS[2]) ~= fill then return '' end
    lease = 'rebuilding'
  end `

/**
 * Writes revocations: KEYS {lease, rebuilding, names…}, ARGV {fill id or '', generation, until in ms, …}. A generation never
 * decreases. Returns `lease`.
 */
const revoke = `${ofFill}
  for i = 3, #KEYS do
    local generation, untilMs = ARGV[2 * i - 4], ARGV[2 * i - 3]
    local old = redis.call('GET', KEYS[i])
    if old and tonumber(old) >= tonumber(generation) then
      redis.call('PEXPIREAT', KEYS[i], untilMs, 'GT')
    else
      redis.call('SET', KEYS[i], generation, 'PXAT', untilMs)
    end
  end
  return lease`

/** Replaces versions: KEYS {lease, rebuilding, names…}, ARGV {fill id or '', the new token of all}. Returns `lease`. */
const replaceVersions = `${ofFill}
  for i = 3, #KEYS do redis.call('SET', KEYS[i], ARGV[2]) end
  return lease`

type Arguments = (string | number)[]

/** The scripts as commands; all keys of one call are in one slot. The first argument is the number of keys. */
export interface RedisCommands {
  leaseGet(...args: Arguments): Promise<string[]>
  leaseAdmit(...args: Arguments): Promise<[lease: string | 1, ...answers: AdmitAnswer[]]>
  leaseImportCount(...args: Arguments): Promise<[count: number, leftMs: number, lease: string]>
  leaseRevoke(...args: Arguments): Promise<string>
  leaseReplaceVersions(...args: Arguments): Promise<string>
  leaseClock(...args: Arguments): Promise<[runId: string, nowMs: number, policy: string]>
  leaseEstablish(...args: Arguments): Promise<number>
  leaseRenew(...args: Arguments): Promise<number>
}

/** The arguments of leaseRevoke after the fill id. */
export const flatten = (revocations: Revocation[]): (string | number)[] =>
  revocations.flatMap(({ generation, untilMs }) => [generation ?? 1, untilMs])

/** Adds the scripts to a connection. Needs Redis 7. */
export function withCommands(redis: Redis): Redis & RedisCommands {
  const prelude = leaseOf(redis.isCluster)
  redis.defineCommand('leaseGet', { lua: prelude + get })
  redis.defineCommand('leaseAdmit', { lua: prelude + counting + admit })
  redis.defineCommand('leaseImportCount', { lua: prelude + counting + importCount })
  redis.defineCommand('leaseRevoke', { lua: prelude + revoke })
  redis.defineCommand('leaseReplaceVersions', { lua: prelude + replaceVersions })
  redis.defineCommand('leaseClock', { lua: clock })
  redis.defineCommand('leaseEstablish', { lua: establish })
  redis.defineCommand('leaseRenew', { lua: renew })
  return redis as Redis & RedisCommands
}
