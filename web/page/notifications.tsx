/** Notifications, newest first. */
import { useState } from 'preact/hooks'
import type { Asked } from '../shared/use-asked.ts'
import { ago, reasonOf } from '../shared/words.ts'
import type { Side } from './side.ts'
import type { Notification } from './views.ts'

interface Props {
  readonly side: Side
  readonly asked: Asked<{ notifications: Notification[]; unreadCount: number }>
}

export function Notifications({ side, asked: { data, error, again } }: Props) {
  const [failure, setFailure] = useState('')
  const readAll = async (): Promise<void> => {
    setFailure('')
    await side.call('PUT', '/api/notifications/mark-all-read').then(again, (error) => setFailure(reasonOf(error)))
  }
  const problem = error ?? failure
  return (
    <>
      {problem !== '' && problem !== undefined && <p class="notice bad">{problem}</p>}
      {data?.notifications.length === 0 && <p class="empty">Nothing to read.</p>}
      {data !== undefined && data.unreadCount > 0 && (
        <button type="button" class="link" onClick={readAll}>
          Mark all as read
        </button>
      )}
      <ul>
        {data?.notifications.map(({ _id, title, message, isRead, createdAt }) => (
          <li key={_id} class={isRead ? 'note-line' : 'note-line unread'}>
            <b dir="auto">{title}</b>
            {!isRead && <span class="hidden"> (unread)</span>}
            <span class="when">{ago(createdAt)}</span>
            <p dir="auto">{message}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
