/** Counts per day and month, and the most required skills. */
import type { Collection, Document } from 'mongodb'
import { serverNow } from '../../database/clock.ts'
import { skillById } from '../skills/skills.ts'

const dayMs = 24 * 3600 * 1000
const trendDays = 30
const trendMonths = 6
const skillsMax = 20

/** `part` of `whole` in percent, with two decimals; 0.00 of zero. */
export const percent = (part: number, whole: number): string => (whole === 0 ? 0 : (100 * part) / whole).toFixed(2)

const dayOf = (at: Date): string => at.toISOString().slice(0, 10)
const monthOf = (at: Date): string => at.toISOString().slice(0, 7)

/** The last days, oldest first, today last (UTC). */
const lastDays = (now: Date): string[] =>
  Array.from({ length: trendDays }, (_, index) => dayOf(new Date(now.getTime() - (trendDays - 1 - index) * dayMs)))

/** The last months, oldest first, this one last (UTC). */
const lastMonths = (now: Date): string[] =>
  Array.from({ length: trendMonths }, (_, index) =>
    monthOf(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - (trendMonths - 1 - index))))
  )

/** Accumulates `value` per period of `field`, keyed by the period. */
async function byPeriod<T extends Document>(
  collection: Collection<T>,
  match: Document,
  field: string,
  periods: string[],
  value: Document
): Promise<Map<string, number>> {
  const [first = ''] = periods
  const format = first.length === 7 ? '%Y-%m' : '%Y-%m-%d'
  const rows = await collection
    .aggregate<{ _id: string; value: number }>([
      { $match: { ...match, [field]: { $gte: new Date(first) } } },
      { $group: { _id: { $dateToString: { date: `$${field}`, format } }, value } }
    ])
    .toArray()
  return new Map(rows.map((row) => [row._id, row.value]))
}

/** The number of documents on each of the last 30 days, 0 included. */
export async function dailyTrend<T extends Document>(collection: Collection<T>, match: Document, field: string) {
  const days = lastDays(serverNow())
  const counts = await byPeriod(collection, match, field, days, { $sum: 1 })
  return days.map((date) => ({ date, count: counts.get(date) ?? 0 }))
}

/** `value` accumulated for each of the last six months, 0 included. */
export async function monthlyTrend<T extends Document>(
  collection: Collection<T>,
  match: Document,
  field: string,
  value: Document
): Promise<{ month: string; value: number }[]> {
  const months = lastMonths(serverNow())
  const values = await byPeriod(collection, match, field, months, value)
  return months.map((month) => ({ month, value: Math.round(values.get(month) ?? 0) }))
}

/** The skills required by most jobs: one line for all spellings of a skill, with its canonical label. */
export async function topSkills<T extends Document>(jobs: Collection<T>, match: Document, totalJobs: number) {
  const rows = await jobs
    .aggregate<{ _id: string; count: number }>([
      { $match: match },
      { $unwind: '$skillKeys' },
      { $group: { _id: '$skillKeys', count: { $sum: 1 } } },
      { $sort: { count: -1, _id: 1 } },
      { $limit: skillsMax }
    ])
    .toArray()
  return rows.map(({ _id, count }) => ({
    skill: skillById(_id)?.label ?? _id,
    count,
    percentage: percent(count, totalJobs)
  }))
}
