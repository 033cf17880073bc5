/** Work on long arrays in small steps, between which the caller may pause. */

/** Units of work (a posting moved, two terms compared) between two pauses: some 10 µs. */
export const unitsPerStep = 1024
const runLength = 256
/** Numbers moved as they are. */
const copiedPerStep = 16 * unitsPerStep

/** A generator pauses after each step. */
export type Steps<Result> = Generator<undefined, Result, undefined>

/** Sorts a copy, in steps. */
export function* sortedInSteps(
  values: Uint32Array,
  compare: (one: number, other: number) => number
): Steps<Uint32Array> {
  let sorted = values.slice()
  for (let from = 0; from < sorted.length; from += runLength) {
    sorted.subarray(from, from + runLength).sort(compare)
    yield
  }
  for (let length = runLength; length < sorted.length; length *= 2) {
    const next = new Uint32Array(sorted.length)
    for (let from = 0; from < sorted.length; from += 2 * length) {
      const [middle, end] = [Math.min(from + length, sorted.length), Math.min(from + 2 * length, sorted.length)]
      let [left, right] = [from, middle]
      for (let to = from; to < end; to++) {
        if (to % unitsPerStep === 0) yield
        const takesLeft = left < middle && (right >= end || compare(sorted[left] ?? 0, sorted[right] ?? 0) <= 0)
        next[to] = (takesLeft ? sorted[left++] : sorted[right++]) ?? 0
      }
    }
    sorted = next
  }
  return sorted
}

/** The first so many numbers, in memory of their own, moved in steps. */
export function* trimmed<Numbers extends Uint16Array | Uint32Array>(
  numbers: Numbers,
  length: number,
  create: (length: number) => Numbers
): Steps<Numbers> {
  if (length === numbers.length) return numbers
  const kept = create(length)
  for (let from = 0; from < length; from += copiedPerStep) {
    kept.set(numbers.subarray(from, Math.min(length, from + copiedPerStep)), from)
    yield
  }
  return kept
}
