/** Which requests of probes are logged: they come every second from every load balancer, and mostly say the same. */

/** Route patterns that are asked by programs at intervals. */
const probeRoutes = new Set(['/health/live', '/health/ready', '/health/metrics', '/health/metrics/prometheus'])

/** A failure always, a success when it is another outcome than the one before. */
export const isWorthALine = (previous: string | undefined, outcome: string, statusCode: number): boolean =>
  statusCode >= 400 || (previous !== undefined && previous !== outcome)

/** Remembers the last outcome of each probe. */
export function createProbeFilter() {
  const outcomes = new Map<string, string>()
  return (route: string | undefined, outcome: string, statusCode: number): boolean => {
    if (route === undefined || !probeRoutes.has(route)) return true
    const previous = outcomes.get(route)
    outcomes.set(route, outcome)
    return isWorthALine(previous, outcome, statusCode)
  }
}
