/**
 * What people type, in nine languages, asked of a real host that has the postings of our own writing: precision@5 and recall@20
 * beside what the search reached before it had an engine of its own, and each query that misses what its author wants.
 */
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { createClient, dataOf } from '../../tools/api/client.mjs'
import { halfOf, readBaseline, readQueries } from '../../tools/data/judged/collection.mjs'
import { ownCollection, postCollection } from '../../tools/data/judged/posted.mjs'
import { measure, summariesOf, summaryOf } from '../../tools/data/judged/quality.mjs'
import { freePort } from '../../tools/processes/ports.mjs'
import { startHost } from '../../tools/services/hosts.mjs'
import { log, task } from '../../tools/terminal/log.mjs'
import { fixed } from '../lib/goals.mjs'
import { startServices, stopping } from '../lib/services.mjs'

/** @typedef {import('../../tools/data/judged/quality.mjs').Summary} Summary */
/** @typedef {import('../../tools/data/judged/quality.mjs').Measured} Measured */

const employer = {
  ...{ name: 'Employer', companyName: 'Works', email: 'employer@example.com', password: 'correct-Horse-7' },
  role: 'EMPLOYER'
}

/** @param {string} name @param {Summary} now @param {Summary} [before] */
function rowOf(name, now, before) {
  const figures = (/** @type {Summary} */ { precision5, recall20 }) =>
    `${fixed(precision5, 3).padStart(14)}${fixed(recall20, 3).padStart(12)}`
  return `  ${name.padEnd(12)}${String(now.queries).padStart(8)}${figures(now)}${before ? figures(before) : ''}`
}

/** @param {readonly Measured[]} measured */
function report(measured) {
  const { own } = readBaseline()
  const heads = ['precision@5'.padStart(14), 'recall@20'.padStart(12)]
  log(`\n  ${'language'.padEnd(12)}${'queries'.padStart(8)}${heads.join('')}${heads.join('')} before`)
  for (const [language, summary] of summariesOf(measured)) log(rowOf(language, summary, own[language]))
  for (const half of /** @type {const} */ (['tuning', 'held-out'])) {
    log(rowOf(half, summaryOf(measured.filter(({ query }) => halfOf(query) === half))))
  }
  // Whoever tunes the engine must not see what the other half is missing.
  const missing = measured.filter(
    ({ query, precision5, recall20 }) => halfOf(query) === 'tuning' && Math.min(precision5, recall20) < 1
  )
  log(`\n  ${missing.length} queries of the tuning half miss something:`)
  for (const { query, precision5, recall20, found } of missing) {
    const first = found.slice(0, 5).join(' ') || 'nothing'
    log(`  ${query.language} "${query.text}": ${fixed(precision5, 2)}, ${fixed(recall20, 2)}; first: ${first}`)
  }
}

/** @param {import('../realtime/bench.mjs').Options} options */
export async function bench({ folder }) {
  await stopping(async (stops) => {
    const { mongo, redis } = await startServices(folder, stops)
    const env = {
      ...{ NODE_ENV: 'production', HOST: '127.0.0.1', SMTP_URL: 'smtp://127.0.0.1:9', DRAIN_ANNOUNCE_MS: '0' },
      ...{ MONGODB_URI: mongo.uri('quality'), REDIS_URL: redis.url },
      ...{ JWT_SECRET: randomBytes(32).toString('hex'), JWT_REFRESH_SECRET: randomBytes(32).toString('hex') },
      ...{ RATE_LIMIT_MAX_REQUESTS: '100000', SEARCH_RATE_LIMIT_MAX: '100000', UNVERIFIED_JOBS_PER_DAY: '0' }
    }
    const logFile = join(folder, 'host.log')
    const host = await task('a host', async () =>
      startHost({ name: 'quality', port: await freePort(), workers: 1, env, logFile })
    )
    stops.push(() => host.stop())
    const client = createClient(host.url)
    stops.push(async () => client.close())
    const { token } = dataOf(await client.call('POST', '/api/auth/signup', { body: employer }), 201)
    const search = await task('our own postings', () =>
      postCollection(ownCollection(), async (method, path, body) =>
        dataOf(await client.call(method, path, { token, body }), method === 'POST' ? 201 : 200)
      )
    )
    report(await task('the queries', () => measure(readQueries(), search)))
  })
}
