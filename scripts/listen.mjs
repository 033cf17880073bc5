/** `npm run listen -- NAME`: somebody's events in the terminal, as they come, over any host. See --help. */
import '../tools/supported-node.cjs'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import WebSocket from 'ws'
import { createClient, dataOf, patient } from '../tools/api/client.mjs'
import { accounts, demoEmail } from '../tools/data/demo.mjs'
import { root } from '../tools/processes/paths.mjs'
import { readRunning } from '../tools/processes/running.mjs'
import { readWords } from '../tools/terminal/arguments.mjs'
import { eventLine, plain, plainFrame } from '../tools/terminal/event-lines.mjs'
import { log, runMain, speakOnStandardError, UserError } from '../tools/terminal/log.mjs'

const help = `npm run listen -- NAME [options]             the events of a demo account, by first name: petra, ana, …
npm run listen -- E-MAIL PASSWORD [options]  of any account
  --host N      over the N-th host (default: over the balancer)
  --url URL     of a system that runs elsewhere
  --json        the frames as they come, one a line; all else goes to standard error
  --events N    ends after N events
  --seconds N   ends after so many seconds; exit 1 when --events had wanted more
  --help
After a cut it connects again and goes on where it was: each event comes once, in order.`

const secondsMax = 86_400
const eventsMax = 1e9

/**
 * @param {string} name of the option
 * @param {string | undefined} text
 * @param {number} max
 */
function readCount(name, text, max) {
  if (text === undefined) return undefined
  const count = Number(text)
  if (Number.isInteger(count) && count >= 1 && count <= max) return count
  throw new UserError(`--${name} takes a number from 1 to ${max}, not "${text}".`)
}

/**
 * Whose events: a demo account by its first name, or an address with its password.
 * @param {string[]} words
 */
function readAccount([name, password, ...more]) {
  if (name === undefined || more.length > 0)
    throw new UserError('Whose events? A first name, or an e-mail address and its password; see --help')
  if (password !== undefined) return { email: name, password }
  const account = accounts.find(({ email }) => email === name || email === demoEmail(name))
  const known = accounts.map(({ email }) => email.split('@')[0])
  if (!account) throw new UserError(`There is no demo account "${name}". There are: ${known.join(', ')}`)
  return account
}

/** @param {{ url?: string | undefined, host?: string | undefined }} options */
function addressOf({ url, host }) {
  if (url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)) return url
  if (url !== undefined) throw new UserError(`"${url}" is no http(s) address`)
  const running = readRunning()
  if (host === undefined) return running.url
  return running.hosts[(readCount('host', host, running.hosts.length) ?? 1) - 1] ?? ''
}

/** @returns {Promise<any>} @skillmatch/client, which `npm run up` and `npm run build` compile */
async function loadClient() {
  const file = join(root, 'dist', 'client', 'index.js')
  if (!existsSync(file)) throw new UserError('the client is not built: `npm run build` (or `npm run up`) first')
  return import(pathToFileURL(file).href)
}

/** A WebSocket whose frames are printed as they are. */
class PrintingSocket extends WebSocket {
  /**
   * @param {string} url
   * @param {string} protocols
   */
  constructor(url, protocols) {
    super(url, protocols)
    this.on('message', (frame) => void process.stdout.write(`${plainFrame(String(frame))}\n`))
  }
}

/**
 * Says in words how the connection is; as a storage of cursors it knows where it goes on.
 * @param {string} who
 * @param {string} url
 */
function createReporter(who, url) {
  /** @type {Map<string, string>} */
  const cursors = new Map()
  let where = url
  let cutMs = 0
  const storage = {
    get: (/** @type {string} */ key) => cursors.get(key),
    // With the first cursor the topic is heard: nothing is missed from here on.
    set: (/** @type {string} */ key, /** @type {string} */ cursor) => {
      if (cursors.size === 0) log(`listening as ${who} on ${where}`)
      cursors.set(key, cursor)
    }
  }
  const onState = (/** @type {any} */ state) => {
    if (state.status === 'waiting') {
      if (!cutMs) log(`connection ended (${state.code} ${plain(state.reason)}): trying again`)
      cutMs ||= performance.now()
    } else if (state.status === 'ready') {
      where = state.instance ? `${url} (${plain(state.instance)})` : url
      const pause = `${((performance.now() - cutMs) / 1000).toFixed(1)} s`
      const cursor = [...cursors.values()].at(-1)
      if (cutMs && cursor) log(`connected again after ${pause} on ${where}, goes on after cursor ${plain(cursor)}`)
      cutMs = 0
    }
  }
  return { storage, onState }
}

/**
 * Listens until it is to end.
 * @param {{ url: string, account: { email: string, password: string }, isRaw: boolean, eventsMax: number, seconds: number | undefined }} options
 * @returns {Promise<number>} exit code
 */
async function listen({ url, account, isRaw, eventsMax, seconds }) {
  const { connect } = await loadClient()
  const api = patient(createClient(url), log)
  const login = async () => {
    const answer = await api.call('POST', '/api/auth/login', {
      body: { email: account.email, password: account.password }
    })
    return /** @type {string} */ (dataOf(answer, 200).token)
  }
  let token = await login()
  const { storage, onState } = createReporter(account.email, url)
  const client = connect({
    url: new URL('/api/realtime', url.replace(/^http/, 'ws')).href,
    token: async (/** @type {string} */ reason) => {
      if (reason !== 'connect') token = await login()
      return token
    },
    WebSocket: isRaw ? PrintingSocket : WebSocket,
    backoff: { minMs: 200, maxMs: 2000 },
    storage
  })
  let heard = 0
  return new Promise((resolve) => {
    const finish = (/** @type {number} */ code) => {
      client.close()
      api.close()
      resolve(code)
    }
    client.onState(onState)
    client.onState((/** @type {any} */ state) => {
      if (state.status !== 'closed' || !state.error) return
      log(plain(state.error.message))
      finish(1)
    })
    client.onResync((/** @type {string} */ topic) =>
      log(`${topic}: the log no longer reaches back; read it through REST`)
    )
    if (!isRaw) client.onEphemeral('match', (/** @type {any} */ event) => log(eventLine(event)))
    client.on('*', (/** @type {any} */ event) => {
      if (!isRaw) log(eventLine(event))
      if (++heard === eventsMax) finish(0)
    })
    // The reader of a pipe is gone.
    process.stdout.once('error', () => finish(0))
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => finish(0))
    if (seconds !== undefined) setTimeout(() => finish(eventsMax < Infinity ? 1 : 0), seconds * 1000)
  })
}

await runMain(async () => {
  const { values, words } = readWords({
    host: { type: 'string' },
    url: { type: 'string' },
    json: { type: 'boolean' },
    events: { type: 'string' },
    seconds: { type: 'string' },
    help: { type: 'boolean' }
  })
  if (values.help) return log(help)
  if (values.json) speakOnStandardError()
  const code = await listen({
    url: addressOf(values),
    account: readAccount(words),
    isRaw: values.json === true,
    eventsMax: readCount('events', values.events, eventsMax) ?? Infinity,
    seconds: readCount('seconds', values.seconds, secondsMax)
  })
  process.exit(code)
})
