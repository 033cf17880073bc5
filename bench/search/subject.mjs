/**
 * One engine over so many postings in a process of its own, asked by message: `node --expose-gc subject.mjs ENGINE POSTINGS`.
 */
import { PerformanceObserver } from 'node:perf_hooks'
import { createPostings } from '../../tools/data/generated-postings.mjs'
import { quantile } from '../lib/goals.mjs'

/** @typedef {{ text: string, sort: 'relevance' | 'date' | 'salary' | 'popularity', page: number }} Query */
/** @typedef {import('../../src/domain/jobs/indexed-job.ts').IndexedJob} IndexedJob */
/**
 * @typedef {object} Subject
 * @property {(job: IndexedJob) => void} put
 * @property {(query: Query) => Promise<number>} search answers how many hits it counted
 */

const [name = '', count = '0'] = process.argv.slice(2)
const postings = Number(count)
const nowMs = 1_760_000_000_000
const pageSize = 20
const sliceMs = 5
const compiled = (/** @type {string} */ file) => import(new URL(`../../dist/src/${file}`, import.meta.url).href)

/** @returns {Promise<Subject>} */
async function ours() {
  const { createJobTable } = await compiled('domain/jobs/job-table.js')
  const { createSearchEngine } = await compiled('domain/search/engine/engine.js')
  /** @type {import('../../src/domain/jobs/job-table.ts').JobTable} */
  const table = createJobTable(postings)
  /** @type {import('../../src/domain/search/engine/search-engine.ts').SearchEngine} */
  const engine = createSearchEngine(table)
  return {
    put: (job) => engine.put(table.put(job), job),
    async search({ text, sort, page }) {
      const place = { skip: (page - 1) * pageSize, limit: pageSize }
      return (await engine.search({ ...{ text, sort, asOfMs: nowMs, filters: {}, facets: page === 1 }, ...place }))
        .total
    }
  }
}

/** With our weights; all words, the last one as a beginning; it has no orders but its own. @returns {Promise<Subject>} */
async function minisearch() {
  const { default: MiniSearch } = await import('minisearch')
  const index = new MiniSearch({
    fields: ['title', 'skills', 'companyName', 'location', 'description'],
    searchOptions: {
      boost: { title: 10, skills: 5, companyName: 3, location: 2 },
      combineWith: 'AND',
      prefix: (/** @type {string} */ _term, /** @type {number} */ at, /** @type {string[]} */ terms) =>
        at === terms.length - 1
    }
  })
  return {
    put: (job) => index.add({ ...job, skills: job.requiredSkills.join(' ') }),
    search: async ({ text }) => index.search(text).length
  }
}

const cpuMs = (/** @type {NodeJS.CpuUsage} */ { user, system }) => (user + system) / 1000
const memory = () => {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

const subject = await (name === 'ours' ? ours() : minisearch())
const before = memory()

/** Asking for the CPU time costs as much as a tenth of a step: it is done once for so many. */
const stepsAtOnce = 4

/**
 * Puts every posting; what making them up costs is left out. A step counts as its time by the clock without garbage
 * collection, or as the CPU time of the process meanwhile where that is less: the one has the waiting for other processes
 * in it, the other the threads that compile and collect.
 */
async function build() {
  const posting = createPostings({ seed: 1, nowMs })
  /** @type {{ startMs: number, tookMs: number }[]} */
  const collections = []
  const observer = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      collections.push({ startMs: startTime, tookMs: duration })
    }
  })
  observer.observe({ entryTypes: ['gc'] })
  /** @type {{ startMs: number, endMs: number, cpu: number }[]} */
  const long = []
  let cpu = 0
  for (let first = 0; first < postings; first += stepsAtOnce) {
    const jobs = Array.from({ length: Math.min(stepsAtOnce, postings - first) }, (_, at) => posting(first + at))
    const start = process.cpuUsage()
    const steps = jobs.map((job) => {
      const startMs = performance.now()
      subject.put(job)
      return { startMs, endMs: performance.now() }
    })
    const together = cpuMs(process.cpuUsage(start))
    cpu += together
    for (const step of steps) if (step.endMs - step.startMs > sliceMs) long.push({ ...step, cpu: together })
    if (first % 1000 === 0) await new Promise(setImmediate)
  }
  await new Promise((resolve) => setTimeout(resolve, 100))
  observer.disconnect()
  const tookMs = long.map(({ startMs, endMs, cpu }) => {
    const within = collections.filter((collection) => collection.startMs >= startMs && collection.startMs < endMs)
    return Math.min(cpu, endMs - startMs - within.reduce((sum, collection) => sum + collection.tookMs, 0))
  })
  const slow = tookMs.filter((took) => took > sliceMs).length
  const collectedMs = collections.reduce((sum, collection) => sum + collection.tookMs, 0)
  const bytesPerPosting = (memory() - before) / postings
  return { cpuMs: cpu, slow, longestMs: Math.max(0, ...tookMs), collectedMs, bytesPerPosting }
}

/** @param {{ query: Query, rounds: number }} argument */
async function run({ query, rounds }) {
  await subject.search(query)
  const tookMs = []
  let total = 0
  const start = process.cpuUsage()
  for (let round = 0; round < rounds; round++) {
    const startMs = performance.now()
    total = await subject.search(query)
    tookMs.push(performance.now() - startMs)
  }
  const cpu = cpuMs(process.cpuUsage(start)) / rounds
  tookMs.sort((one, other) => one - other)
  return { total, cpuMs: cpu, p50Ms: quantile(tookMs, 0.5), p99Ms: quantile(tookMs, 0.99) }
}

process.on('message', async (/** @type {{ id: number, ask: string, argument: any }} */ { id, ask, argument }) => {
  process.send?.({ id, answer: await (ask === 'build' ? build() : run(argument)) })
})
process.on('disconnect', () => process.exit())
