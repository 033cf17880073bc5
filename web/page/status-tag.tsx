/** The status of an application. */
import type { Status } from './views.ts'

const toneOf = new Map<Status, string>([
  ['Pending', 'calm'],
  ['Reviewing', 'warn'],
  ['Interviewing', 'accent'],
  ['Accepted', 'good'],
  ['Rejected', 'bad']
])

export const StatusTag = ({ status }: { status: Status }) => (
  <span class={`status ${toneOf.get(status)}`}>{status}</span>
)
