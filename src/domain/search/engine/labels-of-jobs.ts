/** The titles, places and skills of the open jobs: what is suggested, and what facets and the filter by skills count. */
import { fold } from '../../../util/fold.ts'
import type { IndexedJob } from '../../jobs/indexed-job.ts'
import { skillLabel } from '../../skills/skills.ts'
import { createSlotLists } from './slot-numbers.ts'
import { createLabels, type Labels, type Suggestion } from './suggestions.ts'

export interface Suggestions {
  titles: Suggestion[]
  skills: Suggestion[]
  places: Suggestion[]
}

export interface LabelsOfJobs {
  add(slot: number, job: IndexedJob): void
  /** The job of the slot is no longer open, or another slot has it. Once is enough. */
  remove(slot: number): void
  suggest(prefix: string, limit: number): Suggestions
  readonly skills: Labels
  readonly places: Labels
  /** the number of the slot's place in `places` */
  placeOf(slot: number): number
  skillCount(slot: number): number
  /** the number of a skill of the slot in `skills` */
  skillAt(slot: number, index: number): number
  /** Whether a slot has any of these skills. @param keys canonical */
  havingAny(keys: readonly string[]): (slot: number) => boolean
  readonly bytes: number
}

/** Two unknown skills that differ in an accent are two. */
const exactKey = (label: string): string => `${fold(label)}\u0000${label}`

export function createLabelsOfJobs(): LabelsOfJobs {
  const [titles, skills, places] = [createLabels(), createLabels(exactKey), createLabels()]
  /** by slot: the title, or that the slot has been removed; the place; then the skills */
  const numbers = createSlotLists()
  const firstSkill = 2
  const removed = 2 ** 32 - 1
  return {
    skills,
    places,
    add(slot, job) {
      const ids = job.skillKeys.map((key) => skills.add(skillLabel(key)))
      numbers.add(slot, [titles.add(job.title.trim()), places.add(job.place.trim()), ...ids])
    },
    remove(slot) {
      const count = numbers.count(slot)
      if (count === 0 || numbers.at(slot, 0) === removed) return
      titles.remove(numbers.at(slot, 0))
      numbers.set(slot, 0, removed)
      places.remove(numbers.at(slot, 1))
      for (let index = firstSkill; index < count; index++) skills.remove(numbers.at(slot, index))
    },
    suggest(text, limit) {
      const prefix = fold(text.trim())
      if (prefix === '') return { titles: [], skills: [], places: [] }
      return {
        titles: titles.best(prefix, limit),
        skills: skills.best(prefix, limit),
        places: places.best(prefix, limit)
      }
    },
    placeOf: (slot) => numbers.at(slot, 1),
    skillCount: (slot) => Math.max(0, numbers.count(slot) - firstSkill),
    skillAt: (slot, index) => numbers.at(slot, firstSkill + index),
    havingAny(keys) {
      const wanted = new Set(keys.map((key) => skills.idOf(skillLabel(key))).filter((id) => id >= 0))
      return (slot) => {
        for (let index = firstSkill; index < numbers.count(slot); index++) {
          if (wanted.has(numbers.at(slot, index))) return true
        }
        return false
      }
    },
    get bytes() {
      return numbers.bytes + titles.bytes + skills.bytes + places.bytes
    }
  }
}
