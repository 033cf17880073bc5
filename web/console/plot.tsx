/** A plot of the last 15 minutes; its values stand beneath it as text: the last ones, or those under the pointer. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { type Chart, createChart } from './chart.ts'
import { inUnit, timeOfDay } from './format.ts'
import { onScheme } from './listened.ts'
import { dashOf, type Look, looksOf } from './looks.ts'
import type { PlotKind } from './plots-table.ts'
import { type Line, type Lines, valueAt } from './series.ts'

interface PlotOptions {
  readonly plot: PlotKind
  readonly lines: Lines
  /** of all hosts, in an order that gives each its colour */
  readonly names: readonly string[]
  readonly nowMs: number
}

/** A process is named as everywhere: host/process. */
const labelOf = ({ host, part }: Line): string =>
  part === '' || part.startsWith('/') ? host + part : `${host} ${part}`

function Mark({ color, dash }: Look) {
  return (
    <svg class={`mark series-${color}`} viewBox="0 0 22 8" width="22" height="8" aria-hidden="true">
      <line x1="1" y1="4" x2="21" y2="4" stroke-dasharray={dashOf(dash).join(' ')} />
    </svg>
  )
}

/** Parts that are nothing all the time, as responses with 3xx of most hosts, only take room. */
const isDrawn = ({ part, values }: Line): boolean => !/^[345]xx$/.test(part) || values.some((value) => value)

export function Plot({ plot, lines: { times, lines: all }, names, nowMs }: PlotOptions) {
  const holder = useRef<HTMLDivElement>(null)
  const chart = useRef<Chart | null>(null)
  const [pointed, point] = useState<number | null>(null)
  const lines = all.filter(isDrawn)
  const looks = looksOf(lines, names)
  // Which lines there are: another set is another chart, other values are not.
  const key = lines.map(labelOf).join('\n')
  useEffect(() => {
    if (!holder.current) return
    const made = createChart(holder.current, { unit: plot.unit, looks, onPoint: point })
    chart.current = made
    const endScheme = onScheme(made.redraw)
    return () => {
      endScheme()
      made.end()
    }
  }, [key])
  useEffect(() => chart.current?.draw(times, lines, nowMs), [times, key, nowMs])
  const index = pointed ?? times.length - 1
  const time = times[index]
  return (
    <figure class="panel plot">
      <figcaption>
        <h3>{plot.title}</h3>
        <span class="quiet">{pointed !== null && time !== undefined ? timeOfDay(time * 1000) : 'now'}</span>
      </figcaption>
      <div ref={holder} class="chart" aria-hidden="true" />
      <ul class="values">
        {lines.map((line, at) => {
          const value = valueAt(line, index)
          return (
            <li key={labelOf(line)}>
              <Mark {...(looks[at] ?? { color: 1, dash: 0 })} /> {labelOf(line)}{' '}
              <b>{value === null ? '–' : inUnit(plot.unit, value)}</b>
            </li>
          )
        })}
      </ul>
    </figure>
  )
}
