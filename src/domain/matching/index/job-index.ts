/**
 * Open jobs by the skills that decide: a person is shown the best of all by score without looking at most of them.
 *
 * A job of n skills reaches the least score only when one of its first k skills earns credit, in whatever order: the others
 * alone cannot. So it is listed under these, those first that few jobs ask for or could be had for, in lists told apart by
 * level, n and the skill's place: the best score of what a list is the first to find is then known before reading it
 * (prefix filtering: Bayardo, Ma, Srikant: Scaling Up All Pairs Similarity Search, WWW 2007).
 */
import { type ExperienceLevel, experienceLevels } from '../../../schemas/vocabulary.ts'
import type { JobFilters } from '../../jobs/indexed-job.ts'
import type { Selection } from '../../jobs/job-filter.ts'
import type { JobTable } from '../../jobs/job-table.ts'
import { bestCredits, type Credits } from '../credits.ts'
import { levelFactor, scoreOf } from '../score.ts'
import { createHolders } from './holders.ts'
import { createPostingLists, type PostingLists } from './posting-lists.ts'
import { createRowReader } from './row-reader.ts'
import { createRows, rowKeysMax } from './rows.ts'
import { allSlots, type Entry, type Found, findBest, type Plan, type Reading, type Search } from './search.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'

export interface Person {
  /** distinct */
  readonly skillKeys: readonly string[]
  readonly level?: ExperienceLevel | undefined
}

export interface JobQuery {
  readonly limit: number
  /** ids of jobs that are not wanted */
  readonly exclude?: ReadonlySet<string>
  readonly filters?: JobFilters | undefined
}

export interface Scored {
  readonly id: string
  readonly score: number
}

export interface JobIndex {
  /** bytes of its typed arrays; the texts of unknown skills are beside */
  readonly bytes: number
  /** Lists a job that the table has just put into this slot; its keys are distinct. Oldest first makes queries quick. */
  put(slot: number, job: { skillKeys: readonly string[]; level?: ExperienceLevel | undefined }): void
  /**
   * The open jobs with the best scores, from 60: by score, then the newest. In slices; exact for the moment in which it
   * answers, also when jobs come and go meanwhile (search.ts says the one exception).
   */
  best(person: Person, query: JobQuery): Promise<Scored[]>
  /** Ids of the open jobs that have such a key. */
  holding(isWanted: (key: string) => boolean): Promise<string[]>
}

export const jobScoreMin = 60

/** Of so many slots it is tried how many a filter lets through. */
const samples = 512
/** What is looked at costs, in ns: a list or a row of one; a slot in a row of slots, and one of a place's list; a score. */
const costs = { listed: 300, inRow: 4, placed: 250, scored: 120 }
/** Lists are read in vain for this share of what it costs to look at all that a filter lets through. */
const trialShare = 0.5

/** 0 to 2, 3: unstated. */
export const levelNumber = (level: ExperienceLevel | undefined): number =>
  level === undefined ? experienceLevels.length : experienceLevels.indexOf(level)

/** The factor for each level number. */
export const levelFactors = (level: ExperienceLevel | undefined): number[] =>
  [...experienceLevels, undefined].map((other) => levelFactor(other, level))

const shapeOf = (level: number, count: number, place: number): number => (level << 24) | (count << 12) | place

/** Whether a job of so many skills can reach the least score when the first `missed` of them earn nothing. */
const canMiss = (missed: number, count: number): boolean => scoreOf(2 * (count - missed), count, 1) >= jobScoreMin

/** Lists of all keys that earn credit, by the best score of what they are the first to find. */
function* stagesOf(
  vocabulary: Vocabulary,
  lists: PostingLists,
  credits: Credits,
  person: { factors: readonly number[]; count: number; onlyLevel: number | undefined }
): Generator<void, { byBound: Entry[][]; listed: number }> {
  const byBound: Entry[][] = Array.from({ length: 101 }, () => [])
  let listed = 0
  for (const [key, credit] of credits) {
    lists.each(vocabulary.find(key), (list, shape, rows) => {
      const [level, count, place] = [shape >>> 24, (shape >>> 12) & 0xfff, shape & 0xfff]
      if (person.onlyLevel !== undefined && level !== person.onlyLevel) return
      const others = count - place - 1
      const same = Math.min(others, person.count - (credit === 2 ? 1 : 0))
      const bound = scoreOf(credit + 2 * same + 1.5 * (others - same), count, person.factors[level] ?? 1)
      if (bound < jobScoreMin) return
      byBound[bound]?.push({ list, tag: place })
      listed += 1 + rows
    })
    yield
  }
  return { byBound, listed }
}

