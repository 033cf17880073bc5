/** Writes figures in Prometheus' text exposition format, version 0.0.4. */
import {
  catalogue,
  contractOnly,
  type Definition,
  type MetricName,
  metricNames,
  type Series,
  type Snapshot
} from './catalogue.ts'

export const prometheusType = 'text/plain; version=0.0.4; charset=utf-8'

const escapeHelp = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')
const escapeLabel = (text: string): string => escapeHelp(text).replaceAll('"', '\\"')

const labelsText = (names: readonly string[], values: readonly string[]): string =>
  names.length === 0 ? '' : `{${names.map((name, index) => `${name}="${escapeLabel(values[index] ?? '')}"`).join(',')}}`

function histogramLines(name: string, { labels, buckets }: Definition, values: string[], counts: number[]): string[] {
  const bounds = [...buckets.map(String), '+Inf']
  let total = 0
  const lines = bounds.map((bound, index) => {
    total += counts[index] ?? 0
    return `${name}_bucket${labelsText([...labels, 'le'], [...values, bound])} ${total}`
  })
  const shown = labelsText(labels, values)
  return [...lines, `${name}_sum${shown} ${counts[bounds.length] ?? 0}`, `${name}_count${shown} ${total}`]
}

/** One figure with its HELP and TYPE. */
export function family(name: string, definition: Definition, series: Series[]): string[] {
  const lines = series.flatMap(([values, value]) =>
    typeof value === 'number'
      ? [`${name}${labelsText(definition.labels, values)} ${value}`]
      : histogramLines(name, definition, values, value)
  )
  return [`# HELP ${name} ${escapeHelp(definition.help)}`, `# TYPE ${name} ${definition.type}`, ...lines]
}

/** The lines of every figure that has a value. */
export function toLines(snapshot: Snapshot): string[] {
  const told = metricNames.filter((name: MetricName) => (snapshot[name]?.length ?? 0) > 0 && !contractOnly.has(name))
  return told.flatMap((name) => family(name, catalogue[name], snapshot[name] ?? []))
}

export const toText = (lines: string[]): string => `${lines.join('\n')}\n`
