/** How lines are told apart: a host by its colour, its parts by their dashes. */
import type { Line } from './series.ts'

export interface Look {
  /** of `--series-…`, from 1 on */
  readonly color: number
  readonly dash: number
}

const colors = 6
const dashes: readonly (readonly number[])[] = [[], [5, 3], [1.5, 2.5], [8, 3, 2, 3], [3, 2], [10, 4]]

export const dashOf = (dash: number): readonly number[] => dashes[dash % dashes.length] ?? []

export function looksOf(lines: readonly Line[], names: readonly string[]): readonly Look[] {
  const parts = [...new Set(lines.map(({ part }) => part))]
  return lines.map(({ host, part }) => ({
    color: (Math.max(0, names.indexOf(host)) % colors) + 1,
    dash: parts.indexOf(part)
  }))
}