/**
 * How many rows of lists may be read for a filter before all that it lets through are looked at instead, and these: of few by
 * the lists of their places, else by going through all slots.
 */
function insteadFor(selection: Selection, slots: number, listed: number): Omit<Reading, 'byBound'> {
  const placed = selection.placed()
  const [byPlace, inRow] = [placed * costs.placed, slots * costs.inRow]
  const instead = byPlace < inRow ? selection.byPlace(slots) : selection.range(0, slots)
  const cost = Math.min(byPlace, inRow)
  if (listed * costs.listed <= cost) return { rowsMax: Number.POSITIVE_INFINITY, instead }
  let passing = 0
  for (let sample = 0; sample < samples; sample++) {
    if (selection.passes(Math.floor((sample * slots) / samples))) passing++
  }
  const wholeCost = cost + Math.min(placed, (passing / samples) * slots) * costs.scored
  const rowsMax = wholeCost / costs.listed
  return { rowsMax: listed <= rowsMax ? Number.POSITIVE_INFINITY : trialShare * rowsMax, instead }
}

export function createJobIndex(table: JobTable): JobIndex {
  const [vocabulary, lists, rows] = [createVocabulary(), createPostingLists(), createRows()]

  const postedAtMsOf = (slot: number): number => table.columns.postedAtMs[slot] ?? 0

  const planFor = (person: Person, filters: JobFilters | undefined, selection: Selection | undefined): Plan => {
    const credits = bestCredits(person.skillKeys)
    const factors = levelFactors(person.level)
    const read = createRowReader(rows, vocabulary.credits(credits), factors)
    const stages = function* (before: number): Generator<void, Reading> {
      const { byBound, listed } = yield* stagesOf(vocabulary, lists, credits, {
        ...{ factors, count: person.skillKeys.length },
        onlyLevel: filters?.level && levelNumber(filters.level)
      })
      if (!selection) return { byBound, rowsMax: Number.POSITIVE_INFINITY, instead: allSlots(0, before) }
      yield* selection.prepare()
      return { byBound, ...insteadFor(selection, before, listed) }
    }
    const select = selection ? selection.range : allSlots
    return { stages, score: read, scoreAlone: (place) => read(place, 0), isWanted: selection?.passes, select }
  }

  return {
    get bytes() {
      return vocabulary.bytes + lists.bytes + rows.bytes
    },
    put: (slot, { skillKeys, level }) => {
      const count = skillKeys.length
      if (count > rowKeysMax) throw new RangeError(`${count} skills, more than ${rowKeysMax}`)
      if (count === 0) return
      const order = skillKeys
        .map((key) => {
          const number = vocabulary.add(key)
          return { number, popularity: vocabulary.popularityOf(number) }
        })
        .sort((one, other) => one.popularity - other.popularity)
        .map(({ number }) => number)
      const place = rows.append(slot, levelNumber(level), order, postedAtMsOf(slot))
      for (let index = 0; index < count && canMiss(index, count); index++) {
        lists.append(order[index] ?? 0, shapeOf(levelNumber(level), count, index), place)
      }
    },
    holding: createHolders(table, rows, vocabulary),
    best: async (person, query) => {
      const { limit, exclude, filters } = query
      if (person.skillKeys.length === 0 || limit < 1) return []
      const selection = filters && table.select(filters)
      const search: Search = {
        ...{ rows, lists, limit, scoreMin: jobScoreMin },
        plan: () => planFor(person, filters, selection),
        isNewer: table.isNewer,
        timeOf: postedAtMsOf,
        isOpen: (slot) => table.isAlive(slot) && !exclude?.has(table.idOf(slot))
      }
      return (await findBest(search)).map(({ slot, score }: Found) => ({ id: table.idOf(slot), score }))
    }
  }
}
