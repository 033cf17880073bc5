/** A number for each skill key of an index: the known skills first, unknown ones as they come; with how often each is used. */
import { allSkills } from '../../skills/skills.ts'
import { type Credits, earnersOf } from '../credits.ts'
import { words } from './pages.ts'

export interface Vocabulary {
  /** numbers given so far */
  readonly size: number
  /** what it holds in typed arrays; the keys themselves are in a Map beside */
  readonly bytes: number
  /** each key with its number */
  keys(): Iterable<readonly [key: string, number: number]>
  /** -1: no such key */
  find(key: string): number
  /** The number of a key that another row uses. */
  add(key: string): number
  /** How many rows use a key, or one whose skill could stand in for it or be of help. */
  popularityOf(number: number): number
  /** The credit of each number, doubled: 4, 3, 2 or 0. For numbers given up to now. */
  credits(credits: Credits): Uint8Array
}

export function createVocabulary(): Vocabulary {
  const numbers = new Map(allSkills.map(({ id }, number) => [id, number]))
  const uses = words()
  for (let number = 0; number < numbers.size; number++) uses.push(0)
  const find = (key: string): number => numbers.get(key) ?? -1
  const earnersOfKnown = allSkills.map(({ id }) => [...earnersOf(id).keys()].map(find))

  return {
    get size() {
      return numbers.size
    },
    get bytes() {
      return uses.bytes
    },
    keys: () => numbers,
    find,
    add: (key) => {
      let number = find(key)
      if (number < 0) {
        number = numbers.size
        numbers.set(key, number)
        uses.push(0)
      }
      uses.set(number, uses.get(number) + 1)
      return number
    },
    popularityOf: (number) => {
      const earners = earnersOfKnown[number]
      if (earners === undefined) return uses.get(number)
      let sum = 0
      for (const earner of earners) sum += uses.get(earner)
      return sum
    },
    credits: (credits) => {
      const doubled = new Uint8Array(numbers.size)
      for (const [key, credit] of credits) {
        const number = find(key)
        if (number >= 0) doubled[number] = 2 * credit
      }
      return doubled
    }
  }
}
