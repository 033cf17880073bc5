/** What a host's finder takes for so many open jobs, and what it does to load them: a real one, killed and begun anew. */
import { readFileSync } from 'node:fs'
import { ObjectId } from 'mongodb'
import { createPostings } from '../../tools/data/generated-postings.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { log, task } from '../../tools/terminal/log.mjs'
import { fixed } from '../lib/goals.mjs'
import { cpuUs, helperOf, loadAverage, rssBytes } from '../lib/usage.mjs'

const batchSize = 1000
const MiB = 2 ** 20
const loadLimitMs = 1_800_000

/** @param {number} primary */
const finderOf = (primary) => helperOf(primary, 'finder') || undefined

/** The most a process has ever had. @param {number} pid */
function peakBytes(pid) {
  const kb = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kb) * 1024
}

/** As many open jobs, each another's, like one that was posted; past the log. @param {import('mongodb').Db} db @param {number} count */
async function fill(db, count) {
  const jobs = db.collection('jobs')
  const like = await jobs.findOne({})
  // Hosts of the former version alone search by it, and it is most of what an insertion costs.
  await jobs.dropIndex('text').catch(() => undefined)
  const posting = createPostings({ seed: count })
  for (let done = 0; done < count; done += batchSize) {
    const made = Array.from({ length: batchSize }, (_, index) => {
      const { title, companyName, location, type, level, requiredSkills, skillKeys, description } = posting(
        done + index
      )
      const content = { title, companyName, location, type, requiredSkills, skillKeys, description }
      return { ...like, ...content, experienceLevel: level, _id: new ObjectId() }
    })
    await jobs.insertMany(made, { ordered: false })
  }
}

/**
 * @param {{ primary: number, url: string, db: import('mongodb').Db, jobs: number }} options
 * @returns {Promise<void>}
 */
export async function measureFinder({ primary, url, db, jobs }) {
  await task(`${fixed(jobs, 0)} more jobs`, () => fill(db, jobs))
  const former = finderOf(primary)
  if (former === undefined) throw new Error('the host has no finder')
  const answers = async () => (await fetch(`${url}/api/search/jobs?limit=1`)).status === 200
  const startMs = performance.now()
  process.kill(former, 'SIGKILL')
  const pid = await task('the finder loads them', async () => {
    await waitFor('no finder', async () => !(await answers()))
    await waitFor('the next finder', answers, { limitMs: loadLimitMs, everyMs: 200 })
    return finderOf(primary) ?? 0
  })
  const seconds = (performance.now() - startMs) / 1000
  const count = await db.collection('jobs').countDocuments({ isActive: true, deletedAt: null })
  log(
    `  ${fixed(count, 0)} jobs: loaded in ${fixed(seconds)} s, ${fixed(cpuUs(pid) / 1e6)} s of CPU, load average ${loadAverage()}; resident ${fixed(rssBytes(pid) / MiB, 0)} MiB, ${fixed(peakBytes(pid) / MiB, 0)} at most`
  )
}
