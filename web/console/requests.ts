/** Requests by route over all samples at hand. */
import { type Quantiles, quantileOf } from './quantiles.ts'
import type { Hosts, RouteSample } from './samples.ts'

export type RouteColumn = 'count' | 'failures' | 'p50Ms' | 'p99Ms'

/** Every route with a request, most of the column first. */
export function sumRoutes(hosts: Hosts, column: RouteColumn): readonly RouteSample[] {
  const sums = new Map<string, { method: string; route: string; count: number; failures: number; parts: Quantiles[] }>()
  for (const { method, route, count, failures, p50Ms, p99Ms } of [...hosts.values()]
    .flat()
    .flatMap(({ routes }) => routes)) {
    if (count === 0) continue
    const key = `${method} ${route}`
    const sum = sums.get(key) ?? { method, route, count: 0, failures: 0, parts: [] }
    sums.set(key, sum)
    sum.count += count
    sum.failures += failures
    sum.parts.push({ count, p50Ms, p99Ms })
  }
  return [...sums.values()]
    .map(({ parts, ...sum }) => ({ ...sum, p50Ms: quantileOf(parts, 0.5) ?? 0, p99Ms: quantileOf(parts, 0.99) ?? 0 }))
    .sort((one, other) => other[column] - one[column] || other.count - one.count)
}
