/** How much and how long. */

/**
 * @typedef {object} Sizes
 * @property {number} reads in all, at least: each fault is repeated until it has its share
 * @property {number} employers that write
 * @property {number} jobs of each, beside one that closes by itself
 * @property {number} beforeMs reading and writing before a fault
 * @property {number} awayMs something is hung or cut off: longer than any trust in it lasts
 * @property {number} afterMs reading and writing after it
 * @property {number} kills of a worker that is writing
 * @property {number} shownMsMax what is committed and was not acknowledged shows everywhere after so long
 */

/** @type {Sizes} */
export const full = {
  reads: 1_000_000,
  employers: 4,
  jobs: 3,
  beforeMs: 2_000,
  awayMs: 8_000,
  afterMs: 3_000,
  kills: 4,
  shownMsMax: 10_000
}

/** @type {Sizes} */
export const quick = { ...full, reads: 1_000, beforeMs: 700, awayMs: 4_500, afterMs: 1_000, kills: 2 }
