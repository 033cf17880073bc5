/** How long and how often. */

/**
 * @typedef {object} Sizes
 * @property {number} users with a topic and a socket each
 * @property {number} room sockets that share one topic
 * @property {number} lastsMs writing around each fault
 * @property {number} cutMs
 * @property {number} awayMs Redis, when it is away for long
 * @property {number} rounds of a sequencer killed, for each place
 * @property {number} rampMs each step of the ramp
 */

const people = { users: 100, room: 20 }

/** @type {Sizes} */
export const full = { ...people, lastsMs: 60_000, cutMs: 3_000, awayMs: 60_000, rounds: 50, rampMs: 4_000 }

/** @type {Sizes} */
export const quick = { ...people, lastsMs: 10_000, cutMs: 3_000, awayMs: 10_000, rounds: 5, rampMs: 2_000 }
