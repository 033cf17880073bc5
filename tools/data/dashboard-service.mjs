/** The dashboard's rows about requests and the workers that serve them. */
import { I, orNone, quantile, R, rate, requests, W } from './dashboard-queries.mjs'

/** @typedef {import('./dashboard-queries.mjs').Panel} Panel */

/** @type {{ title: string, panels: Panel[] }[]} */
export const serviceRows = [
  {
    title: 'Requests',
    panels: [
      {
        title: 'Requests by status',
        unit: 'reqps',
        queries: [[`sum by (status) (rate(${requests}[${W}]))`, '{{status}}']]
      },
      {
        title: 'Requests by route',
        unit: 'reqps',
        queries: [[`topk(10, sum by (method, route) (rate(${requests}[${W}])))`, '{{method}} {{route}}']]
      },
      {
        title: 'Errors by route',
        unit: 'reqps',
        note: '5xx',
        queries: [
          [orNone(`sum by (route) (rate(http_request_duration_seconds_count{${R}, status="5xx"}[${W}]))`), '{{route}}']
        ]
      },
      {
        title: 'Duration',
        unit: 's',
        queries: [
          [quantile(0.5), 'median'],
          [quantile(0.9), '90 %'],
          [quantile(0.99), '99 %']
        ]
      },
      {
        title: 'Duration, all requests',
        unit: 's',
        kind: 'heatmap',
        queries: [[`sum by (le) (increase(http_request_duration_seconds_bucket{${R}}[${W}]))`, '{{le}}']]
      },
      {
        title: 'Duration by route, 99 %',
        unit: 's',
        queries: [[`topk(10, ${quantile(0.99, 'route, le')})`, '{{route}}']]
      },
      {
        title: 'Requests in flight',
        unit: 'short',
        queries: [[`sum by (instance) (http_requests_in_flight{${I}})`, '{{instance}}']]
      },
      {
        title: 'Failed, of all hosts',
        unit: 'percentunit',
        note: 'The objective: 0.1 % of 30 days',
        queries: [
          ['job:http_requests_failed:ratio5m', '5 minutes'],
          ['job:http_requests_failed:ratio1h', '1 hour'],
          ['job:http_requests_failed:ratio3d', '3 days']
        ]
      },
      {
        title: 'Slower than 500 ms, of all hosts',
        unit: 'percentunit',
        note: 'The objective: 1 % of 30 days',
        queries: [
          ['job:http_requests_slow:ratio5m', '5 minutes'],
          ['job:http_requests_slow:ratio1h', '1 hour'],
          ['job:http_requests_slow:ratio3d', '3 days']
        ]
      }
    ]
  },
  {
    title: 'Workers',
    panels: [
      {
        title: 'Delay of the event loop, 99 %',
        unit: 's',
        queries: [[`event_loop_delay_p99_seconds{${I}}`, '{{instance}} {{worker}}']]
      },
      {
        title: 'Utilization of the event loop',
        unit: 'percentunit',
        max: 1,
        queries: [[`event_loop_utilization_ratio{${I}}`, '{{instance}} {{worker}}']]
      },
      {
        title: 'CPU',
        unit: 'short',
        note: 'cores',
        queries: [
          [rate('instance', 'process_cpu_seconds_total'), '{{instance}}'],
          [rate('instance', 'garbage_collection_seconds_total'), '{{instance}} garbage collection']
        ]
      },
      { title: 'Heap', unit: 'bytes', queries: [[`process_heap_bytes{${I}}`, '{{instance}} {{worker}}']] },
      {
        title: 'Resident memory',
        unit: 'bytes',
        queries: [[`process_resident_memory_bytes{${I}}`, '{{instance}} {{worker}}']]
      },
      {
        title: 'Descriptors',
        unit: 'percentunit',
        max: 1,
        queries: [[`process_open_fds{${I}} / process_max_fds{${I}}`, '{{instance}} {{worker}}']]
      }
    ]
  }
]
