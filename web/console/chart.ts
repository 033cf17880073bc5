/** uPlot as the console uses it: the last 15 minutes, colours of the style sheet, one pointer over all plots. */
import uPlot from 'uplot'
import { inUnit, type Unit } from './format.ts'
import { dashOf, type Look } from './looks.ts'
import { windowMs } from './samples.ts'
import type { Line } from './series.ts'

export interface Chart {
  readonly draw: (times: readonly number[], lines: readonly Line[], nowMs: number) => void
  /** after the colours have changed */
  readonly redraw: () => void
  readonly end: () => void
}

export interface ChartOptions {
  readonly unit: Unit
  readonly looks: readonly Look[]
  /** the index of the time under the pointer, of any plot; null: none */
  readonly onPoint: (index: number | null) => void
}

const heightPixels = 132
const font = '11px system-ui, sans-serif'

const colorOf = (name: string) => () => getComputedStyle(document.documentElement).getPropertyValue(name).trim()

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

function axes(unit: Unit): uPlot.Axis[] {
  const look = {
    font,
    stroke: colorOf('--quiet'),
    grid: { stroke: colorOf('--line'), width: 1 },
    ticks: { show: false }
  }
  return [
    { ...look, size: 26, gap: 7, space: 70, values: (_, ticks) => ticks.map((tick) => clock.format(tick * 1000)) },
    {
      ...look,
      size: 58,
      gap: 4,
      space: 28,
      values: (_, ticks) => ticks.map((tick) => inUnit(unit, tick).replace(/ cores?$/, ''))
    }
  ]
}

/** From nothing up to a little more than the most; percent to the whole. */
const rangeOf =
  (unit: Unit) =>
  (_: uPlot, __: number, most: number | null): [number, number] =>
    unit === 'percent' ? [0, 1] : [0, most === null || most <= 0 ? 1 : most * 1.1]

export function createChart(holder: HTMLElement, { unit, looks, onPoint }: ChartOptions): Chart {
  let nowSeconds = Date.now() / 1000
  const plot = new uPlot(
    {
      width: Math.max(holder.clientWidth, 100),
      height: heightPixels,
      legend: { show: false },
      cursor: { sync: { key: 'console' }, y: false, drag: { x: false, y: false }, points: { size: 5 } },
      scales: {
        x: { time: true, range: () => [nowSeconds - windowMs / 1000, nowSeconds] },
        y: { range: rangeOf(unit) }
      },
      axes: axes(unit),
      series: [
        {},
        ...looks.map(({ color, dash }) => ({
          stroke: colorOf(`--series-${color}`),
          width: 1.5,
          dash: [...dashOf(dash)],
          points: { show: false }
        }))
      ],
      hooks: { setCursor: [({ cursor }) => onPoint((cursor.left ?? -1) < 0 ? null : (cursor.idx ?? null))] }
    },
    [[], ...looks.map(() => [])],
    holder
  )
  const sizes = new ResizeObserver(() => {
    const width = holder.clientWidth
    if (width > 0 && width !== plot.width) plot.setSize({ width, height: heightPixels })
  })
  sizes.observe(holder)
  return {
    draw(times, lines, nowMs) {
      nowSeconds = nowMs / 1000
      plot.setData([[...times], ...lines.map(({ values }) => [...values])] as uPlot.AlignedData)
    },
    redraw: () => plot.redraw(false),
    end() {
      sizes.disconnect()
      plot.destroy()
    }
  }
}
