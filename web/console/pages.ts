/** A list of the service that comes in pages. */
import { useEffect, useState } from 'preact/hooks'
import { nextOf, textOf } from './api.ts'
import type { Session } from './session.ts'

interface Loaded<Item> {
  readonly items: readonly Item[]
  readonly next: string | null
  readonly problem: string
  readonly isLoading: boolean
}

export interface Pages<Item> extends Loaded<Item> {
  /** Reads the next page. */
  readonly more: () => void
  /** From the first page again. */
  readonly reload: () => void
  /** Changes what is shown, after the service has. */
  readonly change: (items: (items: readonly Item[]) => readonly Item[]) => void
}

/** @param path with its query; another path is another list */
export function usePages<Item>(session: Session, path: string): Pages<Item> {
  const [loaded, setLoaded] = useState<Loaded<Item>>({ items: [], next: null, problem: '', isLoading: true })
  const [round, setRound] = useState(0)
  async function load(page: string, isFirst: boolean, isOver: () => boolean): Promise<void> {
    setLoaded((before) => ({ ...before, isLoading: true, problem: '' }))
    try {
      const { data, headers } = await session.call('GET', page)
      if (isOver()) return
      const next = nextOf(headers)
      setLoaded((before) => ({
        ...{ next, problem: '', isLoading: false },
        items: [...(isFirst ? [] : before.items), ...(data as Item[])]
      }))
    } catch (error) {
      if (!isOver()) setLoaded((before) => ({ ...before, isLoading: false, problem: textOf(error) }))
    }
  }
  useEffect(() => {
    let isOver = false
    void load(path, true, () => isOver)
    return () => {
      isOver = true
    }
  }, [path, round])
  return {
    ...loaded,
    more: () => void (loaded.next && load(loaded.next, false, () => false)),
    reload: () => setRound((before) => before + 1),
    change: (items) => setLoaded((before) => ({ ...before, items: items(before.items) }))
  }
}
