/** Quantiles of what a histogram has counted. */
import { catalogue, type MetricName, toMillionth } from './catalogue.ts'

/**
 * Within the bucket that holds it values are taken to lie evenly, as Prometheus' histogram_quantile does; beyond the last bound it
 * is that bound.
 * @param counts of the buckets, not cumulative, as in a series
 * @returns null: nothing was counted
 */
export function quantile(name: MetricName, counts: readonly number[], share: number): number | null {
  const { buckets } = catalogue[name]
  const inBuckets = counts.slice(0, buckets.length + 1)
  const rank = share * inBuckets.reduce((sum, count) => sum + count, 0)
  if (rank === 0) return null
  let below = 0
  for (const [index, bound] of buckets.entries()) {
    const count = inBuckets[index] ?? 0
    if (below + count >= rank) {
      const from = buckets[index - 1] ?? 0
      return toMillionth(from + ((bound - from) * (rank - below)) / count)
    }
    below += count
  }
  return buckets.at(-1) ?? null
}
