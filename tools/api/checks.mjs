/** The checks of the scaling guide but for the limit's (limit-check.mjs). Each resolves to its figures, or throws a UserError that says what was seen instead. */
import { setTimeout as sleep } from 'node:timers/promises'
import { UserError } from '../terminal/log.mjs'
import { dataOf, reasonOf } from './client.mjs'
import { askAround, learnWorkers, readMetrics } from './instances.mjs'
import { openSocket } from './socket.mjs'

/** @typedef {import('./client.mjs').Client} Client */
/** @typedef {ReturnType<typeof import('./visitors.mjs').createVisitors>} Visitors */
/**
 * @typedef {object} Scene
 * @property {string | undefined} lb
 * @property {Client[]} hosts at least one
 * @property {Visitors} visitors
 * @property {Map<string, Set<string>>} [instances] by host address: the workers seen there; made by reachEveryWorker
 */

const eventCount = 30
const applicants = 3
const settleMs = 500
const hearMs = 6_000

/** @param {number} count @param {string} noun */
export const plural = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`
/** Hosts in turn. @param {Client[]} hosts @param {number} index */
export const hostAt = (hosts, index) => /** @type {Client} */ (hosts[index % hosts.length])
/** In ms. @param {number} startedMs */
export const since = (startedMs) => Math.round(performance.now() - startedMs)

/**
 * Which build the hosts run. During a deployment they differ, so that is told and is no failure.
 * @param {Client[]} hosts
 */
async function describeBuilds(hosts) {
  /** @type {Map<string, string[]>} */
  const urls = new Map()
  for (const host of hosts) {
    const { body } = await host.call('GET', '/health')
    const build = `${body?.version ?? 'an unknown version'} (${body?.commit ?? 'unknown'})`
    urls.set(build, [...(urls.get(build) ?? []), host.url])
  }
  const builds = [...urls.keys()]
  if (builds.length === 1) return builds.join()
  return `BUILDS DIFFER: ${builds.map((build) => `${build} on ${urls.get(build)?.join(', ')}`).join('; ')}`
}

/** Every host is alive and ready, with nothing and no worker missing. @param {Scene} scene */
export async function checkHealth({ hosts }) {
  let slowestMs = 0
  let workerCount = 0
  for (const host of hosts) {
    for (const path of ['/health/live', '/health/ready']) {
      const startedMs = performance.now()
      const answer = await host.call('GET', path)
      slowestMs = Math.max(slowestMs, since(startedMs))
      if (answer.status !== 200) throw new UserError(`${host.url}${path}: ${reasonOf(answer)}`)
      if (JSON.stringify(answer.body).includes('"degraded"')) throw new UserError(`${host.url}${path}: degraded`)
    }
    const { workersExpected, workers } = await readMetrics(host)
    if (workers.length !== workersExpected) {
      throw new UserError(`${host.url} has ${plural(workers.length, 'worker')} of ${workersExpected}`)
    }
    workerCount += workers.length
  }
  return `${plural(hosts.length, 'host')} live and ready with ${plural(workerCount, 'worker')}, slowest answer ${slowestMs} ms, ${await describeBuilds(hosts)}`
}

/** Requests through the balancer reach every worker of every host. @param {Scene} scene */
export async function reachEveryWorker(scene) {
  /** @type {Map<string, Set<string>>} */
  const instances = new Map()
  for (const host of scene.hosts) instances.set(host.url, await learnWorkers(host))
  scene.instances = instances // all of them or none: what is checked later is not checked of some hosts only
  const all = new Set([...instances.values()].flatMap((workers) => [...workers]))
  const found = `${plural(all.size, 'worker')} of ${plural(scene.hosts.length, 'host')}`
  if (scene.lb === undefined) return `${found} answer; no balancer to check`
  const missing = new Set(all)
  const isEnough = (/** @type {string} */ instance) => {
    if (!all.has(instance))
      throw new UserError(`the balancer also leads to ${instance}, which is none of the hosts named`)
    missing.delete(instance)
    return missing.size === 0
  }
  const asked = await askAround(scene.lb, { askMax: 400 + 100 * all.size, isEnough, parallel: 4 * all.size })
  if (missing.size > 0)
    throw new UserError(`${asked} requests through ${scene.lb} never reached ${[...missing].join(', ')}`)
  return `${found} answered within ${asked} requests through ${scene.lb}`
}

/**
 * One socket's share: every caused application's notification, once and in order. Resolves to the slowest one's time in ms.
 * @param {Awaited<ReturnType<typeof openSocket>>} socket
 * @param {Map<string, number>} caused application → when its request was sent
 */
async function hearAll(socket, caused) {
  const heard = () => socket.events.filter(({ type }) => type === 'notification')
  await socket.waitFor(() => heard().length >= caused.size, hearMs)
  await sleep(settleMs) // one too many would come late
  const ids = heard().map(({ data }) => data.relatedEntityId)
  const missing = [...caused.keys()].filter((id) => !ids.includes(id)).length
  const repeated = ids.length - new Set(ids).size
  if (missing > 0 || ids.length !== caused.size) {
    const found = `${missing} missing, ${repeated} repeated`
    throw new UserError(`socket on ${socket.url} heard ${ids.length} events for ${caused.size}: ${found}`)
  }
  if (ids.join() !== [...caused.keys()].join()) throw new UserError(`socket on ${socket.url} heard them out of order`)
  return Math.max(...heard().map(({ data, heardMs }) => heardMs - (caused.get(data.relatedEntityId) ?? 0)))
}

/**
 * Events caused on alternating hosts reach a socket on each host once and in order: three seekers apply and withdraw in
 * turn, the employer listens everywhere.
 * @param {Scene} scene
 */
export async function hearEverywhere({ hosts, visitors }) {
  const employer = await visitors.signUp('EMPLOYER')
  const job = await visitors.postJob(employer)
  const seekers = []
  for (let index = 0; index < applicants; index++) seekers.push(await visitors.signUp('JOB_SEEKER'))
  const sockets = []
  try {
    for (const host of hosts) sockets.push(await openSocket(host.url, employer.token))
    /** @type {Map<string, number>} application → when its request was sent */
    const caused = new Map()
    const body = { jobId: job._id, jobTitle: job.title, companyName: job.companyName }
    for (let index = 0; index < eventCount; index++) {
      const token = seekers[index % applicants]?.token
      const sentMs = performance.now()
      const application = dataOf(await hostAt(hosts, index).call('POST', '/api/applications', { token, body }), 201)
      caused.set(application._id, sentMs)
      dataOf(await hostAt(hosts, index + 1).call('DELETE', `/api/applications/${application._id}`, { token }), 200)
    }
    const slowestMs = await Promise.all(sockets.map((socket) => hearAll(socket, caused)))
    return `${plural(sockets.length, 'socket')} heard ${eventCount} of ${eventCount} events once and in order, slowest ${Math.round(Math.max(...slowestMs))} ms after its request was sent`
  } finally {
    for (const socket of sockets) socket.close()
  }
}

/** A token logged out on one host is refused by every worker of every host from then on. @param {Scene} scene */
export async function logOutEverywhere({ hosts, visitors, instances = new Map() }) {
  const visitor = await visitors.signUp('JOB_SEEKER')
  const token = await visitors.logIn(hostAt(hosts, 0), visitor)
  dataOf(await hostAt(hosts, 1).call('GET', '/api/users/me', { token }), 200)
  const startedMs = performance.now()
  dataOf(await hostAt(hosts, 1).call('POST', '/api/auth/logout', { token }), 200)
  const logoutMs = since(startedMs)
  let workers = 0
  for (const [url, known] of instances) {
    const waiting = new Set(known)
    const ask = async (/** @type {Client} */ client) => {
      const answer = await client.call('GET', '/api/users/me', { token })
      if (answer.status !== 401)
        throw new UserError(`${answer.headers['x-instance']} still answers ${reasonOf(answer)}`)
      return answer
    }
    const isEnough = (/** @type {string} */ instance) => {
      waiting.delete(instance)
      return waiting.size === 0
    }
    await askAround(url, { askMax: 30 + 30 * known.size, isEnough, ask, parallel: 4 * known.size })
    if (waiting.size > 0) throw new UserError(`${[...waiting].join(', ')} was never asked`)
    workers += known.size
  }
  if (workers === 0) throw new UserError('the workers are not known: see the balancer check')
  return `logged in on ${hostAt(hosts, 0).url}, out on ${hostAt(hosts, 1).url} in ${logoutMs} ms, refused by ${plural(workers, 'worker')} of ${workers}`
}
