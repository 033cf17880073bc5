/**
 * What no answer of ours may carry, checked on every answer of the test suite: in this process, and in the processes of
 * test deployments, which load it before anything else (response-checks-preload.mjs).
 */
import { subscribe } from 'node:diagnostics_channel'

/**
 * @typedef {object} Exchange
 * @property {string} method
 * @property {string} url
 * @property {unknown} requestBody parsed
 * @property {{ id: string, role: string } | null} viewer who is signed in
 * @property {string} text the answer's body
 */

const secretKeys =
  /"(password|currentPassword|passwordHash|refreshHash|previousHash|tokenGeneration|bodyHash|sha256)"\s*:/
const hashes = /\$argon2|\b[0-9a-f]{64}\b/
const tokens = /eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+/g
/** The addresses that tests give to people; what employers write into a posting is theirs to show. */
const addresses = /[\w.+-]+@(?:[\w-]+\.)*(?:example\.(?:com|org|net)|removed\.invalid)/gi

const handsOutTokens = /^\/api\/auth\/(signup|login|refresh)\b/
/** Owners are told of members and invitations, who holds a token whom it invites. */
const tellsOfMembers = /^\/api\/companies\/(mine\/(members|invitations)|invitations\/)/
const tellsApplicants = /^\/api\/applications\/(employer|[0-9a-f]{24}$)/

/** @param {string} text @returns {any} */
function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * The addresses of the viewer's own account and, where applicants are listed, of these.
 * @param {any} value
 * @param {Exchange} exchange
 * @returns {string[]}
 */
function tellable(value, exchange) {
  if (typeof value !== 'object' || value === null) return []
  const applicant = tellsApplicants.test(exchange.url) ? [value.userId?.email, value.applicant?.email] : []
  const own = exchange.viewer !== null && value._id === exchange.viewer.id ? [value.email, value.pendingEmail] : []
  const member = tellsOfMembers.test(exchange.url) ? [value.email] : []
  return [...applicant, ...own, ...member, ...Object.values(value).flatMap((inner) => tellable(inner, exchange))]
}

/** @param {string} url */
function decoded(url) {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

/**
 * E-mail addresses that this viewer may not be told: an administrator may be told all, an employer those of applicants,
 * everybody their own (who signs in is who they say) and what they have said in this very request.
 * @param {Exchange} exchange
 */
function strangers(exchange) {
  const { url, requestBody, viewer, text } = exchange
  if (viewer?.role === 'ADMIN') return []
  const { email } = /** @type {{ email?: unknown }} */ (requestBody ?? {})
  const answer = parse(text)
  const user = handsOutTokens.test(url) ? answer?.data?.user : undefined
  const signedIn = user && user.email === email ? [user.pendingEmail] : []
  const allowed = new Set(
    [email, ...signedIn, ...tellable(answer, exchange)].map((address) => String(address).toLowerCase())
  )
  const asked = decoded(url).toLowerCase()
  const told = (text.match(addresses) ?? []).map((address) => address.toLowerCase())
  return told.filter((address) => !allowed.has(address) && !asked.includes(address))
}

/** @param {Exchange} exchange */
function secrets({ url, requestBody, text }) {
  const found = [secretKeys, hashes].flatMap((pattern) => pattern.exec(text)?.[0] ?? [])
  const { password } = /** @type {{ password?: unknown }} */ (requestBody ?? {})
  if (typeof password === 'string' && password.length >= 8 && text.includes(password)) found.push('the password itself')
  const isTokenExpected = handsOutTokens.test(url)
  const given = isTokenExpected ? [] : (text.match(tokens) ?? []).filter((token) => !url.includes(token))
  return [...found, ...given]
}

/**
 * Everything an answer carries that it must not. The API's description names fields such as passwords, and is left out.
 * @param {Exchange} exchange
 * @returns {string[]} one sentence each
 */
export function problemsOf(exchange) {
  const { method, url } = exchange
  if (url.startsWith('/docs')) return []
  const where = `the answer to ${method} ${url} carries`
  return [
    ...secrets(exchange).map((secret) => `${where} a secret: ${secret}`),
    ...strangers(exchange).map((address) => `${where} the e-mail address of somebody else: ${address}`)
  ]
}

/**
 * Looks at every answer of every application that this process builds from now on.
 * @param {(problem: string) => void} report
 */
export function watchAnswers(report) {
  subscribe('fastify.initialization', (message) => {
    const { fastify } = /** @type {{ fastify: import('fastify').FastifyInstance }} */ (message)
    fastify.addHook('onSend', (request, reply, payload, done) => {
      // Ready answers are bytes; what else is bytes, or compressed, is no JSON.
      const isJson = !reply.hasHeader('content-encoding') && /json/.test(String(reply.getHeader('content-type')))
      const text = Buffer.isBuffer(payload) && isJson ? payload.toString() : payload
      if (typeof text === 'string') {
        const { method, originalUrl: url, body: requestBody } = request
        const { claims = null } = /** @type {{ claims?: Exchange['viewer'] }} */ (/** @type {unknown} */ (request))
        for (const problem of problemsOf({ method, url, requestBody, viewer: claims, text })) report(problem)
      }
      done(null, payload)
    })
  })
}
