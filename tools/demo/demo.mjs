/**
 * The page of `up` and what its buttons do. They speak to this process, on loopback, with a token made for this run: the
 * product itself has no such route.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../processes/paths.mjs'
import { describe, log, UserError } from '../terminal/log.mjs'
import { createControls } from './controls.mjs'
import { createGuards, createToken, Refusal } from './guards.mjs'
import { findMail, listMails } from './mailbox.mjs'
import { createScene, policyOf } from './scene.mjs'

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {{ method: string, path: RegExp, run: (name: string, response: Response) => unknown }} Route `name`: what the path's
 *   group matches; what it returns is the answer, unless it has answered itself
 */

const compiled = pathToFileURL(join(root, 'dist', 'src', 'util', 'static-files.js')).href
const { readStaticFiles, sendStaticFile } = /** @type {typeof import('../../src/util/static-files.ts')} */ (
  await import(compiled)
)

/** Links in mails lead to the first front end, which this page is: it passes them on to the service's own pages. */
const links = [
  { pattern: /^\/((?:verify-email|reset-password)\/[\w-]+)$/, base: '/api/auth/' },
  { pattern: /^\/(jobs\/[0-9a-f]{24})$/, base: '/api/' }
]

/**
 * @param {Response} response
 * @param {number} status
 * @param {unknown} body
 */
function sendJson(response, status, body) {
  const text = JSON.stringify(body)
  response.setHeader('cache-control', 'no-store')
  response
    .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
    .end(text)
}

/**
 * @param {ReturnType<typeof createControls>} controls
 * @returns {Route[]}
 */
const createRoutes = (controls) => [
  { method: 'GET', path: /^\/control\/state$/, run: () => controls.state() },
  {
    method: 'POST',
    path: /^\/control\/hosts\/([\w-]{1,64})\/kill$/,
    run: (name, response) => {
      controls.killHost(name)
      sendJson(response, 202, {})
    }
  },
  { method: 'POST', path: /^\/control\/redis\/stop$/, run: () => controls.stopRedis() },
  { method: 'POST', path: /^\/control\/redis\/start$/, run: () => controls.startRedis() },
  { method: 'POST', path: /^\/control\/limit$/, run: () => controls.spendLimit() },
  {
    method: 'POST',
    path: /^\/control\/verify$/,
    run: async (_name, response) => {
      await controls.verify((line) => {
        if (!response.headersSent) {
          response.writeHead(200, { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' })
        }
        // Whoever asked may have gone: the checks go on, and remove what they have made.
        if (!response.destroyed) response.write(`${JSON.stringify(line)}\n`)
      })
      response.end()
    }
  },
  { method: 'GET', path: /^\/control\/mails$/, run: () => listMails() },
  {
    method: 'GET',
    path: /^\/control\/mails\/([\w.-]{1,80})$/,
    run: async (id) => {
      const mail = await findMail(id)
      if (!mail) throw new Refusal(404, 'There is no such mail.')
      return mail
    }
  }
]

/**
 * @param {Request} request
 * @param {...string} methods
 */
function requireMethod({ method }, ...methods) {
  if (!methods.includes(method ?? '')) throw new Refusal(405, 'This is another method.', { allow: methods.join(', ') })
}

/**
 * @param {Route[]} routes
 * @param {string} path
 * @param {Request} request
 * @param {Response} response
 */
async function control(routes, path, request, response) {
  const found = routes.filter((route) => route.path.test(path))
  if (found.length === 0) throw new Refusal(404, 'There is nothing here.')
  requireMethod(request, ...found.map(({ method }) => method))
  const route = /** @type {Route} */ (found.find(({ method }) => method === request.method))
  const body = await route.run(route.path.exec(path)?.[1] ?? '', response)
  if (!response.headersSent) sendJson(response, 200, body ?? {})
}

/**
 * @param {Response} response
 * @param {unknown} error
 */
function sendError(response, error) {
  if (response.headersSent) return void response.destroy()
  if (error instanceof Refusal) {
    for (const [name, value] of Object.entries(error.headers)) response.setHeader(name, value)
    return sendJson(response, error.status, { error: error.message })
  }
  if (error instanceof UserError) return sendJson(response, 502, { error: error.message })
  log(`The page's server failed: ${describe(error)}`)
  sendJson(response, 500, { error: 'This failed; the terminal says why.' })
}

/**
 * Serves the page from now on.
 * @param {object} options
 * @param {import('./server.mjs').PageServer} options.page
 * @param {string | null} options.lb
 * @param {string[]} options.admins
 * @param {import('./scene.mjs').Account[]} options.accounts
 * @param {import('../services/system.mjs').System} options.system
 * @param {import('../services/supervise.mjs').Supervisor} options.supervisor
 * @param {() => boolean} options.isStopping from then on nothing is done any more
 * @returns {string} the address to open, with the token of this run
 */
export function startDemo({ page, lb, admins, accounts, system, supervisor, isStopping }) {
  const token = createToken()
  const files = readStaticFiles(join(root, 'dist', 'web', 'page'))
  const scene = createScene({ lb, hosts: system.hosts, admins, accounts })
  const guards = createGuards(page.origins, token)
  const routes = createRoutes(createControls({ lb, system, supervisor }))
  const headers = {
    'content-security-policy': policyOf(scene),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff'
  }

  /**
   * @param {Request} request
   * @param {Response} response
   */
  async function answer(request, response) {
    request.resume()
    response.on('error', () => {})
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    guards.checkRequest(request)
    const [path = ''] = (request.url ?? '').split('?')
    if (path.startsWith('/control/')) {
      guards.checkSite(request)
      guards.checkToken(request)
      if (isStopping()) throw new Refusal(503, 'SkillMatch is being stopped.')
      return control(routes, path, request, response)
    }
    requireMethod(request, 'GET', 'HEAD')
    const file = files.get(path.slice(1))
    if (file) return sendStaticFile(file, {}, request, response)
    const link = links.find(({ pattern }) => pattern.test(path))
    if (link)
      return void response.writeHead(302, { location: path.replace(link.pattern, `${scene.api}${link.base}$1`) }).end()
    if (path !== '/scene.json') throw new Refusal(404, 'There is nothing here.')
    guards.checkSite(request)
    sendJson(response, 200, scene)
  }

  page.serve((request, response) => void answer(request, response).catch((error) => sendError(response, error)))
  return `${page.origins[0]}/#${token}`
}
