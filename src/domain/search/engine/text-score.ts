/**
 * The text score: what a word of a query is worth in a posting (docs/search.md defines it).
 *
 * How often a term stands in each field of a posting is one byte, its impact, with which a posting list says it:
 * title and required skills up to 3 times, company and place once, description up to 3 times. Scores are whole
 * thousandths, so that their sum is exact in any order.
 */

export interface Field {
  readonly weight: number
  /** of its count in the impact */
  readonly shift: number
  /** more occurrences than that count as many */
  readonly countMax: number
}

export const fields = {
  title: { weight: 10, shift: 6, countMax: 3 },
  skills: { weight: 5, shift: 4, countMax: 3 },
  company: { weight: 3, shift: 3, countMax: 1 },
  place: { weight: 2, shift: 2, countMax: 1 },
  description: { weight: 1, shift: 0, countMax: 3 }
} as const satisfies Record<string, Field>

const allFields: readonly Field[] = Object.values(fields)

/** The bits of the description; what else is set makes a head posting. */
export const bodyMask = 3
/** Of the impact, the rest. */
export const headMask = 0xfc

export const unitsPerPoint = 1000

/** How a term of a posting answers a word of a query, and what share of its score it is worth. */
export const kindsOfMatch = { exact: 1, alias: 0.9, prefix: 0.7 } as const
export type Match = keyof typeof kindsOfMatch

/** 0.8, 0.9 or 1 of the field's weight, for one, two, three or more occurrences. */
const saturated = (count: number): number => (count === 0 ? 0 : 0.7 + 0.1 * count)

function unitsOf(impact: number, share: number): number {
  let points = 0
  for (const { weight, shift, countMax } of allFields) {
    points += weight * saturated((impact >> shift) & countMax)
  }
  return Math.round(points * share * unitsPerPoint)
}

const tableOf = (share: number): Int32Array => Int32Array.from({ length: 256 }, (_, impact) => unitsOf(impact, share))

/** By impact: thousandths of a point. A head posting is worth more than any that is in the description alone. */
export const unitsByMatch: Readonly<Record<Match, Int32Array>> = {
  exact: tableOf(kindsOfMatch.exact),
  alias: tableOf(kindsOfMatch.alias),
  prefix: tableOf(kindsOfMatch.prefix)
}

/** One more occurrence in a field. */
export const withOne = (impact: number, { shift, countMax }: Field): number =>
  ((impact >> shift) & countMax) < countMax ? impact + (1 << shift) : impact

/** The occurrences of two terms together. */
export function together(one: number, other: number): number {
  let impact = 0
  for (const { shift, countMax } of allFields) {
    impact |= Math.min(countMax, ((one >> shift) & countMax) + ((other >> shift) & countMax)) << shift
  }
  return impact
}
