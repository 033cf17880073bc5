/**
 * Open seekers by their skills: an employer is shown the best of all for a job. A seeker is listed under each skill, by
 * level. What a job of n skills asks for first is decided by its query: those that few could be had for; who earns nothing
 * for the first k of them cannot reach the least score, and the best score of who is found under the r-th is known.
 */
import type { ExperienceLevel } from '../../../schemas/vocabulary.ts'
import { type Credits, earnersOf } from '../credits.ts'
import { scoreOf } from '../score.ts'
import { createHolders } from './holders.ts'
import { levelFactors, levelNumber, type Scored } from './job-index.ts'
import { createPostingLists, type PostingLists } from './posting-lists.ts'
import { createRows, rowKeysMax } from './rows.ts'
import { allSlots, type Entry, findBest, type Plan, type Reading } from './search.ts'
import { createSeekerReader, grantsOf, type Source } from './seeker-reader.ts'
import { createSeekerTable } from './seeker-table.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'

export interface Seeker {
  /** 24 hexadecimal digits, lower case */
  readonly id: string
  readonly version: number
  /** distinct */
  readonly skillKeys: readonly string[]
  readonly level?: ExperienceLevel | undefined
}

export interface Demand {
  /** distinct */
  readonly skillKeys: readonly string[]
  readonly level?: ExperienceLevel | undefined
}

export interface SeekerQuery {
  readonly limit: number
  /** ids of seekers that are not wanted */
  readonly exclude?: ReadonlySet<string>
}

export interface SeekerIndex {
  /** of the seekers that are alive */
  readonly size: number
  /** used, with those of dead seekers: when many are dead a new index is built */
  readonly slots: number
  /** bytes of its typed arrays; the texts of unknown skills are beside */
  readonly bytes: number
  /** Adds a seeker, or puts a newer version in the place of the former. @returns whether it was newer than what was there */
  put(seeker: Seeker): boolean
  /** @returns whether a seeker was there, in this version or before */
  remove(id: string, version: number): boolean
  /** The open seekers with the best scores, from 70: by score, then the higher id. As JobIndex.best() */
  best(job: Demand, query: SeekerQuery): Promise<Scored[]>
  /** Ids of the open seekers that have such a key. */
  holding(isWanted: (key: string) => boolean): Promise<string[]>
}

export const seekerScoreMin = 70

/** A job's required skills in the order of how few seekers earn credit for them: with each its earners. */
function rankRequired(skillKeys: readonly string[], vocabulary: Vocabulary, lists: PostingLists): Credits[] {
  const ranked = skillKeys.map((required) => {
    const earners = earnersOf(required)
    let listed = 0
    for (const key of earners.keys()) {
      lists.each(vocabulary.find(key), (_list, _level, count) => {
        listed += count
      })
    }
    return { earners, listed }
  })
  return ranked.sort((one, other) => one.listed - other.listed).map(({ earners }) => earners)
}

/** @param expected about how many seekers there will be */
export function createSeekerIndex(expected = 0): SeekerIndex {
  const table = createSeekerTable(expected)
  const [vocabulary, lists, rows] = [createVocabulary(), createPostingLists(), createRows()]

  const planFor = ({ skillKeys, level }: Demand): Plan => {
    const count = skillKeys.length
    const factors = levelFactors(level)
    const ranked = rankRequired(skillKeys, vocabulary, lists)
    const grants = grantsOf(ranked, vocabulary)
    const read = createSeekerReader(rows, vocabulary.size, ranked, grants)
    const sources: Source[] = []
    const stages = function* (before: number): Generator<void, Reading> {
      const byBound: Entry[][] = Array.from({ length: 101 }, () => [])
      for (const [key, earned] of grants) {
        // Found for its first rank only: for a later one it would have earned something before.
        const { rank, doubled } = earned[0] ?? { rank: 0, doubled: 0 }
        lists.each(key, (list, of) => {
          const bound = scoreOf(doubled / 2 + 2 * (count - rank - 1), count, factors[of] ?? 1)
          if (bound >= seekerScoreMin) byBound[bound]?.push({ list, tag: sources.push({ rank, key }) - 1 })
        })
        yield
      }
      return { byBound, rowsMax: Number.POSITIVE_INFINITY, instead: allSlots(0, before) }
    }
    return {
      stages,
      score: (place, tag) => read(place, sources[tag], factors),
      scoreAlone: (place) => read(place, undefined, factors),
      isWanted: undefined,
      select: allSlots
    }
  }

  return {
    get size() {
      return table.size
    },
    get slots() {
      return table.slots
    },
    get bytes() {
      return table.bytes + vocabulary.bytes + lists.bytes + rows.bytes
    },
    put: ({ id, version, skillKeys, level }) => {
      if (skillKeys.length > rowKeysMax) throw new RangeError(`${skillKeys.length} skills, more than ${rowKeysMax}`)
      const slot = table.put(id, version)
      if (slot < 0) return false
      if (skillKeys.length === 0) return true
      const keys = skillKeys.map(vocabulary.add)
      const place = rows.append(slot, levelNumber(level), keys, table.createdOf(slot))
      for (const key of keys) lists.append(key, levelNumber(level), place)
      return true
    },
    remove: (id, version) => table.remove(id, version) >= 0,
    holding: createHolders(table, rows, vocabulary),
    best: async (job, { limit, exclude }) => {
      if (job.skillKeys.length === 0 || limit < 1) return []
      const found = await findBest({
        ...{ rows, lists, limit },
        scoreMin: seekerScoreMin,
        plan: () => planFor(job),
        isNewer: table.isNewer,
        timeOf: table.createdOf,
        isOpen: (slot) => table.isAlive(slot) && !exclude?.has(table.idOf(slot))
      })
      return found.map(({ slot, score }) => ({ id: table.idOf(slot), score }))
    }
  }
}
