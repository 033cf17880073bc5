/** From one sample of a host to its next: what was counted in between, and whether the host was started anew. */
import type { Sample } from './samples.ts'

export interface Step {
  readonly before: Sample
  readonly after: Sample
  readonly isNewStart: boolean
}

/** Clocks and the seconds of an uptime are rounded. */
const toleranceMs = 5_000

const startOf = ({ atMs, uptimeSeconds }: Sample): number => atMs - uptimeSeconds * 1000

export function stepsOf(samples: readonly Sample[]): readonly Step[] {
  return samples.flatMap((after, index) => {
    const before = samples[index - 1]
    return before ? [{ before, after, isNewStart: startOf(after) > startOf(before) + toleranceMs }] : []
  })
}

/** What totals since the host's start have grown by; a new start begins at nothing. */
function growthOf<Label extends string>(
  before: readonly ({ readonly count: number } & { readonly [label in Label]: string })[],
  after: readonly ({ readonly count: number } & { readonly [label in Label]: string })[],
  label: Label
): readonly { readonly label: string; readonly count: number }[] {
  const former = new Map(before.map((total) => [total[label], total.count]))
  return after
    .map((total) => ({ label: total[label], count: total.count - (former.get(total[label]) ?? 0) }))
    .filter(({ count }) => count > 0)
}

export const restartsIn = ({ before, after, isNewStart }: Step) =>
  growthOf(isNewStart ? [] : before.restarts, after.restarts, 'cause')

export const reloadsIn = ({ before, after, isNewStart }: Step) =>
  growthOf(isNewStart ? [] : before.reloads, after.reloads, 'result')
