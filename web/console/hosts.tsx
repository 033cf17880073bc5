/** The hosts as they are, and their last 15 minutes. */
import { useMemo, useState } from 'preact/hooks'
import type { FeedState } from './feed.ts'
import { FiringAlerts } from './firing.tsx'
import { HostCard } from './host-card.tsx'
import { Plot } from './plot.tsx'
import { plots } from './plots-table.ts'
import { RouteTable } from './route-table.tsx'
import type { Hosts } from './samples.ts'
import { linesOf } from './series.ts'

interface FilterOptions {
  readonly names: readonly string[]
  readonly hidden: ReadonlySet<string>
  readonly onChange: (hidden: ReadonlySet<string>) => void
}

function HostFilter({ names, hidden, onChange }: FilterOptions) {
  const toggle = (name: string): void => {
    const next = new Set(hidden)
    if (!next.delete(name)) next.add(name)
    onChange(next)
  }
  return (
    <fieldset class="filter">
      <legend>Hosts shown</legend>
      {names.map((name) => (
        <label key={name}>
          <input type="checkbox" checked={!hidden.has(name)} onChange={() => toggle(name)} />
          {name}
        </label>
      ))}
    </fieldset>
  )
}

function Plots({ hosts, names, nowMs }: { hosts: Hosts; names: readonly string[]; nowMs: number }) {
  const drawn = useMemo(() => plots.map((plot) => ({ plot, lines: linesOf(hosts, plot.read) })), [hosts])
  return (
    <div class="plots">
      {drawn.map(({ plot, lines }) => (
        <Plot key={plot.id} plot={plot} lines={lines} names={names} nowMs={nowMs} />
      ))}
    </div>
  )
}

export function HostsView({ feed: { hosts, alerts, nowMs, isLoaded } }: { feed: FeedState }) {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  const shown: Hosts = useMemo(() => new Map([...hosts].filter(([name]) => !hidden.has(name))), [hosts, hidden])
  if (!isLoaded) return <p>Reading samples …</p>
  if (hosts.size === 0) return <p>No host has told anything in the last 15 minutes.</p>
  const names = [...hosts.keys()]
  return (
    <>
      <FiringAlerts alerts={alerts} />
      {names.length > 1 && <HostFilter names={names} hidden={hidden} onChange={setHidden} />}
      <div class="cards">
        {[...shown].map(([name, samples]) => (
          <HostCard key={name} name={name} samples={samples} nowMs={nowMs} />
        ))}
      </div>
      <h2>Last 15 minutes</h2>
      <Plots hosts={shown} names={names} nowMs={nowMs} />
      <h2 id="routes">Requests by route</h2>
      <RouteTable hosts={shown} />
    </>
  )
}
