/** What a greedy client does, one way at a time, until told to stop. Runs in a process of its own: its work is not the service's. */
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { randomFrames } from './frames.mjs'
import { questions } from './questions.mjs'
import { request, startSocket, upgrade } from './raw.mjs'

/**
 * @typedef {object} Target
 * @property {string} url
 * @property {string} token of a seeker who is none of the ordinary
 * @property {string} deadToken logged out
 * @property {string} cursor the first place in a long history of the topic `jobs`
 * @property {number} seed
 * @property {Record<string, string>} address a header: where ordinary people come from
 * @property {string} job id of an open job
 *
 * @typedef {(target: Target, isOver: () => boolean) => Promise<Record<string, number>>} Attack what it did, in figures
 */

const fromElsewhere = { 'x-forwarded-for': '203.0.113.66' }

/**
 * Does it again and again, so many at a time.
 * @param {number} lanes
 * @param {() => boolean} isOver
 * @param {() => Promise<unknown>} act
 */
async function repeat(lanes, isOver, act) {
  let times = 0
  let failed = 0
  const lane = async () => {
    while (!isOver()) {
      times++
      await act().catch(() => failed++)
      await sleep(1)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return { times, failed }
}

/** @param {unknown[]} answers @returns {Record<string, number>} */
const countByStatus = (answers) => {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const answer of answers) counts.set(`status ${answer}`, (counts.get(`status ${answer}`) ?? 0) + 1)
  return Object.fromEntries(counts)
}

const keysCount = 80_000
const uploadBytes = 1024 ** 3
const upgradesCount = 600
const resumers = 6
const askers = 16

/** Each path after the other, so many at a time. @param {Target} target @param {() => boolean} isOver @param {string[]} paths */
async function askInTurn({ url, token }, isOver, paths) {
  /** @type {unknown[]} */
  const answers = []
  const headers = { authorization: `Bearer ${token}` }
  let turn = 0
  await repeat(askers, isOver, async () => {
    const { status } = await request(url, { method: 'GET', path: paths[turn++ % paths.length] ?? '', headers })
    answers.push(status)
  })
  return countByStatus(answers)
}

/** @type {Record<string, Attack>} */
export const attacks = {
  /** Six sockets at a time resume from the beginning of a long history, and begin anew as soon as they have it. */
  oldCursor: ({ url, token, cursor }, isOver) =>
    repeat(resumers, isOver, async () => {
      const socket = startSocket(url, token)
      socket.send({ op: 'subscribe', topic: 'jobs', since: cursor })
      while (!isOver() && socket.isOpen() && !socket.hasSeen('subscribed')) await sleep(20)
      socket.end()
    }),

  /** Cursors of the right log, from its future, in the form of today and of the version before. */
  futureCursor: ({ url, token, cursor }, isOver) =>
    repeat(4, isOver, async () => {
      const socket = startSocket(url, token)
      const changed = [...cursor]
      const middle = changed.findLastIndex((character, index) => index < 40 && /[0-9]/.test(character))
      changed[middle] = 'z'
      const logId = cursor.slice(0, 8)
      for (const since of [changed.join(''), `${logId}000000zzzzz`, cursor.slice(0, -4).concat('zzzz')]) {
        socket.send({ op: 'subscribe', topic: 'jobs', since })
        await sleep(50)
      }
      socket.end()
    }),

  /** Frames of every kind that a client can write, most of them none that it may. */
  frames: ({ url, seed }, isOver) => {
    const frames = randomFrames(seed)
    return repeat(8, isOver, () => upgrade(url, fromElsewhere, () => frames.next().value))
  },

  /** A gigabyte without an end, as a form; with the length said and without. */
  upload: async ({ url, token }, isOver) => {
    let most = 0
    const outcome = await repeat(2, isOver, async () => {
      for (const isLengthSaid of [true, false]) {
        const { bytes } = await request(url, {
          method: 'POST',
          path: '/api/uploads/resume',
          headers: { authorization: `Bearer ${token}`, 'content-type': 'multipart/form-data; boundary=x' },
          ...{ bytes: uploadBytes, isLengthSaid, isOver }
        })
        most = Math.max(most, bytes)
      }
    })
    return { ...outcome, megabytes: Math.round(most / 1e6) }
  },

  /** Bodies of 80,000 keys, each with an Idempotency-Key. */
  keys: async ({ url, token, job }, isOver) => {
    const keys = Array.from({ length: keysCount }, (_, index) => `"k${index}":1`)
    const body = `{"jobId":"${job}",${keys.join(',')}}`
    /** @type {unknown[]} */
    const answers = []
    await repeat(2, isOver, async () => {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
      const key = { 'idempotency-key': `greedy-${Math.random()}` }
      const { status } = await request(url, {
        method: 'POST',
        path: '/api/applications',
        headers: { ...headers, ...key },
        body
      })
      answers.push(status)
    })
    return countByStatus(answers)
  },

  /** 600 upgrades at once from the address of everybody else, again and again. */
  upgrades: async ({ url, address }, isOver) => {
    /** @type {unknown[]} */
    const answers = []
    while (!isOver()) {
      const tries = Array.from({ length: upgradesCount }, () => upgrade(url, address, () => undefined))
      answers.push(...(await Promise.allSettled(tries)).map((one) => (one.status === 'fulfilled' ? one.value : 'none')))
      await sleep(1000)
    }
    return countByStatus(answers)
  },

  /** A token that was logged out asks, logs out and revokes as fast as it can. */
  deadToken: async ({ url, deadToken }, isOver) => {
    /** @type {unknown[]} */
    const answers = []
    const paths = ['/api/auth/logout', '/api/auth/revoke', '/api/users/me']
    let turn = 0
    await repeat(8, isOver, async () => {
      const path = paths[turn++ % paths.length] ?? ''
      const headers = { authorization: `Bearer ${deadToken}`, ...fromElsewhere }
      const { status } = await request(url, { method: path.endsWith('me') ? 'GET' : 'POST', path, headers })
      answers.push(status)
    })
    return countByStatus(answers)
  },

  /** Connections that say nothing, as many as the host takes, opened anew when they are ended. */
  idle: async ({ url }, isOver) => {
    const { hostname, port } = new URL(url)
    let opened = 0
    let open = 0
    const sockets = new Set()
    while (!isOver()) {
      while (open < 1200 && !isOver()) {
        const socket = connect(Number(port), hostname)
        sockets.add(socket)
        opened++
        open++
        socket.on('error', () => undefined)
        socket.on('close', () => {
          sockets.delete(socket)
          open--
        })
        if (opened % 20 === 0) await sleep(5)
      }
      await sleep(100)
    }
    for (const socket of sockets) socket.destroy()
    return { opened }
  },

  /** Requests that each leave a line in a log that cannot be written. */
  fullLog: async ({ url }, isOver) =>
    repeat(4, isOver, () => request(url, { method: 'GET', path: '/api/nowhere', headers: fromElsewhere })),

  /** Recommendations, as many as one may ask for, and such that no job fits. */
  recommendations: (target, isOver) => askInTurn(target, isOver, questions.recommendations),

  /** Searches for what is in most jobs, for the beginning of most words, by every order, without a hit. */
  searches: (target, isOver) => askInTurn(target, isOver, questions.searches)
}
