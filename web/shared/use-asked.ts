/** What a component asks the API for: the last answer is shown until the next one is there. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { reasonOf } from './words.ts'

export interface Asked<T> {
  readonly data: T | undefined
  /** of the last question; undefined while it is asked or when it was answered */
  readonly error: string | undefined
  readonly isAsking: boolean
  /** asks again */
  readonly again: () => void
}

/**
 * Asks when the component appears and whenever one of `about` changes; a question that was overtaken is given up, and its
 * answer never shown.
 */
export function useAsked<T>(ask: (signal: AbortSignal) => Promise<T>, about: readonly unknown[]): Asked<T> {
  const [state, setState] = useState<{ data?: T; error?: string; isAsking: boolean }>({ isAsking: true })
  const [count, setCount] = useState(0)
  const latest = useRef(ask)
  latest.current = ask
  useEffect(() => {
    const abort = new AbortController()
    setState(({ data }) => ({ ...(data !== undefined && { data }), isAsking: true }))
    latest.current(abort.signal).then(
      (data) => abort.signal.aborted || setState({ data, isAsking: false }),
      (error: unknown) =>
        abort.signal.aborted ||
        setState(({ data }) => ({ ...(data !== undefined && { data }), error: reasonOf(error), isAsking: false }))
    )
    return () => abort.abort()
  }, [...about, count])
  return { data: state.data, error: state.error, isAsking: state.isAsking, again: () => setCount((n) => n + 1) }
}
