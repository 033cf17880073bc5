/** What the queries of Grafana's dashboard are made of. `I` is the choice of hosts, `W` the window Grafana finds wide enough. */

/**
 * @typedef {object} Panel
 * @property {string} title
 * @property {string} unit as Grafana names it
 * @property {[expression: string, legend: string][]} queries
 * @property {'timeseries' | 'heatmap' | 'table'} [kind]
 * @property {number} [max]
 * @property {string} [note]
 */

export const I = 'job="skillmatch", instance=~"$instance"'
export const W = '$__rate_interval'
// Probes are left out: see deploy/prometheus/rules/recording.yml.
export const R = `${I}, route!~"/health.*"`
export const requests = `http_request_duration_seconds_count{${R}}`

/** @param {string} by @param {string} name @param {string} [labels] */
export const rate = (by, name, labels = I) => `sum by (${by}) (rate(${name}{${labels}}[${W}]))`
/** What has no series before it first happens is 0 until then. @param {string} expression */
export const orNone = (expression) => `${expression} or vector(0)`
/** @param {number} q */
export const quantile = (q, by = 'le') =>
  `histogram_quantile(${q}, sum by (${by}) (rate(http_request_duration_seconds_bucket{${R}}[${W}])))`
