/** Grafana's dashboard: a page of rows, each with panels that are a title, a unit and queries. */
import { serviceRows } from './dashboard-service.mjs'
import { systemRows } from './dashboard-system.mjs'

/** @typedef {import('./dashboard-queries.mjs').Panel} Panel */

const [gridColumns, columns, height] = [24, 3, 8]
const width = gridColumns / columns
// Whoever imports the dashboard chooses the source; provisioned, it is the first Prometheus there is.
const datasource = { type: 'prometheus', uid: '$datasource' }

const variables = [
  { name: 'datasource', label: 'Prometheus', type: 'datasource', query: 'prometheus', hide: 0 },
  {
    name: 'instance',
    label: 'Host',
    type: 'query',
    datasource,
    query: { query: 'label_values(up{job="skillmatch"}, instance)', refId: 'instance' },
    refresh: 2,
    sort: 1,
    multi: true,
    includeAll: true,
    allValue: '.*',
    current: { text: ['All'], value: ['$__all'] }
  }
]

/** @param {Panel} panel @param {number} id @param {{ x: number, y: number }} position */
const panelOf = ({ title, unit, kind = 'timeseries', queries, max, note }, id, position) => ({
  id,
  type: kind,
  title,
  ...(note && { description: note }),
  datasource,
  gridPos: { ...position, w: width, h: height },
  fieldConfig: {
    defaults: {
      unit,
      min: 0,
      ...(max !== undefined && { max }),
      custom: kind === 'timeseries' ? { fillOpacity: 8 } : {}
    },
    overrides: []
  },
  options: kind === 'heatmap' ? { calculate: false, yAxis: { unit } } : {},
  targets: queries.map(([expr, legendFormat], index) => ({
    refId: String.fromCharCode(65 + index),
    datasource,
    expr,
    legendFormat,
    ...(kind === 'heatmap' && { format: 'heatmap' }),
    ...(kind === 'table' && { format: 'table', instant: true })
  }))
})

/** The dashboard as Grafana imports or provisions it. @returns {string} */
export function renderDashboard() {
  /** @type {object[]} */
  const panels = []
  let y = 0
  for (const { title, panels: own } of [...serviceRows, ...systemRows]) {
    panels.push({
      id: panels.length + 1,
      type: 'row',
      title,
      collapsed: false,
      gridPos: { x: 0, y, w: gridColumns, h: 1 }
    })
    y++
    for (const [index, panel] of own.entries()) {
      const position = { x: (index % columns) * width, y: y + Math.floor(index / columns) * height }
      panels.push(panelOf(panel, panels.length + 1, position))
    }
    y += Math.ceil(own.length / columns) * height
  }
  const dashboard = {
    uid: 'skillmatch',
    title: 'SkillMatch',
    tags: ['skillmatch'],
    schemaVersion: 38,
    version: 1,
    editable: true,
    refresh: '30s',
    time: { from: 'now-3h', to: 'now' },
    timezone: 'browser',
    templating: { list: variables },
    annotations: {
      list: [
        {
          name: 'Alerts',
          enable: true,
          iconColor: 'red',
          datasource,
          expr: 'ALERTS{alertstate="firing", severity=~"page|ticket"}',
          titleFormat: '{{alertname}}',
          textFormat: '{{instance}}'
        }
      ]
    },
    panels
  }
  return `${JSON.stringify(dashboard, null, 2)}\n`
}
