/**
 * Turns of waiting: requests for a public topic wait until their turn is over, and an answer without events leads to the next
 * turn. So all who wait at one cursor share an address, which a cache asks for once, and no answer that a cache still has is
 * where a reader comes back to.
 */
import { serverNowMs } from '../database/clock.ts'

/** Below what balancers and clients wait for an answer (30 s), with 5 s to spare for a slow reading of the log. */
export const turnSeconds = 20
const turnMs = turnSeconds * 1000

/** The number of the present turn, by MongoDB's clock, which all hosts share; after the turn `over` at least the next. */
export const presentTurn = (over = -1): number => Math.max(Math.floor(serverNowMs() / turnMs), over + 1)

/** How long a turn still lasts: 0 when it is over, never more than a whole one. */
export const turnLeftMs = (turn: number): number => Math.min(turnMs, Math.max(0, (turn + 1) * turnMs - serverNowMs()))
