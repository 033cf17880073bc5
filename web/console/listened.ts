/** What changes outside of components, shown in them. */
import { useEffect, useState } from 'preact/hooks'

export interface Listened<State> {
  readonly state: () => State
  /** @returns what ends the listening */
  readonly onChange: (listener: () => void) => () => void
}

/** The state, and a new rendering whenever it changes. */
export function useListened<State>({ state, onChange }: Listened<State>): State {
  const [shown, show] = useState(state)
  useEffect(() => {
    show(() => state())
    return onChange(() => show(() => state()))
  }, [state, onChange])
  return shown
}

const schemeQuery = matchMedia('(prefers-color-scheme: dark)')

/** Calls when the colours of the page change. @returns what ends the listening */
export function onScheme(listener: () => void): () => void {
  schemeQuery.addEventListener('change', listener)
  return () => schemeQuery.removeEventListener('change', listener)
}

/** What nobody can read is nothing. */
function readHash(): string {
  try {
    return decodeURIComponent(location.hash.slice(1))
  } catch {
    return ''
  }
}

/** The fragment of the address, without its sign. */
export function useHash(): string {
  const [hash, setHash] = useState(readHash)
  useEffect(() => {
    const changed = () => setHash(readHash())
    addEventListener('hashchange', changed)
    return () => removeEventListener('hashchange', changed)
  }, [])
  return hash
}
