/** The filters of a request over open jobs, as the indexes know them. */
import type { JobListQuery, jobFilters } from '../../schemas/jobs.ts'
import type { SearchQuery } from '../../schemas/search.ts'
import { skillKeys } from '../skills/skill-keys.ts'
import type { JobFilters } from './indexed-job.ts'

/** The names in comma separated or repeated parameters, trimmed, without empty ones. */
export function splitNames(given: readonly string[] = []): string[] {
  return given.flatMap((text) => text.split(',').map((name) => name.trim())).filter((name) => name !== '')
}

type Given = Pick<JobListQuery, keyof typeof jobFilters> & Partial<Pick<SearchQuery, 'experienceLevel'>>
type Filter = keyof Given

/** What each filter asks of a job; blanks ask nothing. A filter that is missing here does not compile. */
const filters: { [Name in Filter]-?: (value: NonNullable<Given[Name]>) => JobFilters } = {
  location: (text) => (text.trim() ? { location: text } : {}),
  place: (text) => (text.trim() ? { place: text } : {}),
  country: (country) => ({ country }),
  remote: (remote) => ({ remote }),
  type: (types) => (types.length > 0 ? { types } : {}),
  skills: (names) => {
    const keys = skillKeys(splitNames(names))
    return keys.length > 0 ? { skillKeys: keys } : {}
  },
  salaryMin: (salaryMin) => ({ salaryMin }),
  salaryMax: (salaryMax) => ({ salaryMax }),
  currency: (currency) => ({ currency }),
  experienceLevel: (level) => ({ level })
}

/** All of them. */
export const jobFiltersOf = (query: Given): JobFilters =>
  Object.assign(
    {},
    ...(Object.keys(filters) as Filter[]).map((name) =>
      query[name] === undefined ? {} : filters[name](query[name] as never)
    )
  )
