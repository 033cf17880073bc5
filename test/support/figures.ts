/** Reads figures: of an app in this process, and from Prometheus' text. */
import type { App } from '../../src/app.ts'
import type { MetricName } from '../../src/metrics/catalogue.ts'

/** The sum of a figure's series; of a histogram how many it has observed. */
export function figure(app: Pick<App, 'metrics'>, name: MetricName): number {
  const series = app.metrics.snapshot()[name] ?? []
  return series.reduce((sum, [, value]) => sum + (typeof value === 'number' ? value : count(value)), 0)
}

const count = (buckets: number[]): number => buckets.slice(0, -1).reduce((sum, one) => sum + one, 0)

/** The values of Prometheus' text by series, as `name{label="value"}`. */
export function readSamples(text: string): Map<string, number> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(
    lines.map((line) => {
      const at = line.lastIndexOf(' ')
      return [line.slice(0, at), Number(line.slice(at + 1))]
    })
  )
}
