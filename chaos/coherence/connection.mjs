/** A kept connection that asks one thing after the other, with as little work as can be (RFC 9112). */
import { once } from 'node:events'
import { connect } from 'node:net'

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {(name: string) => string} header the value of a header, by its name in lower case; '': none
 * @property {Buffer} body as it came
 *
 * @typedef {object} Connection
 * @property {(head: string) => Promise<Answer>} ask a whole request without a body; rejects when the connection ends
 * @property {() => boolean} isOpen
 * @property {() => void} close
 */

const silenceMsMax = 20_000
const headEnd = Buffer.from('\r\n\r\n')

/** @param {string} head @returns {Answer['header']} */
function headerIn(head) {
  const names = head.toLowerCase()
  return (name) => {
    const from = names.indexOf(`\r\n${name}:`)
    if (from < 0) return ''
    const start = from + name.length + 3
    const end = head.indexOf('\r\n', start)
    return head.slice(start, end < 0 ? undefined : end).trim()
  }
}

/**
 * A body in chunks, as far as it has come.
 * @param {Buffer} bytes
 * @returns {Buffer | null} null: not all of it
 */
function unchunk(bytes) {
  const parts = []
  for (let at = 0; ; ) {
    const end = bytes.indexOf('\r\n', at)
    if (end < 0) return null
    const length = Number.parseInt(bytes.toString('latin1', at, end), 16)
    if (bytes.length < end + 2 + length + 2) return null
    if (length === 0) return Buffer.concat(parts)
    parts.push(bytes.subarray(end + 2, end + 2 + length))
    at = end + 2 + length + 2
  }
}

/** @param {Buffer} bytes @returns {Answer | null} null: not all of it has come */
export function parseAnswer(bytes) {
  const end = bytes.indexOf(headEnd)
  if (end < 0) return null
  const head = bytes.toString('latin1', 0, end)
  const status = Number(head.slice(9, 12))
  const header = headerIn(head)
  const rest = bytes.subarray(end + 4)
  if (status === 304 || status === 204) return { status, header, body: Buffer.alloc(0) }
  if (header('transfer-encoding') === 'chunked') {
    const body = unchunk(rest)
    return body && { status, header, body }
  }
  const length = Number(header('content-length'))
  return rest.length < length ? null : { status, header, body: rest }
}

/** @param {string} url @returns {Promise<Connection>} */
export async function openConnection(url) {
  const { hostname, port } = new URL(url)
  const socket = connect({ host: hostname, port: Number(port), noDelay: true })
  await once(socket, 'connect')
  let isOpen = true
  /** @type {Buffer | null} */
  let pending = null
  /** @type {{ resolve: (answer: Answer) => void, reject: (error: Error) => void } | null} */
  let waiting = null
  const end = () => {
    isOpen = false
    socket.destroy()
    waiting?.reject(new Error('the connection ended'))
    waiting = null
  }
  socket.setTimeout(silenceMsMax, end)
  socket.on('error', () => undefined)
  socket.on('close', end)
  socket.on('data', (chunk) => {
    pending = pending ? Buffer.concat([pending, chunk]) : chunk
    const answer = parseAnswer(pending)
    if (!answer || !waiting) return
    const { resolve } = waiting
    pending = null
    waiting = null
    if (answer.header('connection') === 'close') isOpen = false
    resolve(answer)
  })
  return {
    ask: (head) =>
      new Promise((resolve, reject) => {
        if (!isOpen) return reject(new Error('the connection has ended'))
        waiting = { resolve, reject }
        socket.write(head)
      }),
    isOpen: () => isOpen,
    close: end
  }
}
