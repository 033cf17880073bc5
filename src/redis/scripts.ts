/** The Lua scripts over the lease and what depends on it: each reads the lease in the same step as the rest. */
import type { Redis } from 'ioredis'
import type { Revocation } from '../domain/sessions/revocations.ts'
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
 * From the lease: in which hash field this Redis counts for `deployment` (a counter restored from a snapshot has the field of
 * another Redis process and is ignored), and for how long; below 0: it does not.
 */
const counting = `local function readLease(lease, deployment)
    local run, issuedFor, from = string.match(lease, '^(%x+):[^:]*:([^:]*):(%d+)$')
    if issuedFor ~= deployment then run = nil end
    local time = redis.call('TIME')
    return run, run and time[1] * 1000 + math.floor(time[2] / 1000) - from or -1
  end
  local function begin(key, run, count, left)
    redis.call('DEL', key)
    redis.call('HSET', key, run, count)
    redis.call('PEXPIRE', key, left)
    return tonumber(count), tonumber(left)
  end `

/** Of a lease that nobody knows yet, where leaseAdmit takes the known one. */
export const unknownLease = (deploymentId: string): string => `::${deploymentId}:`

/**
 * Checks a token and counts its request, atomically: KEYS {lease, token, session, user where there is a token, other keys to
 * read, counters for a good token, counters for any other request}, ARGV {the lease the caller knows, the token's generation
 * or '', number of other keys, number of counters for a good token, {window in ms, below 0 if its end is known, limit} of each
 * counter}. Increments each window, which begins with its first request, up to and including the first that is used up.
 *
 * Returns {1 if the lease is the known one, else the lease, standing, values of the other keys, {count, ms left} of each that
 * was counted}. Standing 0: good, 1: the token is revoked, 2: its session or user. Count 0: not counted, the window is
 * unknown and may have begun before this Redis counted. Count -1: this Redis does not count. Left -1: known.
 *
 * A known lease under which something was counted needs no second look: its text says since when windows are counted.
 */
const admit = `local generation, others = ARGV[2], tonumber(ARGV[3])
  local isGood = generation ~= ''
  local before = 1 + others + (isGood and 3 or 0)
  local found = redis.call('MGET', unpack(KEYS, 1, before))
  local lease = found[1]
  if not lease or not isOwn(lease) then lease = '' end
  local standing = 0
  if isGood then
    if found[3] or (found[4] and tonumber(generation) < tonumber(found[4])) then standing = 2
    elseif found[2] then standing = 1 end
  end
  local response = {1, standing}
  for i = before - others + 1, before do response[#response + 1] = found[i] end
  local run, sinceMs
  if lease == ARGV[1] then run = string.sub(lease, 1, string.find(lease, ':', 1, true) - 1)
  else
    response[1] = lease
    run, sinceMs = readLease(lease, string.match(ARGV[1], '^[^:]*:[^:]*:([^:]*):'))
    if sinceMs < 0 then
      response[#response + 1] = -1
      return response
    end
  end
  local first, last = tonumber(ARGV[4]) + 1, #KEYS - before
  if isGood and standing == 0 then first, last = 1, first - 1 end
  for i = first, last do
    local key, windowMs, max = KEYS[before + i], tonumber(ARGV[2 * i + 3]), tonumber(ARGV[2 * i + 4])
    local count, left = redis.call('HINCRBY', key, run, 1), -1
    if count == 1 then
      windowMs = math.abs(windowMs)
      if not sinceMs then run, sinceMs = readLease(lease, string.match(lease, '^[^:]*:[^:]*:([^:]*):')) end
      if sinceMs >= windowMs then count, left = begin(key, run, 1, windowMs)
      else
        redis.call('DEL', key)
        count, left = 0, 0
      end
    elseif windowMs > 0 or count > max then left = redis.call('PTTL', key) end
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
  leaseAdmit(
    ...args: Arguments
  ): Promise<[lease: string | 1, standing: number, ...valuesAndCounts: (string | number | null)[]]>
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
