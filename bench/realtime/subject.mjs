/**
 * What is measured: a process that holds sockets, and something that makes events reach it.
 *
 * @typedef {object} Services
 * @property {import('../../tools/services/mongod.mjs').Mongo} mongo
 * @property {import('../../tools/services/redis.mjs').Redis} redis
 * @property {string} logFolder
 *
 * @typedef {object} Holder
 * @property {number} port
 * @property {number} pid of the process with the sockets
 * @property {number} root the first of the processes it is one of: of a host's
 * @property {() => Promise<void>} stop
 *
 * @typedef {object} Subject
 * @property {string} name
 * @property {import('../lib/load.mjs').LoadOptions['mode']} mode
 * @property {string} path
 * @property {(user: string, room: string) => string} first what a socket says first
 * @property {(room: string) => string} second what it says after the answer, '' for nothing
 * @property {Holder} holder
 * @property {Record<string, number>} beside what else works for a delivery, by role: the first process of each
 * @property {() => Promise<Holder>} openHolder one more, fresh
 * @property {(plan: import('../lib/plan.mjs').Plan) => Promise<void>} prepare what need not be measured
 * @property {(plan: import('../lib/plan.mjs').Plan) => Promise<number>} run resolves to when it began, µs
 * @property {() => Promise<void>} stop
 */
import { startLoad } from '../lib/load.mjs'
import { userId } from '../lib/plan.mjs'

/**
 * Sockets of as many users, all in the room if there is one.
 * @param {Subject} subject
 * @param {{ sockets: number, room: string, from?: number, holder?: Holder }} options
 */
export function connect(subject, { sockets, room, from = 0, holder = subject.holder }) {
  const first = Array.from({ length: sockets }, (_, index) => subject.first(userId(from + index), room))
  return startLoad({ port: holder.port, path: subject.path, mode: subject.mode, first, second: subject.second(room) })
}
