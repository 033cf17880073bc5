/** The search of jobs: words, facets with their counts, and the list in pages. */
import { useState } from 'preact/hooks'
import { plural } from '../shared/words.ts'
import { FacetRow } from './facets.tsx'
import { JobList } from './job-list.tsx'
import { anything, useSearch, type Wanted } from './search-state.ts'
import type { Side } from './side.ts'
import type { SearchResult } from './views.ts'

const sortings = [
  ['relevance', 'Best first'],
  ['date', 'Newest first'],
  ['salary', 'Pay'],
  ['popularity', 'Most applied for']
] as const
const shownMax = 6

const countWords = ({ pagination, matched }: SearchResult): string => {
  const count = `${pagination.isLowerBound ? 'more than ' : ''}${plural(pagination.total, 'job')}`
  return matched === 'any' ? `No job has all of these words; ${count} with some of them` : count
}

function Facets({ wanted, found, onWant }: { wanted: Wanted; found: SearchResult; onWant: (wanted: Wanted) => void }) {
  const { facets } = found
  if (!facets) return null
  const one = (name: 'type' | 'level' | 'place') => ({
    chosen: wanted[name] === '' ? [] : [wanted[name]],
    onToggle: (value: string) => onWant({ ...wanted, [name]: wanted[name] === value ? '' : value })
  })
  const toggleSkill = (value: string): void => {
    const { skills } = wanted
    onWant({ ...wanted, skills: skills.includes(value) ? skills.filter((one) => one !== value) : [...skills, value] })
  }
  const remote = facets.remote > 0 ? [{ value: 'remote', label: 'Remote', count: facets.remote }] : []
  return (
    <details class="facets">
      <summary>Narrow it down</summary>
      <FacetRow label="Skill" values={facets.skills.slice(0, shownMax)} chosen={wanted.skills} onToggle={toggleSkill} />
      <FacetRow label="Place" values={facets.places.slice(0, shownMax)} {...one('place')} />
      <FacetRow label="Level" values={facets.levels} {...one('level')} />
      <FacetRow label="Type" values={facets.types.filter(({ value }) => value !== 'Remote')} {...one('type')} />
      <FacetRow
        label="Where"
        values={remote}
        chosen={wanted.isRemote ? ['remote'] : []}
        onToggle={() => onWant({ ...wanted, isRemote: !wanted.isRemote })}
      />
    </details>
  )
}

export function Search({ side, onOpen }: { side: Side; onOpen: (jobId: string) => void }) {
  const [wanted, want] = useState<Wanted>(anything)
  const { jobs, first, error, isAsking, hasMore, more } = useSearch(side, wanted)
  const isNarrowed = wanted.skills.length > 0 || wanted.isRemote || wanted.type + wanted.level + wanted.place !== ''
  return (
    <>
      <search class="search">
        <label class="hidden" for="search-text">
          Search jobs
        </label>
        <input
          id="search-text"
          type="search"
          dir="auto"
          maxLength={200}
          placeholder="Profession, skill, company …"
          value={wanted.text}
          onInput={(event) => want({ ...wanted, text: event.currentTarget.value })}
        />
        <label class="hidden" for="search-order">
          Order
        </label>
        <select
          id="search-order"
          value={wanted.sortBy}
          onChange={(event) => want({ ...wanted, sortBy: event.currentTarget.value })}
        >
          {sortings.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </search>
      {first && <Facets wanted={wanted} found={first} onWant={want} />}
      <p class="found" role="status">
        {first ? countWords(first) : isAsking ? 'Searching …' : ''}
        {isNarrowed && (
          <button type="button" class="link" onClick={() => want({ ...anything, text: wanted.text })}>
            Show all again
          </button>
        )}
      </p>
      {error !== undefined && error !== '' && <p class="notice bad">{error}</p>}
      <JobList jobs={jobs} onOpen={onOpen} />
      {hasMore && (
        <button type="button" class="quiet wide" onClick={more}>
          More
        </button>
      )}
    </>
  )
}
