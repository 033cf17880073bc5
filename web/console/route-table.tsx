/** Requests by route, sorted by the column that is chosen. */
import { type ComponentChildren, Fragment } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { count, milliseconds } from './format.ts'
import { type RouteColumn, sumRoutes } from './requests.ts'
import type { Hosts } from './samples.ts'

const columns: readonly (readonly [RouteColumn, string])[] = [
  ['count', 'Requests'],
  ['failures', 'Failures'],
  ['p50Ms', 'p50'],
  ['p99Ms', 'p99']
]

/** A line may end after each part of the path. */
const inParts = (route: string): ComponentChildren =>
  route.split(/(?<=.\/)/).map((part) => (
    <Fragment key={part}>
      {part}
      <wbr />
    </Fragment>
  ))

export function RouteTable({ hosts }: { hosts: Hosts }) {
  const [sortedBy, sortBy] = useState<RouteColumn>('count')
  const routes = useMemo(() => sumRoutes(hosts, sortedBy), [hosts, sortedBy])
  if (routes.length === 0) return <p>No request in the last 15 minutes.</p>
  return (
    <div class="panel">
      <table class="figures routes" aria-labelledby="routes">
        <thead>
          <tr>
            <th scope="col">Route</th>
            {columns.map(([column, title]) => (
              <th key={column} scope="col" aria-sort={column === sortedBy ? 'descending' : undefined}>
                <button type="button" class="sort" onClick={() => sortBy(column)}>
                  {title}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {routes.map(({ method, route, ...sum }) => (
            <tr key={`${method} ${route}`}>
              <th scope="row">
                <span class="method">{method}</span> {inParts(route)}
              </th>
              <td>{count(sum.count)}</td>
              <td class={sum.failures > 0 ? 'bad' : ''}>{count(sum.failures)}</td>
              <td>{milliseconds(sum.p50Ms)}</td>
              <td>{milliseconds(sum.p99Ms)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
