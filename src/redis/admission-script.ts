/** The Lua script that admits requests: their tokens, their counts and the versions they ask for, in one step. */

/**
 * From the lease: in which hash field this Redis counts for `deployment` (a counter restored from a snapshot has the field of
 * another Redis process and is ignored), and for how long; below 0: it does not.
 */
export const counting = `local function readLease(lease, deployment)
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

/** What leaseAdmit says of one request: standing, values of its other keys, {count, ms left} of each counter, or -1. */
export type AdmitAnswer = [standing: number, ...valuesAndCounts: (string | number | null)[]]

/**
 * Checks the tokens of requests and counts each, atomically. KEYS {lease; of each request in turn: token, session and user where
 * there is a token, other keys to read; then of each in turn: counters for a good token, counters for any other request}, ARGV
 * {the lease the caller knows, number of keys before the counters; of each request: the token's generation or '', number of other
 * keys, number of counters for a good token, number of the others, {window in ms, below 0 if its end is known, limit} of each}.
 * Increments each window, which begins with its first request, up to and including the first that is used up.
 *
 * Returns {1 if the lease is the known one, else the lease; of each request: {standing, values of the other keys, {count, ms left}
 * of each that was counted}}. Standing 0: good, 1: the token is revoked, 2: its session or user. Count 0: not counted, the window
 * is unknown and may have begun before this Redis counted. Count -1: this Redis does not count. Left -1: known.
 *
 * A known lease under which something was counted needs no second look: its text says since when windows are counted.
 */
export const admit = `local before = tonumber(ARGV[2])
  local found = redis.call('MGET', unpack(KEYS, 1, before))
  local lease = found[1]
  if not lease or not isOwn(lease) then lease = '' end
  local response, run, sinceMs = {1}
  if lease == ARGV[1] then run = string.sub(lease, 1, string.find(lease, ':', 1, true) - 1)
  else
    response[1] = lease
    run, sinceMs = readLease(lease, string.match(ARGV[1], '^[^:]*:[^:]*:([^:]*):'))
  end
  local isCounting = not sinceMs or sinceMs >= 0
  local function count(key, windowMs, max)
    local number, left = redis.call('HINCRBY', key, run, 1), -1
    if number == 1 then
      windowMs = math.abs(windowMs)
      if not sinceMs then run, sinceMs = readLease(lease, string.match(lease, '^[^:]*:[^:]*:([^:]*):')) end
      if sinceMs >= windowMs then return begin(key, run, 1, windowMs) end
      redis.call('DEL', key)
      return 0, 0
    end
    if windowMs > 0 or number > max then left = redis.call('PTTL', key) end
    return number, left
  end
  local read, counter, arg = 2, before + 1, 3
  while arg <= #ARGV do
    local generation, others = ARGV[arg], tonumber(ARGV[arg + 1])
    local withToken, without = tonumber(ARGV[arg + 2]), tonumber(ARGV[arg + 3])
    local isGood, standing = generation ~= '', 0
    if isGood then
      if found[read + 1] or (found[read + 2] and tonumber(generation) < tonumber(found[read + 2])) then standing = 2
      elseif found[read] then standing = 1 end
      isGood, read = standing == 0, read + 3
    end
    local answer = {standing}
    for i = read, read + others - 1 do answer[#answer + 1] = found[i] end
    if isCounting then
      local first, last = withToken, withToken + without - 1
      if isGood then first, last = 0, withToken - 1 end
      for i = first, last do
        local max = tonumber(ARGV[arg + 5 + 2 * i])
        local number, left = count(KEYS[counter + i], tonumber(ARGV[arg + 4 + 2 * i]), max)
        answer[#answer + 1] = number
        answer[#answer + 1] = left
        if number > max then break end
      end
    else answer[#answer + 1] = -1 end
    response[#response + 1] = answer
    read, counter = read + others, counter + withToken + without
    arg = arg + 4 + 2 * (withToken + without)
  end
  return response`
