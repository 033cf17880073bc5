/** A value that components follow: who changes it need not know who shows it. */
import { useEffect, useState } from 'preact/hooks'

export interface Box<T> {
  get(): T
  set(value: T): void
  /** calls on every change; returns a function that ends it */
  watch(listener: (value: T) => void): () => void
}

export function createBox<T>(first: T): Box<T> {
  let value = first
  const listeners = new Set<(value: T) => void>()
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return
      value = next
      for (const listener of [...listeners]) listener(next)
    },
    watch(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  }
}

/** The box's value; the component is drawn again when it changes. */
export function useBox<T>(box: Box<T>): T {
  const [, redraw] = useState({})
  useEffect(() => {
    redraw({}) // it may have changed between drawing and watching
    return box.watch(() => redraw({}))
  }, [box])
  return box.get()
}

/** Resolves with the first value that passes, now or later; undefined when none did in time. */
export function awaitBox<T>(box: Box<T>, passes: (value: T) => boolean, limitMs: number): Promise<T | undefined> {
  if (passes(box.get())) return Promise.resolve(box.get())
  return new Promise((resolve) => {
    const end = (value: T | undefined): void => {
      clearTimeout(timer)
      stop()
      resolve(value)
    }
    const timer = setTimeout(() => end(undefined), limitMs)
    const stop = box.watch((value) => passes(value) && end(value))
  })
}
