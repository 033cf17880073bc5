/** People who come, ask and leave, so many a second whatever the answers do; and what became of each request. */
import { setTimeout as sleep } from 'node:timers/promises'
import { elsewhere } from './endings.mjs'
import { enter } from './fixture.mjs'

/** @typedef {import('../../tools/api/client.mjs').Client} Client */
/** @typedef {'live' | 'ended' | 'login' | 'logout'} Kind */
/** @typedef {{ kind: Kind, startedMs: number, tookMs: number, status: number }} Sample status 0: no answer */

/** With the greedy ones 200 requests a second in all. */
const perSecond = 80
/** Of twenty requests five show a token that was logged out, the rest one that is live. */
const endedShare = 0.25
const loginsPerSecond = 4
/** The latest logouts are the ones a worker could have missed. */
const endedKept = 40
const soonMs = 1_000
const repeatAfterMs = 200
const repeatsMax = 50

/** @param {Client[]} clients */
const anyOf = (clients) => /** @type {Client} */ (clients[Math.floor(Math.random() * clients.length)])

/**
 * Begins at once; `finish` stops and waits for every answer.
 * @param {import('./fixture.mjs').Stage} stage
 * @param {number} people
 */
export async function startLoad({ clients, invite }, people) {
  const visitors = await invite(people)
  /** @type {Sample[]} */
  const samples = []
  /** tokens that are good, each with its requests under way @type {{ token: string, uses: Set<Promise<unknown>> }[]} */
  const live = []
  /** tokens whose logout was answered 200, and when @type {{ token: string, endedMs: number }[]} */
  const ended = []
  /** uses of an ended token that were accepted though they started after the 200 */
  let betrayed = 0
  let isOver = false
  /** @type {Set<Promise<unknown>>} */
  const underWay = new Set()

  /**
   * @param {Kind} kind
   * @param {Parameters<import('../../tools/api/client.mjs').Call>} call
   * @param {Client} [client]
   */
  async function ask(kind, call, client = anyOf(clients)) {
    const startedMs = performance.now()
    const answer = await client.call(...call).catch(() => ({ status: 0, body: undefined }))
    samples.push({ kind, startedMs, tookMs: performance.now() - startedMs, status: answer.status })
    return { ...answer, startedMs }
  }
  const me = '/api/users/me'

  async function logIn() {
    const body = visitors[Math.floor(Math.random() * visitors.length)]
    const answer = await ask('login', ['POST', '/api/auth/login', { body, headers: elsewhere() }])
    if (answer.status === 200) live.push({ token: answer.body.data.token, uses: new Set() })
  }
  /** @param {{ token: string, endedMs: number }} session @param {Client} [client] */
  async function useEnded({ token, endedMs }, client) {
    const { status, startedMs } = await ask('ended', ['GET', me, { token, headers: elsewhere() }], client)
    if (startedMs > endedMs && status === 200) betrayed += 1
  }
  /**
   * On every host within a second, but not at once: when a trust runs out, all the logouts that waited for that are answered
   * in one moment, and a volley of this load's own would be what slows everybody down.
   * @param {{ token: string, endedMs: number }} session @param {Client} client
   */
  async function useEndedSoon(session, client) {
    await sleep(Math.random() * soonMs)
    await useEnded(session, client)
  }
  async function logOut() {
    const leaving = live.shift()
    if (leaving === undefined) return
    const { token, uses } = leaving
    await Promise.all(uses)
    for (let time = 0; (await ask('logout', ['POST', '/api/auth/logout', { token }])).status !== 200; time++) {
      if (time === repeatsMax) return
      await sleep(repeatAfterMs)
    }
    const session = { token, endedMs: performance.now() }
    ended.push(session)
    if (ended.length > endedKept) ended.shift()
    await Promise.all([useEnded(session), ...clients.map((client) => useEndedSoon(session, client))])
  }
  async function use() {
    const session = Math.random() < endedShare && ended[Math.floor(Math.random() * ended.length)]
    if (session) return useEnded(session)
    const signedIn = live[Math.floor(Math.random() * live.length)]
    if (signedIn === undefined) return
    const done = ask('live', ['GET', me, { token: signedIn.token, headers: elsewhere() }])
    signedIn.uses.add(done)
    await done
    signedIn.uses.delete(done)
  }
  /** @param {() => Promise<void>} work */
  const begin = (work) => {
    const done = work().finally(() => underWay.delete(done))
    underWay.add(done)
  }
  for (let index = 0; index < people; index += 4) await Promise.all([logIn(), logIn(), logIn(), logIn()])
  samples.length = 0

  const startedMs = performance.now()
  let begun = 0
  const timer = setInterval(() => {
    const due = ((performance.now() - startedMs) / 1000) * perSecond
    for (; begun < due; begun++) {
      begin(use)
      if (begun % (perSecond / loginsPerSecond) === 0) begin(logIn)
      if (begun % (perSecond / loginsPerSecond) === perSecond / loginsPerSecond / 2) begin(logOut)
    }
    if (isOver) clearInterval(timer)
  }, 5)

  return {
    samples,
    /** @returns {Promise<{ betrayed: number, samples: Sample[] }>} */
    async finish() {
      isOver = true
      clearInterval(timer)
      while (underWay.size > 0) await Promise.all(underWay)
      return { betrayed, samples }
    }
  }
}

/**
 * Somebody who asks for more than they may, so many times a second, until told to stop; how many requests passed.
 * @param {import('./fixture.mjs').Stage} stage
 * @param {number} rate
 */
export async function startGreedy(stage, rate) {
  const { clients } = stage
  const token = await enter(stage)
  let passed = 0
  let asked = 0
  /** @type {Promise<void>[]} */
  const answers = []
  const startedMs = performance.now()
  const timer = setInterval(() => {
    for (const due = ((performance.now() - startedMs) / 1000) * rate; asked < due; asked++) {
      const client = /** @type {Client} */ (clients[asked % clients.length])
      const answer = client.call('GET', '/api/users/me', { token, headers: elsewhere() }).then(
        ({ status }) => {
          if (status === 200) passed += 1
        },
        () => undefined
      )
      answers.push(answer)
    }
  }, 5)
  return async () => {
    clearInterval(timer)
    await Promise.all(answers)
    return { asked, passed }
  }
}
