/** Text of a user with the words marked that a search found in it. */
import type { ComponentChildren } from 'preact'
import type { Fragment } from './views.ts'

export function Marked({ text, marks }: Fragment) {
  const parts: ComponentChildren[] = []
  let end = 0
  for (const [from, to] of marks) {
    if (from < end || to > text.length) continue
    parts.push(text.slice(end, from), <mark key={from}>{text.slice(from, to)}</mark>)
    end = to
  }
  parts.push(text.slice(end))
  return <>{parts}</>
}
