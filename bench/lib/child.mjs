/** Programs of the bench itself: forked, asked by message, gone with us. */
import { fork } from 'node:child_process'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * @typedef {object} Child
 * @property {number} pid
 * @property {(ask: string, argument?: unknown) => Promise<any>} ask
 * @property {() => Promise<void>} stop
 */

/**
 * @param {string} file
 * @param {string[]} args
 * @param {string} logFile
 * @param {string[]} [nodeArgs]
 * @returns {Child}
 */
export function startChild(file, args, logFile, nodeArgs = []) {
  mkdirSync(dirname(logFile), { recursive: true })
  const log = openSync(logFile, 'a')
  const child = fork(file, args, { execArgv: nodeArgs, stdio: ['ignore', log, log, 'ipc'] })
  closeSync(log)
  /** @type {Map<number, { resolve: (answer: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map()
  let lastId = 0
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.on('message', (/** @type {{ id: number, answer?: unknown, error?: string }} */ { id, answer, error }) => {
    const asked = waiting.get(id)
    waiting.delete(id)
    if (error === undefined) asked?.resolve(answer)
    else asked?.reject(new Error(error))
  })
  child.on('exit', (code, signal) => {
    for (const { reject } of waiting.values()) reject(new Error(`${file} ended (${signal ?? code}); see ${logFile}`))
    waiting.clear()
  })
  return {
    pid: child.pid ?? 0,
    ask: (ask, argument) =>
      new Promise((resolve, reject) => {
        const id = ++lastId
        waiting.set(id, { resolve, reject })
        child.send({ id, ask, argument }, (error) => error && reject(error))
      }),
    stop: async () => {
      if (child.connected) child.disconnect()
      const timer = setTimeout(() => child.kill('SIGKILL'), 5000)
      await ended
      clearTimeout(timer)
    }
  }
}
