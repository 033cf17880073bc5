/** A search: its words and facets, the first page at every change, further pages on demand. */
import { useEffect, useState } from 'preact/hooks'
import { useBox } from '../shared/box.ts'
import { useAsked } from '../shared/use-asked.ts'
import { reasonOf } from '../shared/words.ts'
import type { Side } from './side.ts'
import type { FoundJob, SearchResult } from './views.ts'

/** What may be chosen beside words: one value each, but for skills. */
export interface Wanted {
  readonly text: string
  readonly type: string
  readonly level: string
  readonly place: string
  readonly skills: readonly string[]
  readonly isRemote: boolean
  readonly sortBy: string
}

export const anything: Wanted = {
  text: '',
  type: '',
  level: '',
  place: '',
  skills: [],
  isRemote: false,
  sortBy: 'relevance'
}

const pageSize = 6
const typingPauseMs = 250

function queryOf(wanted: Wanted, cursor?: string): string {
  const query = new URLSearchParams({ limit: String(pageSize), sortBy: wanted.sortBy })
  const pairs: readonly (readonly [string, string])[] = [
    ['search', wanted.text.trim()],
    ['type', wanted.type],
    ['experienceLevel', wanted.level],
    ['place', wanted.place],
    ['remote', wanted.isRemote ? 'true' : ''],
    ['cursor', cursor ?? '']
  ]
  for (const [name, value] of pairs) if (value !== '') query.set(name, value)
  for (const skill of wanted.skills) query.append('skills', skill)
  return `/api/search/jobs?${query}`
}

/** `value`, once it has not changed for a moment. */
function useSettled<T>(value: T, pauseMs: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs)
    return () => clearTimeout(timer)
  }, [value, pauseMs])
  return settled
}

export function useSearch(side: Side, wanted: Wanted) {
  const settled = useSettled(wanted, typingPauseMs)
  const changed = useBox(side.changes.jobs)
  const account = useBox(side.account)
  const [further, setFurther] = useState<readonly SearchResult[]>([])
  const [failure, setFailure] = useState('')
  const [isAdding, setAdding] = useState(false)
  const first = useAsked(
    async (signal) => {
      const { data } = await side.call<SearchResult>('GET', queryOf(settled), undefined, { signal })
      setFurther([])
      setFailure('')
      return data
    },
    [settled, changed, account]
  )
  const last = further.at(-1) ?? first.data
  const more = async (): Promise<void> => {
    if (!last?.pagination.nextCursor || isAdding) return
    setAdding(true)
    try {
      const { data } = await side.call<SearchResult>('GET', queryOf(settled, last.pagination.nextCursor))
      setFurther((pages) => [...pages, data])
    } catch (error) {
      setFailure(reasonOf(error))
    }
    setAdding(false)
  }
  const jobs: readonly FoundJob[] = [first.data, ...further].flatMap((page) => page?.jobs ?? [])
  return {
    jobs,
    first: first.data,
    error: first.error ?? failure,
    isAsking: first.isAsking,
    hasMore: Boolean(last?.pagination.nextCursor),
    more
  }
}
