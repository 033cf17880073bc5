import type { Redis } from 'ioredis'
import type { Revocation } from '../domain/revocations.ts'

/**
 * The trust key's value, if it is of the Redis that runs the script. Over one connection to one server the caller
 * compares run ids itself, without the cost of INFO; in a Cluster the node that answers is only known to the script.
 */
const trustOf = (isCluster: boolean): string =>
  isCluster
    ? `local function trustOf(key)
         local trust = redis.call('GET', key)
         local own = string.match(redis.call('INFO', 'server'), 'run_id:(%x+)')
         return trust and string.sub(trust, 1, #own) == own and trust
       end `
    : "local function trustOf(key) return redis.call('GET', key) end "

/** {trust, values…} of KEYS {trust, names…}. */
const ask = `local answer = {trustOf(KEYS[1]) or ''}
  for i = 2, #KEYS do answer[i] = redis.call('GET', KEYS[i]) or '' end
  return answer`

/**
 * Of KEYS {counter, trust}: whether this Redis counts for the deployment that the last of ARGV names, under which name (a
 * counter that came back from a snapshot has another Redis process's, and is none), and for how long already.
 */
const counting = `local trust = trustOf(KEYS[2]) or ''
  local run, deployment, from = string.match(trust, '^(%x+):[^:]*:([^:]*):(%d+)$')
  if deployment ~= ARGV[#ARGV] then run = nil end
  local time = redis.call('TIME')
  local sinceMs = run and time[1] * 1000 + math.floor(time[2] / 1000) - from or -1
  if sinceMs < 0 then return {-1, 0, trust} end
  local function begin(count, left)
    redis.call('DEL', KEYS[1])
    redis.call('HSET', KEYS[1], run, count)
    redis.call('PEXPIRE', KEYS[1], left)
    return {tonumber(count), tonumber(left), trust}
  end `

/**
 * Counts one more into a window that starts with its first, ARGV {ms of a window, deployment}: {count, ms left, trust}. Count 0, and
 * nothing is counted: the window is not known and may have begun before this Redis counted. Count -1: it does not count.
 */
const count = `local count = redis.call('HINCRBY', KEYS[1], run, 1)
  if count > 1 then return {count, redis.call('PTTL', KEYS[1]), trust} end
  if sinceMs >= tonumber(ARGV[1]) then return begin(1, ARGV[1]) end
  redis.call('DEL', KEYS[1])
  return {0, 0, trust}`

/**
 * As `count`, for a request that was counted in MongoDB, ARGV {count, ms left, deployment} there. The first one begins the window
 * here; of those that were counted beside it, one that came before keeps its number, one that came after takes a new one:
 * none is given twice or left out.
 */
const carry = `if redis.call('HEXISTS', KEYS[1], run) == 0 then
    local begun = begin(ARGV[1], ARGV[2])
    redis.call('HSET', KEYS[1], 'begun', ARGV[1])
    return begun
  end
  local count = tonumber(ARGV[1])
  if count > tonumber(redis.call('HGET', KEYS[1], 'begun') or 0) then
    count = redis.call('HINCRBY', KEYS[1], run, 1)
  end
  return {count, redis.call('PTTL', KEYS[1]), trust}`

/**
 * Writes revocations: KEYS {trust, filling, names…}, ARGV {fill id or '', generation, until in ms, …}. A keeper's are
 * written only into the Redis it fills or has filled. A generation never goes down. Returns the trust, or 'filling'.
 */
const revoke = `local trust = trustOf(KEYS[1]) or ''
  local fill = ARGV[1]
  if fill ~= '' and not string.find(trust, fill, 1, true) then
    if redis.call('GET', KEYS[2]) ~= fill then return '' end
    trust = 'filling'
  end
  for i = 3, #KEYS do
    local generation, untilMs = ARGV[2 * i - 4], ARGV[2 * i - 3]
    local old = redis.call('GET', KEYS[i])
    if old and tonumber(old) >= tonumber(generation) then
      redis.call('PEXPIREAT', KEYS[i], untilMs, 'GT')
    else
      redis.call('SET', KEYS[i], generation, 'PXAT', untilMs)
    end
  end
  return trust`

/** {run id, ms since 1970 by Redis' clock, eviction policy}. */
const clock = `local time = redis.call('TIME')
  local run = string.match(redis.call('INFO', 'server'), 'run_id:(%x+)')
  local policy = string.match(redis.call('INFO', 'memory'), 'maxmemory_policy:(%S+)')
  return {run, time[1] * 1000 + math.floor(time[2] / 1000), policy or ''}`

/** Sets the trust of a fill that nothing disturbed: its mark is still there. -1: another deployment's is alive here. */
const establish = `local alive = redis.call('GET', KEYS[1])
  local deployment = alive and string.match(alive, '^%x+:[^:]*:([^:]*):')
  if deployment and deployment ~= ARGV[4] then return -1 end
  if redis.call('GET', KEYS[2]) ~= ARGV[1] then return 0 end
  redis.call('SET', KEYS[1], ARGV[2], 'PXAT', ARGV[3])
  redis.call('DEL', KEYS[2])
  return 1`

/** Prolongs the trust of a fill, if it is still there. */
const renew = `local trust = redis.call('GET', KEYS[1])
  if not trust or not string.find(trust, ARGV[1], 1, true) then return 0 end
  redis.call('SET', KEYS[1], ARGV[2], 'PXAT', ARGV[3])
  return 1`

type Arguments = (string | number)[]

/** The scripts as commands; all keys of one call lie in one slot. The first argument is the number of keys. */
export interface TrustCommands {
  trustAsk(...args: Arguments): Promise<string[]>
  trustCount(...args: Arguments): Promise<[count: number, leftMs: number, trust: string]>
  trustCarry(...args: Arguments): Promise<[count: number, leftMs: number, trust: string]>
  trustRevoke(...args: Arguments): Promise<string>
  trustClock(...args: Arguments): Promise<[runId: string, nowMs: number, policy: string]>
  trustEstablish(...args: Arguments): Promise<number>
  trustRenew(...args: Arguments): Promise<number>
}

/** The arguments of trustRevoke after the fill id. */
export const flatten = (revocations: Revocation[]): (string | number)[] =>
  revocations.flatMap(({ generation, untilMs }) => [generation ?? 1, untilMs])

/** Adds the scripts to a connection. Needs Redis 7. */
export function withTrustCommands(redis: Redis): Redis & TrustCommands {
  const prelude = trustOf(redis.isCluster)
  redis.defineCommand('trustAsk', { lua: prelude + ask })
  redis.defineCommand('trustCount', { lua: prelude + counting + count })
  redis.defineCommand('trustCarry', { lua: prelude + counting + carry })
  redis.defineCommand('trustRevoke', { lua: prelude + revoke })
  redis.defineCommand('trustClock', { lua: clock })
  redis.defineCommand('trustEstablish', { lua: establish })
  redis.defineCommand('trustRenew', { lua: renew })
  return redis as Redis & TrustCommands
}
