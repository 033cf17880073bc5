/** The same question answered without an index: by a scan of the same numbers in JavaScript, and by MongoDB's aggregation. */
import { ObjectId } from 'mongodb'

/** @typedef {import('../../tools/data/generated-jobs.mjs').IndexedJob} IndexedJob */
/** @typedef {import('../../tools/data/generated-jobs.mjs').Profile} Profile */
/** @typedef {import('./engine.mjs').Compiled} Compiled */

const scoreMin = 60
const levels = /** @type {const} */ (['entry', 'mid', 'senior'])

/** Every job is scored. @param {Compiled} compiled */
export function createScan({ bestCredits, levelFactor, scoreOf }) {
  /** @type {Map<string, number>} */
  const numbers = new Map()
  /** @type {{ keys: number[], starts: number[], level: number[], id: string[] }} */
  const growing = { keys: [], starts: [0], level: [], id: [] }
  let keys = new Uint32Array(0)
  let starts = new Uint32Array(0)
  return {
    add: (/** @type {IndexedJob} */ job) => {
      for (const key of job.skillKeys) {
        const number = numbers.get(key) ?? numbers.size
        numbers.set(key, number)
        growing.keys.push(number)
      }
      growing.starts.push(growing.keys.length)
      growing.level.push(levels.indexOf(job.level))
      growing.id.push(job.id)
    },
    finish: () => {
      keys = Uint32Array.from(growing.keys)
      starts = Uint32Array.from(growing.starts)
    },
    /** @param {Profile} person @param {number} limit @returns {{ id: string, score: number }[]} */
    best: ({ skillKeys, level }, limit) => {
      const credits = new Float64Array(numbers.size)
      for (const [key, credit] of bestCredits(skillKeys)) credits[numbers.get(key) ?? numbers.size] = credit
      const factors = levels.map((of) => levelFactor(of, level))
      /** newest last, as they were added @type {number[][]} */
      const byScore = Array.from({ length: 101 }, () => [])
      for (let job = 0; job < growing.level.length; job++) {
        const [start, end] = [starts[job] ?? 0, starts[job + 1] ?? 0]
        let sum = 0
        for (let at = start; at < end; at++) sum += credits[keys[at] ?? 0] ?? 0
        const score = scoreOf(sum, end - start, factors[growing.level[job] ?? 0] ?? 1)
        if (score >= scoreMin) byScore[score]?.push(job)
      }
      /** @type {{ id: string, score: number }[]} */
      const found = []
      for (let score = 100; score >= scoreMin && found.length < limit; score--) {
        const jobs = byScore[score]?.slice(-(limit - found.length)).reverse() ?? []
        for (const job of jobs) found.push({ id: growing.id[job] ?? '', score })
      }
      return found
    }
  }
}

/** @param {import('mongodb').Collection} collection @param {Iterable<IndexedJob>} jobs */
export async function fill(collection, jobs) {
  const pending = []
  for (const { id, skillKeys, level, postedAtMs } of jobs) {
    pending.push({ _id: new ObjectId(id), skillKeys, level, postedAtMs })
    if (pending.length === 5000) await collection.insertMany(pending.splice(0), { ordered: false })
  }
  if (pending.length > 0) await collection.insertMany(pending, { ordered: false })
  await collection.createIndex({ skillKeys: 1 })
}

/**
 * The same score, computed by MongoDB for every job that shares a key.
 * @param {import('mongodb').Collection} collection @param {Compiled} compiled @param {Profile} person @param {number} limit
 */
export async function aggregate(collection, { bestCredits, levelFactor }, { skillKeys, level }, limit) {
  const credits = bestCredits(skillKeys)
  const names = [...credits.keys()]
  /** what is not among the names is at -1, the last */
  const values = [...credits.values(), 0]
  const credit = { $arrayElemAt: [values, { $indexOfArray: [names, '$$key'] }] }
  const factor = {
    $arrayElemAt: [levels.map((of) => levelFactor(of, level)), { $indexOfArray: [[...levels], '$level'] }]
  }
  /** Half up, as in JavaScript; $round is half to even. @param {object} value */
  const round = (value) => ({ $floor: { $add: [value, 0.5] } })
  const sum = { $sum: { $map: { input: '$skillKeys', as: 'key', in: credit } } }
  const share = { $divide: [{ $multiply: [100, sum] }, { $multiply: [2, { $size: '$skillKeys' }] }] }
  const found = await collection
    .aggregate([
      { $match: { skillKeys: { $in: names } } },
      { $project: { postedAtMs: 1, score: round({ $multiply: [round(share), factor] }) } },
      { $match: { score: { $gte: scoreMin } } },
      { $sort: { score: -1, postedAtMs: -1, _id: -1 } },
      { $limit: limit }
    ])
    .toArray()
  return found.map(({ _id, score }) => ({ id: _id.toHexString(), score: Number(score) }))
}
