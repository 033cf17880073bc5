/** Readers: connections to every worker of every host that ask one question after the other, and some that wait for a write. */
import { setTimeout as sleep } from 'node:timers/promises'
import { contentOf, decode } from './answers.mjs'
import { openConnection } from './connection.mjs'
import { countOne, judgeContent, kinds, openAccount, questionOf } from './world.mjs'

/**
 * @typedef {import('./world.mjs').World} World
 * @typedef {import('./world.mjs').Question} Question
 * @typedef {import('./answers.mjs').Content} Content
 * @typedef {import('./connection.mjs').Connection} Connection
 *
 * @typedef {object} Place
 * @property {string} instance as X-Instance names it
 * @property {string} url where it is reached
 *
 * @typedef {object} Books
 * @property {import('./world.mjs').Account} account
 * @property {boolean} isOver nobody asks any more
 * @property {Map<string, { bytes: Buffer, tag: string, content: Content }>} last what each question was answered with last, whoever
 *   answered: its tag is good at every worker
 *
 * @typedef {object} Reader
 * @property {string} instance
 * @property {() => Promise<Connection>} reach a connection to its instance, once there is one
 * @property {(question: Question, encoding: string) => Promise<Content | null>} ask judges the answer too; null: none
 * @property {() => void} close
 *
 * @typedef {object} Readers
 * @property {() => void} poke a write has been acknowledged: somebody reads it at once at every instance
 * @property {Reader[]} idle one for each instance, for who asks by hand
 * @property {import('./world.mjs').Account} account of all their reads so far
 * @property {() => Promise<void>} stop
 */

export const encodings = ['', 'gzip', 'br']
const readersEach = 3
const openingsMax = 60
const againMs = 50
const anotherMs = 2
const tagsKept = 500
/** Of the questions so many are about what was written last. */
const recentShare = 0.6
const conditionalShare = 0.5

/** @template T @param {T[]} list */
const anyOf = (list) => /** @type {T} */ (list[Math.floor(Math.random() * list.length)])

/**
 * A line to one worker, laid again when it is lost. A host's kernel chooses the worker of a connection: they are opened until it is
 * the wanted one.
 * @param {Place} place
 * @param {string} fields of every request's head
 */
function createLine({ instance, url }, fields) {
  /** @type {Connection | null} */
  let connection = null
  const reach = async () => {
    for (let opening = 0; !connection?.isOpen() && opening < openingsMax; opening++) {
      const opened = await openConnection(url).catch(() => null)
      const answer = await opened?.ask(`GET /health/live HTTP/1.1\r\n${fields}\r\n`).catch(() => null)
      if (opened && answer?.header('x-instance') === instance) connection = opened
      else {
        opened?.close()
        await sleep(answer ? anotherMs : againMs)
      }
    }
    if (!connection?.isOpen()) throw new Error(`${instance} is not reached`)
    return connection
  }
  return { reach, close: () => connection?.close() }
}

/**
 * What an answer shows; null: its bytes are none.
 * @param {import('./connection.mjs').Answer} answer
 * @param {{ bytes: Buffer, content: Content } | undefined} known the same question's last one
 */
function contentIn({ body, header }, known) {
  if (known?.bytes.equals(body)) return known.content
  try {
    return contentOf(decode(body, header('content-encoding')).toString())
  } catch {
    return null
  }
}

/**
 * @param {Place} place
 * @param {string} address that it says it comes from: limits are by address
 * @param {World} world
 * @param {Books} books
 * @returns {Reader}
 */
function createReader(place, address, world, books) {
  const { account, last } = books
  const fields = `host: localhost\r\nx-forwarded-for: ${address}\r\n`
  const line = createLine(place, fields)

  /** @type {Reader['ask']} */
  async function ask(question, encoding) {
    const key = `${encoding} ${question.path}`
    const known = last.get(key)
    const isConditional = known !== undefined && known.tag !== '' && Math.random() < conditionalShare
    const accept = encoding === '' ? '' : `accept-encoding: ${encoding}\r\n`
    const condition = isConditional ? `if-none-match: ${known.tag}\r\n` : ''
    let beganMs = 0
    const answer = await line
      .reach()
      .then((connection) => {
        beganMs = performance.now()
        return connection.ask(`GET ${question.path} HTTP/1.1\r\n${fields}${accept}${condition}\r\n`)
      })
      .catch(() => null)
    const endedMs = performance.now()
    const isConfirmed = isConditional && answer?.status === 304
    const isNone = answer?.status === 404 && question.kind === 'id'
    if (!answer || (answer.status !== 200 && !isNone && !isConfirmed)) {
      // Those that are stopped are not answered.
      if (!books.isOver) countOne(account.failed, String(answer?.status ?? 'no answer'))
      if (!answer) line.close()
      await sleep(againMs)
      return null
    }
    const { body, header } = answer
    const instance = header('x-instance')
    countOne(account.asked, question.kind)
    if (isConfirmed) countOne(account.asked, '304')
    if (header('content-encoding')) countOne(account.asked, 'compressed')
    const content = isConfirmed ? known.content : contentIn(answer, known)
    account.reads += 1
    account.instances.add(instance)
    if (!content) {
      countOne(account.wrong, `impossible bytes ${question.kind}`)
      return null
    }
    if (!isConfirmed) {
      if (last.size > tagsKept) last.clear()
      last.set(key, { bytes: body, tag: header('etag'), content })
    }
    judgeContent(world, account, question, content, { beganMs, endedMs, isConfirmed, instance })
    return content
  }
  return { instance: place.instance, reach: line.reach, ask, close: line.close }
}

/** @param {World} world @returns {Question} */
function anyQuestion({ current, recent, jobs }) {
  const made = [...current.values()].filter(({ id }) => id !== '')
  const [any] = made.length > 0 ? made : jobs.values()
  const job = recent.length > 0 && Math.random() < recentShare ? anyOf(recent) : made.length > 0 ? anyOf(made) : any
  if (!job) throw new Error('there is nothing to ask about')
  return questionOf(anyOf(kinds), job)
}

/**
 * @param {World} world with at least one job
 * @param {Place[]} places
 * @returns {Readers}
 */
export function startReaders(world, places) {
  /** @type {Books} */
  const books = { account: openAccount(), isOver: false, last: new Map() }
  let made = 0
  const create = (/** @type {Place} */ place) => createReader(place, `2001:db8:0:${++made}::1`, world, books)
  const steady = places.flatMap((place) => Array.from({ length: readersEach }, () => create(place)))
  const alert = places.map((place) => ({ reader: create(place), isBusy: false }))
  const idle = places.map(create)
  const loops = steady.map(async (reader) => {
    while (!books.isOver) await reader.ask(anyQuestion(world), anyOf(encodings))
  })
  let turn = 0
  /** @param {typeof alert[0]} one */
  const rouse = async (one) => {
    const [job] = world.recent
    if (one.isBusy || !job) return
    one.isBusy = true
    await one.reader.ask(questionOf(kinds[turn++ % kinds.length] ?? 'id', job), anyOf(encodings))
    one.isBusy = false
  }
  return {
    idle,
    poke: () => {
      for (const one of alert) void rouse(one)
    },
    account: books.account,
    stop: async () => {
      books.isOver = true
      const closeAll = () => {
        for (const { close } of [...steady, ...alert.map(({ reader }) => reader), ...idle]) close()
      }
      closeAll()
      await Promise.all(loops)
      closeAll()
    }
  }
}
