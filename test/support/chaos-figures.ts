/** The figures of a chaos run as a test's assertions: what must be exact is judged, how long things take is only told. */
import type { Test } from 'tap'

export function chaosFigures(t: Test) {
  let paragraph = ''
  const tell = (label: string, value: unknown): void => t.comment(`${paragraph}, ${label}: ${value}`)
  return {
    title: (title: string) => {
      paragraph = title
    },
    tell,
    exactly: (label: string, value: number, wanted: number) => t.equal(value, wanted, `${paragraph}, ${label}`),
    atMost: tell,
    atLeast: tell,
    count: () => ({ shown: 0, off: 0 }),
    failures: () => []
  }
}
