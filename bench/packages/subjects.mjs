/** What is compared: a limit and an upgrade by each package as we use it, as it comes, and by hand. */
import { EventEmitter } from 'node:events'
import { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import limiterPackage from '@fastify/rate-limit'
import websocketPackage from '@fastify/websocket'
import { WebSocketServer } from 'ws'
import { root } from '../../tools/processes/paths.mjs'

/** @typedef {import('fastify').FastifyInstance} App */

/** @param {string} file */
const compiled = (file) => import(pathToFileURL(join(root, 'dist', 'src', 'http', file)).href)
const { limiterOptions, tightest } = await compiled('rate-limiter.js')
const { detachResponse, guardUpgrades } = await compiled('upgrades.js')

/** What Redis would return, at once: the limit's own cost, without the round trip. */
const rule = { refusal: () => new Error('too many') }
const windows = [
  { rule, id: 'general:user:x', max: 1e9, windowMs: 900_000 },
  { rule, id: 'general-shared:address:x', max: 2e10, windowMs: 900_000 }
]
let count = 0
const admit = async () => {
  count++
  return { standing: 'good', isVisible: true, counted: windows.map((window) => ({ ...window, count, leftMs: 9e5 })) }
}

/** @param {App} app */
function addPlainRoute(app) {
  app.get('/', async () => ({ ok: true }))
}

/** @type {Record<string, (app: App) => unknown>} */
export const limits = {
  'no limit': (app) => {
    app.addHook('onRequest', async () => void (await admit()))
  },
  'by hand': (app) => {
    app.addHook('onRequest', async (_request, reply) => {
      const { max, windowMs, count: counted, leftMs } = tightest(windows, await admit())
      reply.headers({
        'ratelimit-limit': max,
        'ratelimit-remaining': Math.max(0, max - counted),
        'ratelimit-reset': Math.ceil(leftMs / 1000),
        'ratelimit-policy': `${max};w=${Math.ceil(windowMs / 1000)}`
      })
      if (counted > max) throw rule.refusal()
    })
  },
  '@fastify/rate-limit, as we use it': async (app) => {
    await app.register(limiterPackage, limiterOptions())
    const limiter = /** @type {Function} */ (app.rateLimit())
    app.addHook('onRequest', async (_request, reply) => {
      const read = async () => tightest(windows, await admit())
      await limiter.call(app, { reply, count: read, standing: null, routeOptions: {} }, reply)
    })
  }
}

const options = { clientTracking: false, perMessageDeflate: false, autoPong: false, maxPayload: 16_384 }
const faults = { guard: (/** @type {any} */ _kind, /** @type {any} */ _where, /** @type {any} */ act) => act }
/** @param {(done: () => void) => void} done */
const preClose = (/** @type {() => void} */ done) => done()
const refuse = async (/** @type {unknown} */ _request, /** @type {import('fastify').FastifyReply} */ reply) =>
  reply.code(426).send()

/** @param {App} app */
function byHand(app) {
  const gate = new EventEmitter()
  guardUpgrades(app.server, gate, faults)
  const server = new WebSocketServer({ ...options, noServer: true })
  const waiting = new WeakMap()
  gate.on('upgrade', (request, connection, head) => {
    waiting.set(request, head)
    const response = new ServerResponse(request)
    response.assignSocket(connection)
    app.routing(request, response)
  })
  app.get('/socket', async ({ raw }, reply) => {
    if (!waiting.has(raw)) return refuse(null, reply)
    reply.hijack()
    reply.raw.detachSocket(raw.socket)
    server.handleUpgrade(raw, raw.socket, waiting.get(raw), (ws) => ws.on('error', () => undefined))
  })
}

/** @param {App} app */
async function asWeUseIt(app) {
  await app.register(async (scope) => {
    const gate = new EventEmitter()
    guardUpgrades(scope.server, gate, faults)
    await scope.register(websocketPackage, {
      options: { ...options, server: /** @type {never} */ (gate) },
      preClose: /** @type {never} */ (preClose)
    })
    scope.route({
      method: 'GET',
      url: '/socket',
      handler: refuse,
      wsHandler: (ws, request) => {
        detachResponse(request.raw.socket)
        ws.removeAllListeners('error').on('error', () => undefined)
      }
    })
  })
}

/** @param {App} app */
async function asItComes(app) {
  await app.register(websocketPackage, { options: { ...options }, preClose: /** @type {never} */ (preClose) })
  app.route({ method: 'GET', url: '/socket', handler: refuse, wsHandler: () => undefined })
}

/** @type {Record<string, (app: App) => unknown>} */
export const upgrades = {
  'by hand': byHand,
  '@fastify/websocket, as we use it': asWeUseIt,
  '@fastify/websocket, as it comes': asItComes
}

/** @type {Record<string, (app: App) => unknown>} */
const kinds = {
  ...Object.fromEntries(Object.entries(limits).map(([name, set]) => [`limit: ${name}`, set])),
  ...Object.fromEntries(Object.entries(upgrades).map(([name, set]) => [`upgrade: ${name}`, set]))
}

/** @param {App} app @param {string} name */
export async function prepare(app, name) {
  await kinds[name]?.(app)
  addPlainRoute(app)
}
