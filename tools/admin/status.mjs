/** `npm run admin -- status`: what the database tells of the running system. */
import { columns } from '../terminal/table.mjs'

/** @typedef {import('./commands.mjs').Context} Context */
/** @typedef {import('./commands.mjs').Result} Result */
/** @typedef {Context['store']} Store */

/** Counting stops here. */
const countMax = 10_000
const exact = /** @type {const} */ ({ readPreference: 'primary', maxTimeMS: 5000 })

/** @param {string} field a time of the server */
const secondsSince = (field) => ({ $divide: [{ $subtract: ['$$NOW', field] }, 1000] })

/** @param {Store} store */
async function logOf(store) {
  const head = await store.logHead.findOne({ _id: 'head' }, exact)
  const first = await store.log.findOne(
    {},
    { ...exact, sort: { _id: 1 }, projection: { ageSeconds: secondsSince('$at') } }
  )
  return {
    logId: head?.logId ?? null,
    position: head?.position ?? 0,
    floor: head?.floor ?? 0,
    term: head?.term ?? 0,
    oldestAgeSeconds: /** @type {any} */ (first)?.ageSeconds ?? null,
    retention: process.env.EVENT_RETENTION || '72h',
    outboxPending: await store.outbox.countDocuments({}, { limit: countMax, maxTimeMS: 5000 }),
    outboxQuarantined: await store.outboxQuarantine.countDocuments({}, { limit: countMax, maxTimeMS: 5000 })
  }
}

/** @param {Store} store */
async function sequencerOf(store) {
  const projection = { holder: 1, term: 1, redisAway: 1, leftSeconds: { $multiply: [-1, secondsSince('$expiresAt')] } }
  const lease = /** @type {any} */ (await store.sequencerLease.findOne({ _id: 'lease' }, { ...exact, projection }))
  return {
    holder: lease?.holder || null,
    term: lease?.term ?? 0,
    isLeading: (lease?.leftSeconds ?? 0) > 0,
    leaseLeftSeconds: lease?.leftSeconds ?? null,
    reachesRedis: lease ? !lease.redisAway : null
  }
}

/** @param {Store} store */
async function trustOf(store) {
  const projection = { isTrusted: { $gt: ['$trustUntil', '$$NOW'] }, openedAt: 1, appliedPosition: 1 }
  const lease = /** @type {any} */ (await store.redisLease.findOne({ _id: 'trust' }, { ...exact, projection }))
  return {
    isRedisTrusted: lease?.isTrusted ?? false,
    since: lease?.isTrusted ? lease.openedAt.toISOString() : null,
    appliedPosition: lease?.appliedPosition ?? 0
  }
}

/** @param {Store} store */
async function tasksOf(store) {
  const found = await store.tasks
    .find({ ranAt: { $exists: true } }, exact)
    .sort({ _id: 1 })
    .limit(100)
    .toArray()
  return found.map(({ name, ranAt, dueAt, attempts, error }) => ({
    name,
    ranAt: ranAt?.toISOString() ?? null,
    dueAt: dueAt?.toISOString() ?? null,
    failures: attempts,
    error: error ?? null
  }))
}

/** What a version that migrates data has recorded. @param {Store} store */
async function migrationsOf({ db }) {
  const found = await db.collection('migrations').find({}, exact).sort({ _id: 1 }).limit(100).toArray()
  return found.map(({ _id, ...fields }) => ({ name: String(_id), ...fields }))
}

/** @param {string} title @param {object} fields */
const section = (title, fields) =>
  `${title}\n${columns(Object.entries(fields).map(([name, value]) => [`  ${name}`, text(value)]))}`

/** @param {unknown} value */
const text = (value) => (typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '-'))

/** @param {Context} context @returns {Promise<Result>} */
export async function status({ store, load }) {
  const { countMails } = await load('domain/mails/quarantine')
  const data = {
    log: await logOf(store),
    sequencer: await sequencerOf(store),
    trust: await trustOf(store),
    mails: await countMails(store),
    tasks: await tasksOf(store),
    migrations: await migrationsOf(store)
  }
  return {
    data,
    text: Object.entries(data)
      .map(([title, fields]) => section(title, fields))
      .join('\n')
  }
}
