/** The Lua scripts by which the sequencer sets and renews the lease. */

/** {run id, ms since 1970 by Redis' clock, eviction policy}. */
export const clock = `local time = redis.call('TIME')
  local run = string.match(redis.call('INFO', 'server'), 'run_id:(%x+)')
  local policy = string.match(redis.call('INFO', 'memory'), 'maxmemory_policy:(%S+)')
  return {run, time[1] * 1000 + math.floor(time[2] / 1000), policy or ''}`

/** Sets the lease of a rebuild whose key still exists. 0: it was disturbed. -1: another deployment's lease is alive here. */
export const establish = `local alive = redis.call('GET', KEYS[1])
  local deployment = alive and string.match(alive, '^%x+:[^:]*:([^:]*):')
  if deployment and deployment ~= ARGV[4] then return -1 end
  if redis.call('GET', KEYS[2]) ~= ARGV[1] then return 0 end
  redis.call('SET', KEYS[1], ARGV[2], 'PXAT', ARGV[3])
  redis.call('DEL', KEYS[2])
  return 1`

/** Renews the lease of a fill, if it still exists. */
export const renew = `local lease = redis.call('GET', KEYS[1])
  if not lease or not string.find(lease, ARGV[1], 1, true) then return 0 end
  redis.call('SET', KEYS[1], ARGV[2], 'PXAT', ARGV[3])
  return 1`
