/** The Lua scripts over the lease and what depends on it: each reads the lease in the same step as the rest. */
import type { Redis } from 'ioredis'
import type { Revocation } from '../domain/sessions/revocations.ts'

/**
 * The lease's value, if it was issued for the Redis that runs the script. Over one connection to one server the caller
 * compares run ids itself, without the cost of INFO; in a Cluster only the script knows which node runs it.
 */
const leaseOf = (isCluster: boolean): string =>
  isCluster
    ? `local function leaseOf(key)
         local lease = redis.call('GET', key)
         local own = string.match(redis.call('INFO', 'server'), 'run_id:(%x+)')
         return lease and string.sub(lease, 1, #own) == own and lease
       end `
    : "local function leaseOf(key) return redis.call('GET', key) end "

/** {lease, values…} of KEYS {lease, names…}. */
const get = `local response = {leaseOf(KEYS[1]) or ''}
  for i = 2, #KEYS do response[i] = redis.call('GET', KEYS[i]) or '' end
  return response`

/**
 * From the lease: whether this Redis counts for the deployment named by the last of ARGV, in which hash field (a counter
 * restored from a snapshot has the field of another Redis process and is ignored), and for how long; below 0: it does not.
 */
const counting = `local function readLease(lease)
    local run, deployment, from = string.match(lease, '^(%x+):[^:]*:([^:]*):(%d+)$')
    if deployment ~= ARGV[#ARGV] then run = nil end
    local time = redis.call('TIME')
    return run, run and time[1] * 1000 + math.floor(time[2] / 1000) - from or -1
  end
  local function begin(key, run, count, left)
    redis.call('DEL', key)
    redis.call('HSET', key, run, count)
    redis.call('PEXPIRE', key, left)
    return tonumber(count), tonumber(left)
  end `

/**
 * Checks a token and counts its request, atomically: KEYS {lease, token, session, user where there is a token, counters for
 * a good token, counters for any other request, other keys to read}, ARGV {the token's generation or '', number of counters for a good token,
 * number of other keys, {window in ms, limit} of each counter, deployment}. Increments each window, which begins with its first request, up to and
 * including the first that is used up. Returns {lease, token, session, user, values of the other keys, {count, ms left} of each that was counted}.
 * Count 0: not counted, the window is unknown and may have begun before this Redis counted. Count -1: this Redis does not
 * count.
 */
const admit = `local lease = leaseOf(KEYS[1]) or ''
  local response = {lease, '', '', ''}
  local before, isGood = 1, ARGV[1] ~= ''
  if isGood then
    before = 4
    for i = 2, 4 do response[i] = redis.call('GET', KEYS[i]) or '' end
    local isOld = response[4] ~= '' and tonumber(ARGV[1]) < tonumber(response[4])
    isGood = response[2] == '' and response[3] == '' and not isOld
  end
  local others = tonumber(ARGV[3])
  local first, last = tonumber(ARGV[2]) + 1, #KEYS - before - others
  for i = #KEYS - others + 1, #KEYS do response[#response + 1] = redis.call('GET', KEYS[i]) end
  if isGood then first, last = 1, first - 1 end
  local run, sinceMs = readLease(lease)
  if sinceMs < 0 then
    response[#response + 1] = -1
    return response
  end
  for i = first, last do
    local key, windowMs, max = KEYS[before + i], tonumber(ARGV[2 * i + 2]), tonumber(ARGV[2 * i + 3])
    local count, left = redis.call('HINCRBY', key, run, 1), nil
    if count > 1 then left = redis.call('PTTL', key)
    elseif sinceMs >= windowMs then count, left = begin(key, run, 1, windowMs)
    else
      redis.call('DEL', key)
      count, left = 0, 0
    end
    response[#response + 1] = count
    response[#response + 1] = left
    if count > max then break end
  end
  return response`

/**
 * Imports a request that was counted in MongoDB: KEYS {counter, lease}, ARGV {count there, ms left there, deployment}. The
 * first import begins the window here; of concurrent ones, a lower count than that one's is kept, a higher one becomes the
 * next count here: no count is given twice or left out. Returns {count, ms left, lease}; count -1: this Redis does not count.
 */
const importCount = `local lease = leaseOf(KEYS[2]) or ''
  local run, sinceMs = readLease(lease)
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

/** {run id, ms since 1970 by Redis' clock, eviction policy}. */
const clock = `local time = redis.call('TIME')
  local run = string.match(redis.call('INFO', 'server'), 'run_id:(%x+)')
  local policy = string.match(redis.call('INFO', 'memory'), 'maxmemory_policy:(%S+)')
  return {run, time[1] * 1000 + math.floor(time[2] / 1000), policy or ''}`

/** Sets the lease of a rebuild whose key still exists. 0: it was disturbed. -1: another deployment's lease is alive here. */
const establish = `local alive = redis.call('GET', KEYS[1])
  local deployment = alive and string.match(alive, '^%x+:[^:]*:([^:]*):')
  if deployment and deployment ~= ARGV[4] then return -1 end
  if redis.call('GET', KEYS[2]) ~= ARGV[1] then return 0 end
  redis.call('SET', KEYS[1], ARGV[2], 'PXAT', ARGV[3])
  redis.call('DEL', KEYS[2])
  return 1`

/** Renews the lease of a fill, if it still exists. */
const renew = `local lease = redis.call('GET', KEYS[1])
  if not lease or not string.find(lease, ARGV[1], 1, true) then return 0 end
  redis.call('SET', KEYS[1], ARGV[2], 'PXAT', ARGV[3])
  return 1`

type Arguments = (string | number)[]

/** The scripts as commands; all keys of one call are in one slot. The first argument is the number of keys. */
export interface RedisCommands {
  leaseGet(...args: Arguments): Promise<string[]>
  leaseAdmit(
    ...args: Arguments
  ): Promise<
    [lease: string, token: string, session: string, user: string, ...valuesAndCounts: (string | number | null)[]]
  >
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
