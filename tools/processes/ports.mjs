/** Ports: which are free, and who holds one that is not. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { UserError } from '../terminal/log.mjs'

// Below the range the kernel takes for outgoing connections, so that none of those can grab a port between our look and its use.
const lowest = 20_000
const span = 12_000
const attemptsMax = 200
/** @type {Set<number>} */
const handedOut = new Set()

/**
 * Whether somebody could listen on this port now.
 * @param {number} port
 * @param {string} [host]
 * @returns {Promise<boolean>}
 */
export function isFree(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}

/**
 * Reserves a port, because the program it is for takes it only seconds later, and meanwhile another process may look.
 * @param {number} port
 * @returns {Promise<boolean>} false: this process or another one has it
 */
async function reserve(port) {
  if (handedOut.has(port) || (process.platform === 'linux' && !(await holdName(`skillmatch-port-${port}`))))
    return false
  handedOut.add(port)
  return true
}

/**
 * Holds a name of this machine, an abstract socket of Linux, until this process ends in whatever way.
 * @param {string} name
 * @returns {Promise<boolean>} false: another process has it
 */
function holdName(name) {
  return new Promise((resolve) => {
    const server = createServer().unref()
    server.once('error', () => resolve(false))
    server.listen(`\0${name}`, () => resolve(true))
  })
}

/**
 * A free loopback port, given out to nobody else on this machine for as long as this process lives.
 * @returns {Promise<number>}
 */
export async function freePort() {
  for (let attempt = 0; attempt < attemptsMax; attempt++) {
    const port = lowest + Math.floor(Math.random() * span)
    if ((await isFree(port)) && (await reserve(port))) return port
  }
  throw new UserError(`No free port between ${lowest} and ${lowest + span} after ${attemptsMax} attempts.`)
}

/**
 * The given port when it is free, else another free one.
 * @param {number | undefined} wanted
 */
export async function portOr(wanted) {
  if (wanted !== undefined && (await isFree(wanted))) return wanted
  return freePort()
}

/**
 * The process that listens on a port, as far as this user may see it (Linux only).
 * @param {number} port
 * @returns {{ pid: number, command: string } | undefined}
 */
export function holderOf(port) {
  try {
    const inodes = listeningInodes(port)
    if (inodes.size === 0) return undefined
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      if (!holdsSocket(pid, inodes)) continue
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim()
      return { pid: Number(pid), command: command.slice(0, 80) }
    }
  } catch {
    // Not Linux, or not ours to see: the port is named without its holder.
  }
  return undefined
}

/** @param {number} port */
function listeningInodes(port) {
  const listening = '0A'
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`
  const inodes = new Set()
  for (const file of ['/proc/net/tcp', '/proc/net/tcp6']) {
    for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
      const columns = line.trim().split(/\s+/)
      if (columns[1]?.endsWith(suffix) && columns[3] === listening) inodes.add(`socket:[${columns[9]}]`)
    }
  }
  return inodes
}

/**
 * @param {string} pid
 * @param {Set<string>} sockets
 */
function holdsSocket(pid, sockets) {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => {
      try {
        return sockets.has(readlinkSync(`/proc/${pid}/fd/${fd}`))
      } catch {
        return false
      }
    })
  } catch {
    return false
  }
}

/**
 * Throws one clear line when a port is taken.
 * @param {number} port
 * @param {string} use what it is for
 * @param {string} cure how to choose another
 * @param {string} [host]
 */
export async function requireFree(port, use, cure, host) {
  if (await isFree(port, host)) return
  const holder = holderOf(port)
  const by = holder ? `by pid ${holder.pid} (${holder.command})` : 'by another program'
  throw new UserError(`Port ${port} (${use}) is taken ${by}: stop that program, or ${cure}.`)
}
