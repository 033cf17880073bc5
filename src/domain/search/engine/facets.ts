/** How many hits have which type, level, skill and place, and how many are remote. */
import type { ExperienceLevel, JobType } from '../../../schemas/vocabulary.ts'
import type { JobTable } from '../../jobs/job-table.ts'
import { comparable } from '../../skills/skill-keys.ts'
import type { LabelsOfJobs } from './labels-of-jobs.ts'

export interface Facet<Value extends string = string> {
  readonly value: Value
  readonly count: number
}

/** Each list by count, then by value; what no hit has is left out. */
export interface Facets {
  /** a remote job counts as `Remote` and as its own type, as it answers either filter */
  readonly types: readonly Facet<JobType>[]
  readonly levels: readonly Facet<ExperienceLevel>[]
  readonly remote: number
  /** the first 20; `value` is the canonical key, `label` is for people */
  readonly skills: readonly (Facet & { readonly label: string })[]
  /** the first 20 */
  readonly places: readonly Facet[]
}

export const facetValuesMax = 20

class Counts<Key> {
  private readonly counts = new Map<Key, number>()

  add(key: Key): void {
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1)
  }
  facets<Value extends string>(textOf: (key: Key) => Value): Facet<Value>[] {
    const facets = [...this.counts].map(([key, count]) => ({ value: textOf(key), count }))
    return facets.sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
  }
}

export interface FacetCounter {
  add(slot: number): void
  facets(): Facets
}

export function createFacetCounter(table: JobTable, labels: LabelsOfJobs): FacetCounter {
  const [types, levels] = [new Counts<JobType>(), new Counts<ExperienceLevel>()]
  const [skills, places] = [new Counts<number>(), new Counts<number>()]
  let remote = 0
  return {
    add(slot) {
      const type = table.typeOf(slot)
      types.add(type)
      levels.add(table.levelOf(slot))
      if (table.isRemote(slot)) {
        remote++
        if (type !== 'Remote') types.add('Remote')
      }
      places.add(labels.placeOf(slot))
      for (let index = 0; index < labels.skillCount(slot); index++) skills.add(labels.skillAt(slot, index))
    },
    facets: () => ({
      types: types.facets((type) => type),
      levels: levels.facets((level) => level),
      remote,
      skills: skills
        .facets((id) => labels.skills.labelOf(id))
        .slice(0, facetValuesMax)
        .map(({ value, count }) => ({ value: comparable(value), label: value, count })),
      places: places.facets((id) => labels.places.labelOf(id)).slice(0, facetValuesMax)
    })
  }
}
