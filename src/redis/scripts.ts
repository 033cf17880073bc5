import type { Redis } from 'ioredis'
import type { Revocation } from '../domain/sessions/revocations.ts'

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
 * Of the trust: whether this Redis counts for the deployment that the last of ARGV names, under which name (a counter that
 * came back from a snapshot has another Redis process's, and is none), and for how long already; below 0: it does not.
 */
const counting = `local function readTrust(trust)
    local run, deployment, from = string.match(trust, '^(%x+):[^:]*:([^:]*):(%d+)$')
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
 * Looks at a token and counts its request, at once: KEYS {trust, token, session, user where there is a token, counters for
 * a token that is good, counters for any other request}, ARGV {the token's generation or '', how many counters are for a
 * good token, {ms of a window, how many it lets pass} of each counter, deployment}. Counts one more in each window, which starts with
 * its first; one that is used up is the last. Returns {trust, token, session, user, {count, ms left} of each that was
 * counted}. Count 0, and nothing is counted: the window is not known and may have begun before this Redis counted. Count -1:
 * it counts nothing.
 */
const admit = `local trust = trustOf(KEYS[1]) or ''
  local answer = {trust, '', '', ''}
  local before, isGood = 1, ARGV[1] ~= ''
  if isGood then
    before = 4
    for i = 2, 4 do answer[i] = redis.call('GET', KEYS[i]) or '' end
    local isOld = answer[4] ~= '' and tonumber(ARGV[1]) < tonumber(answer[4])
    isGood = answer[2] == '' and answer[3] == '' and not isOld
  end
  local first, last = tonumber(ARGV[2]) + 1, #KEYS - before
  if isGood then first, last = 1, first - 1 end
  local run, sinceMs = readTrust(trust)
  if sinceMs < 0 then
    answer[5], answer[6] = -1, 0
    return answer
  end
  for i = first, last do
    local key, windowMs, max = KEYS[before + i], tonumber(ARGV[2 * i + 1]), tonumber(ARGV[2 * i + 2])
    local count, left = redis.call('HINCRBY', key, run, 1), nil
    if count > 1 then left = redis.call('PTTL', key)
    elseif sinceMs >= windowMs then count, left = begin(key, run, 1, windowMs)
    else
      redis.call('DEL', key)
      count, left = 0, 0
    end
    answer[#answer + 1] = count
    answer[#answer + 1] = left
    if count > max then break end
  end
  return answer`

/**
 * For a request that was counted in MongoDB: KEYS {counter, trust}, ARGV {count, ms left, deployment} there. The first one begins the
 * window here; of those that were counted beside it, one that came before keeps its number, one that came after takes a new
 * one: none is given twice or left out. {count, ms left, trust}; count -1: it counts nothing.
 */
const carry = `local trust = trustOf(KEYS[2]) or ''
  local run, sinceMs = readTrust(trust)
  if sinceMs < 0 then return {-1, 0, trust} end
  if redis.call('HEXISTS', KEYS[1], run) == 0 then
    local count, left = begin(KEYS[1], run, ARGV[1], ARGV[2])
    redis.call('HSET', KEYS[1], 'begun', ARGV[1])
    return {count, left, trust}
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
export interface RedisCommands {
  trustAsk(...args: Arguments): Promise<string[]>
  trustAdmit(
    ...args: Arguments
  ): Promise<[trust: string, token: string, session: string, user: string, ...counts: number[]]>
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
export function withCommands(redis: Redis): Redis & RedisCommands {
  const prelude = trustOf(redis.isCluster)
  redis.defineCommand('trustAsk', { lua: prelude + ask })
  redis.defineCommand('trustAdmit', { lua: prelude + counting + admit })
  redis.defineCommand('trustCarry', { lua: prelude + counting + carry })
  redis.defineCommand('trustRevoke', { lua: prelude + revoke })
  redis.defineCommand('trustClock', { lua: clock })
  redis.defineCommand('trustEstablish', { lua: establish })
  redis.defineCommand('trustRenew', { lua: renew })
  return redis as Redis & RedisCommands
}
