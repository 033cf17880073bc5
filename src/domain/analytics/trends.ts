/** Counts per day and month, and the most required skills. */
import type { Collection, Document } from 'mongodb'
import { serverNow } from '../../database/clock.ts'
import type { Collections } from '../../database/collections.ts'
import { skillById } from '../skills/skills.ts'

const dayMs = 24 * 3600 * 1000
const trendDays = 30
const trendMonths = 6
export const skillsMax = 20

/** `part` of `whole` in percent, with two decimals; 0.00 of zero. */
export const percent = (part: number, whole: number): string => (whole === 0 ? 0 : (100 * part) / whole).toFixed(2)

const dayOf = (at: Date): string => at.toISOString().slice(0, 10)
const monthOf = (at: Date): string => at.toISOString().slice(0, 7)

/** The last days, oldest first, today last (UTC). */
const lastDays = (now: Date): string[] =>
  Array.from({ length: trendDays }, (_, index) => dayOf(new Date(now.getTime() - (trendDays - 1 - index) * dayMs)))

/** The last six months, oldest first, this one last (UTC). */
export const lastMonths = (now = serverNow()): string[] =>
  Array.from({ length: trendMonths }, (_, index) =>
    monthOf(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - (trendMonths - 1 - index))))
  )

/** The number of documents on each of the last 30 days, 0 included. `match` and `field` are in one index, which alone is read. */
export async function dailyTrend<T extends Document>(collection: Collection<T>, match: Document, field: string) {
  const days = lastDays(serverNow())
  const rows = await collection
    .aggregate<{ _id: string; count: number }>([
      { $match: { ...match, [field]: { $gte: new Date(days[0] ?? '') } } },
      { $group: { _id: { $dateToString: { date: `$${field}`, format: '%Y-%m-%d' } }, count: { $sum: 1 } } }
    ])
    .toArray()
  const counts = new Map(rows.map(({ _id, count }) => [_id, count]))
  return days.map((date) => ({ date, count: counts.get(date) ?? 0 }))
}

export interface SkillCount {
  /** its key (skill-keys.ts) */
  _id: string
  count: number
}

/** The skills required by most jobs that match, of which there are few. */
export const countSkills = (jobs: Pick<Collections, 'jobs'>, match: Document): Promise<SkillCount[]> =>
  jobs.jobs
    .aggregate<SkillCount>([
      { $match: match },
      { $unwind: '$skillKeys' },
      { $group: { _id: '$skillKeys', count: { $sum: 1 } } },
      { $sort: { count: -1, _id: 1 } },
      { $limit: skillsMax }
    ])
    .toArray()

/** One line for all spellings of a skill, with its canonical label. */
export const skillLines = (counts: readonly SkillCount[], totalJobs: number) =>
  counts.map(({ _id, count }) => ({
    skill: skillById(_id)?.label ?? _id,
    count,
    percentage: percent(count, totalJobs)
  }))
