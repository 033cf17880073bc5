/** What happened in the last 15 minutes, the latest first. */
import { useState } from 'preact/hooks'
import type { FeedState } from './feed.ts'
import { FiringAlerts } from './firing.tsx'
import { timeOfDay } from './format.ts'

export function TimelineView({ feed: { hosts, alerts, happenings, isLoaded } }: { feed: FeedState }) {
  const [host, setHost] = useState('')
  if (!isLoaded) return <p>Reading samples …</p>
  const shown = happenings.filter((happening) => host === '' || happening.host === host || happening.host === '')
  return (
    <>
      <FiringAlerts alerts={alerts} />
      <label class="filter">
        Host{' '}
        <select value={host} onChange={(event) => setHost(event.currentTarget.value)}>
          <option value="">all</option>
          {[...hosts.keys()].map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      {shown.length === 0 ? (
        <p>Nothing happened in the last 15 minutes.</p>
      ) : (
        <ol class="panel timeline">
          {shown.map(({ atMs, host, kind, tone, text }) => (
            <li key={`${atMs} ${host} ${text}`}>
              <time dateTime={new Date(atMs).toISOString()}>{timeOfDay(atMs)}</time>
              <span class={`badge ${tone}`}>{kind}</span>
              <span class="where">{host || 'service'}</span>
              <span>{text}</span>
            </li>
          ))}
        </ol>
      )}
      <p class="quiet">
        From the samples of all hosts, which reach 15 minutes back. Alerts have the names and thresholds of the rules
        for Prometheus; those that need more than 15 minutes, or figures that no sample has, are told by Prometheus
        alone.
      </p>
    </>
  )
}
