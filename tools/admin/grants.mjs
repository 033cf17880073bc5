/** What the service's user of MongoDB and of Redis needs, and nothing else: one table, printed for operators and tried by tests. */

/** Actions on every collection of the one database. */
const mongodbActions = [
  'find',
  'insert',
  'update',
  'remove',
  'changeStream', // the outbox is followed
  'listCollections',
  'listIndexes',
  'createCollection',
  'createIndex',
  'collMod' // an expiry that another version changes
]

/** Actions on the cluster that it does without: without them less is shown, and nothing is lost. */
const mongodbOptional = [
  'inprog' // the percentage of an index build; $currentOp of the own sessions, and killSessions of them, need no grant
]

/** Commands by what they are for. Scripts run theirs with the rights of whoever calls them. */
const redisCommands = {
  connections: ['auth', 'hello', 'ping', 'select', 'info', 'client|setname'],
  scripts: ['eval', 'evalsha', 'time'],
  keys: ['get', 'mget', 'set', 'del', 'exists', 'pexpire', 'pexpireat', 'pttl'],
  counters: ['hset', 'hget', 'hdel', 'hexists', 'hincrby', 'zadd', 'zrange', 'zrem', 'zremrangebyscore'],
  events: ['publish', 'subscribe', 'unsubscribe'],
  'events of a Cluster': ['spublish', 'ssubscribe', 'sunsubscribe', 'cluster|slots', 'cluster|shards', 'readonly'],
  'the check of maxmemory-policy': ['config|get']
}

/** Keys by their prefix; after it comes the database's name, in braces where a Cluster has to keep keys together. */
const redisKeys = ['rl:{*}*', 'blacklist:{*}*', 'trust:{*}*', 'figures:{*}*', 'sockets:{*}*', 'sm:*']
const redisChannels = ['sm:*']

/**
 * @param {string} pattern
 * @param {string} database
 */
const ofDatabase = (pattern, database) =>
  pattern.includes('{*}') ? pattern.replace('{*}', `{${database}}`) : pattern.replace('*', `${database}:*`)

/**
 * The role's document, for createRole in the database `admin`.
 * @param {string} database
 * @param {{ hasProgress?: boolean }} [options] `hasProgress`: with what is optional
 */
export function mongodbRole(database, { hasProgress = false } = {}) {
  const privileges = [
    { resource: { db: database, collection: '' }, actions: mongodbActions },
    ...(hasProgress ? [{ resource: { cluster: true }, actions: mongodbOptional }] : [])
  ]
  return { createRole: 'skillmatch', privileges, roles: [] }
}

/**
 * The rules of a user, as ACL SETUSER takes them after its name.
 * @param {string} database
 * @param {string} password `>` and the password, or `#` and its SHA-256
 */
export function redisRules(database, password) {
  return [
    'reset',
    'on',
    password,
    ...redisKeys.map((pattern) => `~${ofDatabase(pattern, database)}`),
    ...redisChannels.map((pattern) => `&${ofDatabase(pattern, database)}`),
    ...Object.values(redisCommands).flatMap((commands) => commands.map((command) => `+${command}`))
  ]
}

/**
 * Both, for an operator to paste: PASSWORD stands where a password of theirs goes.
 * @param {string} database
 */
export function printGrants(database) {
  const json = (/** @type {unknown} */ value) => JSON.stringify(value, null, 2)
  const quoted = (/** @type {string} */ rule) => (/[*{}>&~|#]/.test(rule) ? `'${rule}'` : rule)
  return [
    '// MongoDB, in mongosh as an administrator. MONGODB_URI then begins with mongodb://skillmatch:PASSWORD@ and ends with &authSource=admin',
    `db.getSiblingDB("admin").runCommand(${json(mongodbRole(database))})`,
    'db.getSiblingDB("admin").createUser({ user: "skillmatch", pwd: passwordPrompt(), roles: ["skillmatch"] })',
    '// Optional: the percentage of an index build in the log.',
    `db.getSiblingDB("admin").grantPrivilegesToRole("skillmatch", ${json(mongodbRole(database, { hasProgress: true }).privileges.slice(1))})`,
    '',
    '# Redis, on each server. REDIS_URL then begins with redis://skillmatch:PASSWORD@ (the sentinels have users of their own)',
    `redis-cli ACL SETUSER skillmatch ${redisRules(database, '>PASSWORD').map(quoted).join(' ')}`,
    'redis-cli ACL SAVE   # or CONFIG REWRITE: as the server keeps its users'
  ].join('\n')
}
