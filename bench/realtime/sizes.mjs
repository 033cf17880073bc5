/**
 * How much is measured: enough for a figure on a quiet machine (three rounds: about 20 minutes), or enough to see that
 * everything works and where the figures lie (one round with all peers: under 4 minutes).
 */

/** @param {boolean} isQuick */
export const sizesOf = (isQuick) =>
  isQuick
    ? {
        room1000: { sockets: 1000, perSecond: 10, seconds: 5 },
        room5000: { sockets: 5000, perSecond: 3, seconds: 4 },
        burst: { sockets: 1000, events: 100, times: 2 },
        users: { users: 1000, times: 10 },
        log: { users: 1000, events: 10_000, times: 1 },
        latency: { users: 1000, perSecond: 200, seconds: 8 },
        // Fewer would measure when V8 last collected, not what a socket takes: from 1 to 17 KB of the same program.
        memory: { warm: 2000, sockets: 4000, settleMs: 3000 }
      }
    : {
        room1000: { sockets: 1000, perSecond: 10, seconds: 15 },
        room5000: { sockets: 5000, perSecond: 3, seconds: 12 },
        burst: { sockets: 1000, events: 200, times: 3 },
        users: { users: 10_000, times: 2 },
        log: { users: 2000, events: 20_000, times: 2 },
        latency: { users: 1000, perSecond: 200, seconds: 20 },
        memory: { warm: 2000, sockets: 8000, settleMs: 10_000 }
      }

/** @typedef {ReturnType<typeof sizesOf>} Sizes */
