/** The dashboard's rows about events, stores, mail, and the hosts themselves. */
import { I, orNone, rate, W } from './dashboard-queries.mjs'

/** @typedef {import('./dashboard-queries.mjs').Panel} Panel */

/** @type {{ title: string, panels: Panel[] }[]} */
export const systemRows = [
  {
    title: 'Sockets and events',
    panels: [
      { title: 'Open sockets', unit: 'short', queries: [[`sum by (instance) (websocket_open{${I}})`, '{{instance}}']] },
      { title: 'Deliveries', unit: 'ops', queries: [[rate('instance', 'realtime_deliveries_total'), '{{instance}}']] },
      {
        title: 'Gaps, catch-ups, resyncs, slow clients',
        unit: 'ops',
        queries: ['gaps', 'catch_ups', 'resyncs', 'slow_clients_closed'].map((what) => [
          rate('job', `realtime_${what}_total`),
          what.replaceAll('_', ' ')
        ])
      },
      {
        title: 'Outbox',
        unit: 'short',
        queries: [[`max by (job) (outbox_pending{${I}})`, 'waiting']]
      },
      {
        title: 'Age and lag of events',
        unit: 's',
        queries: [
          [`max by (job) (outbox_oldest_age_seconds{${I}})`, 'oldest in the outbox'],
          [`max by (job) (sequencer_lag_seconds{${I}})`, 'from commit to publication']
        ]
      },
      {
        title: 'Leader',
        unit: 'short',
        queries: [
          [`sequencer_leading{${I}}`, '{{instance}}'],
          [`max by (job) (log_term{${I}})`, 'term']
        ]
      },
      {
        title: 'Entries of the log',
        unit: 'ops',
        queries: [[`max by (job) (rate(log_position{${I}}[${W}]))`, 'a second']]
      },
      { title: 'Revocations', unit: 'ops', queries: [[rate('instance', 'revocations_total'), '{{instance}}']] },
      {
        title: 'Requests refused by limits',
        unit: 'reqps',
        queries: [[orNone(rate('limit', 'rate_limit_hits_total')), '{{limit}}']]
      }
    ]
  },
  {
    title: 'Redis, MongoDB, mail',
    panels: [
      {
        title: 'Redis',
        unit: 'bool_yes_no',
        max: 1,
        queries: [
          [`redis_trusted{${I}}`, '{{instance}} trusted'],
          [`redis_connected{${I}}`, '{{instance}} connected']
        ]
      },
      {
        title: 'Redis trusted, or not, for',
        unit: 's',
        queries: [[`time() - redis_trust_changed_timestamp_seconds{${I}}`, '{{instance}}']]
      },
      {
        title: 'Commands that wait for Redis',
        unit: 'short',
        queries: [[`redis_commands_queued{${I}}`, '{{instance}}']]
      },
      {
        title: 'Connections to MongoDB',
        unit: 'short',
        queries: [
          [`sum by (instance, state) (mongodb_pool_connections{${I}})`, '{{instance}} {{state}}'],
          [`mongodb_pool_waiting{${I}}`, '{{instance}} operations waiting']
        ]
      },
      {
        title: 'Commands of MongoDB',
        unit: 'ops',
        queries: [
          [rate('command', 'mongodb_command_duration_seconds_count'), '{{command}}'],
          [orNone(rate('job', 'mongodb_command_failures_total')), 'failed']
        ]
      },
      {
        title: 'Duration of commands, 99 %',
        unit: 's',
        queries: [
          [`histogram_quantile(0.99, ${rate('command, le', 'mongodb_command_duration_seconds_bucket')})`, '{{command}}']
        ]
      },
      {
        title: 'Mails',
        unit: 'short',
        queries: [
          [orNone(`max by (job) (mails_waiting{${I}})`), 'waiting'],
          [orNone(`max by (job) (mails_quarantined{${I}})`), 'given up']
        ]
      },
      {
        title: 'Served from the cache',
        unit: 'percentunit',
        max: 1,
        queries: [['job:cache_hits:ratio15m', 'of cacheable responses']]
      },
      {
        title: "MongoDB's clock minus the host's",
        unit: 's',
        queries: [[`clock_offset_seconds{${I}}`, '{{instance}}']]
      }
    ]
  },
  {
    title: 'Hosts',
    panels: [
      { title: 'State', unit: 'short', queries: [[`host_state{${I}} == 1`, '{{instance}} {{state}}']] },
      {
        title: 'Workers',
        unit: 'short',
        queries: [
          [`workers_ready{${I}}`, '{{instance}} ready'],
          [`workers_expected{${I}}`, '{{instance}} expected']
        ]
      },
      {
        title: "Age of workers' figures",
        unit: 's',
        queries: [[`worker_snapshot_age_seconds{${I}}`, '{{instance}} {{worker}}']]
      },
      {
        title: 'Workers replaced',
        unit: 'short',
        note: 'in an hour',
        queries: [[`sum by (instance, cause) (increase(worker_restarts_total{${I}}[1h]))`, '{{instance}} {{cause}}']]
      },
      {
        title: 'Reloads',
        unit: 'short',
        note: 'in an hour',
        queries: [
          [orNone(`sum by (instance, result) (increase(host_reloads_total{${I}}[1h]))`), '{{instance}} {{result}}']
        ]
      },
      {
        title: 'Contained faults',
        unit: 'short',
        note: 'in an hour',
        queries: [[`sum by (kind) (increase(faults_total{${I}}[1h]))`, '{{kind}}']]
      },
      {
        title: 'Versions',
        unit: 'short',
        kind: 'table',
        queries: [[`count by (instance, version, commit) (build_info{${I}})`, '']]
      },
      {
        title: 'Balancer: connections and hosts in rotation',
        unit: 'short',
        queries: [
          ['sum by (instance) (haproxy_frontend_current_sessions{proxy="public"})', '{{instance}} connections'],
          ['haproxy_backend_active_servers{proxy="requests"}', '{{instance}} hosts'],
          ['haproxy_backend_current_queue{proxy="requests"}', '{{instance}} waiting']
        ]
      },
      {
        title: 'Balancer: responses',
        unit: 'reqps',
        queries: [[`sum by (code) (rate(haproxy_frontend_http_responses_total{proxy="public"}[${W}]))`, '{{code}}']]
      }
    ]
  }
]
