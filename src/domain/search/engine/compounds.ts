/** The trade in a German word that is written as one: "Finanzbuchhalterin" is also "buchhalter". */
import { forEachToken } from './analyse.ts'
import { stem } from './stem.ts'
import { compoundHeads } from './synonyms-table.ts'

/** As terms, the longest first. */
const heads = compoundHeads.map(stem).sort((one, other) => other.length - one.length)
/** Of what stands before the trade, at least. */
const firstPartCharsMin = 3

/** The trades in the words of a title, one for each word that ends with one. */
export function tradesIn(title: string): string[] {
  const found: string[] = []
  forEachToken(title, (term, _start, _end, isWhole) => {
    const head = isWhole
      ? undefined
      : heads.find((head) => term.length >= head.length + firstPartCharsMin && term.endsWith(head))
    if (head !== undefined) found.push(head)
  })
  return found
}
