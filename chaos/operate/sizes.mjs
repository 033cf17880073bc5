/** How much, how long and how often. */

/**
 * @typedef {object} Sizes
 * @property {number} hosts
 * @property {number} workers of each host
 * @property {number} sockets
 * @property {number} requests at least, while hosts are rolled
 * @property {number} perSecond requests of the mixed load, at most
 * @property {number} appliesPerSecond under faults of MongoDB and Redis, at most
 * @property {number} eventsPerSecond
 * @property {number} rampMs each step of the ramp that finds how much of this the machine carries; 0: it is not asked
 * @property {number} beforeMs under load before a fault
 * @property {number} afterMs under load after it
 * @property {number} betweenMs from one host to the next
 * @property {number} awayMs for how long something is frozen or cut
 * @property {number} busyMs beside loops that leave no CPU
 * @property {number} settleMs before that
 * @property {number} idleMs nothing is asked of a host
 * @property {number} checkSecondsMax how long the balancer waits for a host's readiness; 2 as shipped
 */

/** @type {Sizes} */
export const full = {
  hosts: 3,
  workers: 2,
  sockets: 200,
  requests: 50_000,
  perSecond: 400,
  appliesPerSecond: 100,
  eventsPerSecond: 20,
  rampMs: 4_000,
  beforeMs: 5_000,
  afterMs: 10_000,
  betweenMs: 1_000,
  awayMs: 10_000,
  busyMs: 120_000,
  settleMs: 20_000,
  idleMs: 60_000,
  checkSecondsMax: 2
}

/** @type {Sizes} */
export const quick = {
  ...full,
  requests: 5_000,
  rampMs: 2_000,
  beforeMs: 2_000,
  afterMs: 5_000,
  awayMs: 8_000,
  busyMs: 15_000,
  settleMs: 10_000,
  idleMs: 20_000
}
