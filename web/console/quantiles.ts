/** Quantiles of many routes or many samples together, from the two that are known of each. */

export interface Quantiles {
  readonly count: number
  readonly p50Ms: number
  readonly p99Ms: number
}

/** The slowest hundredth is taken to end here, as nothing is known of it. */
const tail = 1.25
const steps = 32

/** The part of a distribution that took `ms` at most: straight lines through what is known. */
function partWithin({ p50Ms, p99Ms }: Quantiles, ms: number): number {
  if (ms >= p99Ms * tail) return 1
  if (ms >= p99Ms) return 0.99 + (0.01 * (ms - p99Ms)) / (p99Ms * (tail - 1))
  if (ms >= p50Ms) return 0.5 + (0.49 * (ms - p50Ms)) / (p99Ms - p50Ms)
  return (0.5 * ms) / p50Ms
}

/**
 * An estimate of a quantile of all requests together, each part weighing what it counted.
 * @returns null without a request
 */
export function quantileOf(parts: readonly Quantiles[], quantile: 0.5 | 0.99): number | null {
  const counted = parts.filter(({ count }) => count > 0)
  const [first] = counted
  if (!first) return null
  if (counted.length === 1) return quantile === 0.5 ? first.p50Ms : first.p99Ms
  const total = counted.reduce((sum, { count }) => sum + count, 0)
  let low = 0
  let high = tail * Math.max(...counted.map(({ p99Ms }) => p99Ms))
  for (let step = 0; step < steps; step++) {
    const middle = (low + high) / 2
    const within = counted.reduce((sum, part) => sum + part.count * partWithin(part, middle), 0)
    if (within < quantile * total) low = middle
    else high = middle
  }
  return high
}
