/** Live matches by themselves: what it costs that a job comes which concerns every watched seeker, and that it closes. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createWorld, generateJobs, generateProfiles } from '../../tools/data/generated-jobs.mjs'
import { root } from '../../tools/processes/paths.mjs'
import { log } from '../../tools/terminal/log.mjs'
import { fixed } from '../lib/goals.mjs'
import { measure, memory } from './measured.mjs'

const jobsOpen = 20_000
const watchedCount = 50_000
const common = 'javascript'

/** @typedef {typeof import('../../src/domain/matching/live/live-matches.ts') & typeof import('../../src/domain/matching/index/job-index.ts') & typeof import('../../src/domain/jobs/job-table.ts') & typeof import('../../src/domain/skills/skills.ts') & typeof import('../../src/util/timer-wheel.ts')} Compiled */

/** @returns {Promise<Compiled>} */
async function load() {
  const files = ['matching/live/live-matches', 'matching/index/job-index', 'jobs/job-table', 'skills/skills']
  const paths = [...files.map((file) => `domain/${file}`), 'util/timer-wheel']
  const urls = paths.map((path) => pathToFileURL(join(root, 'dist', 'src', `${path}.js`)).href)
  return Object.assign({}, ...(await Promise.all(urls.map((url) => import(url)))))
}

/** @param {Compiled} compiled */
function createScene({ createJobTable, createJobIndex, createLiveMatches, createTimerWheel, allSkills }) {
  const world = createWorld(allSkills)
  const table = createJobTable(jobsOpen)
  const index = createJobIndex(table)
  const put = (/** @type {any} */ job) => index.put(table.put(job), job)
  for (const job of generateJobs({ ...world, count: jobsOpen })) put(job)
  const newest = { ...[...generateJobs({ ...world, count: 1 })][0], id: 'f'.repeat(24), skillKeys: [common] }
  let told = 0
  const timerWheel = createTimerWheel()
  const matches = createLiveMatches({
    ...{ timerWheel, pauseMs: 0 },
    best: (seeker, { limit, exclude }) => index.best(seeker, { limit, exclude }),
    isNewer: (id, other) => id > other,
    tell: () => void told++,
    onFailure: (error) => log(String(error))
  })
  const watchAll = async () => {
    let number = 0
    for (const { skillKeys } of generateProfiles({ ...world, count: watchedCount })) {
      const keys = [...new Set([common, ...skillKeys])]
      matches.watch(String(number++).padStart(24, '0'), { skillKeys: keys, level: newest.level }, new Set())
      if (number % 100 === 0) await new Promise((resolve) => setImmediate(resolve))
    }
    return matches.idle()
  }
  const stop = () => {
    matches.stop()
    timerWheel.stop()
  }
  return { matches, table, newest, put, watchAll, stop, told: () => told }
}

export async function measureLive() {
  const { matches, table, newest, put, watchAll, stop, told } = createScene(await load())
  const before = memory().heapBytes
  const run = async (/** @type {string} */ what, /** @type {() => Promise<void>} */ act) => {
    const toldBefore = told()
    const { tookMs, cpusMs, sliceMsMax } = await measure([act], (one) => one())
    log(
      `    ${what}: ${fixed(cpusMs[0] ?? 0, 0)} ms CPU, ${fixed(tookMs[0] ?? 0, 0)} ms until the last of ` +
        `${told() - toldBefore} is told, slices of up to ${fixed(sliceMsMax)} ms`
    )
  }
  log(`  ${watchedCount} watched seekers, ${jobsOpen} open jobs`)
  await run('they come', watchAll)
  log(`    ${fixed((memory().heapBytes - before) / watchedCount, 0)} bytes a watched seeker`)
  await run('a job comes that suits all', () => {
    put(newest)
    matches.onJob(newest.id, newest)
    return matches.idle()
  })
  await run('it closes', () => {
    table.remove(newest.id, 1)
    matches.onJobGone(newest.id)
    return matches.idle()
  })
  await run('indexes are loaded anew', () => {
    matches.onReload()
    return matches.idle()
  })
  stop()
}
