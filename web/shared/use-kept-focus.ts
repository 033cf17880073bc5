/** Keeps the keyboard where it was when what it was on goes away: a button that was pressed, and replaced by what it did. */
import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

/** @param container takes the focus then; it has `tabIndex={-1}` */
export function useKeptFocus(container: RefObject<HTMLElement | null>): void {
  const isWithin = useRef(false)
  useEffect(() => {
    const element = container.current
    const enter = (): void => {
      isWithin.current = true
    }
    // What was removed has not been left.
    const leave = ({ target }: FocusEvent): void => {
      queueMicrotask(() => {
        const isThere = target instanceof HTMLElement && target.isConnected && !target.matches(':disabled')
        if (isThere && !element?.contains(document.activeElement)) isWithin.current = false
      })
    }
    element?.addEventListener('focusin', enter)
    element?.addEventListener('focusout', leave)
    return () => {
      element?.removeEventListener('focusin', enter)
      element?.removeEventListener('focusout', leave)
    }
  }, [container])
  useLayoutEffect(() => {
    if (isWithin.current && document.activeElement === document.body) container.current?.focus({ preventScroll: true })
  })
}
