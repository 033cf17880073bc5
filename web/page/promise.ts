/** What a promise is on this page: something that is done to the running system, and what must be seen then. */
import type { Stage } from './app.tsx'

export interface Outcome {
  readonly isKept: boolean
  readonly lines: readonly string[]
}

/** @param tell shows a line while it runs */
export type Test = (stage: Stage, tell: (line: string) => void) => Promise<Outcome>

export interface Promised {
  readonly id: string
  /** of its button */
  readonly label: string
  readonly title: string
  readonly about: string
  readonly test: Test
}
