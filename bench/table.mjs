/** The benches by name, in the order in which all of them run. */

/** @type {Record<string, string>} */
export const benches = {
  http: './http/bench.mjs',
  idle: './idle/bench.mjs',
  realtime: './realtime/bench.mjs',
  matching: './matching/bench.mjs',
  search: './search/bench.mjs',
  revocation: './revocation/bench.mjs',
  slow: './slow/bench.mjs',
  feed: './feed/bench.mjs',
  login: './login/bench.mjs',
  packages: './packages/bench.mjs',
  'search-quality': './search-quality/bench.mjs',
  sizing: './sizing/bench.mjs'
}
