/** Reloads a host: a signal to its primary, and the result by its admin server. */
import { waitFor } from '../processes/processes.mjs'
import { UserError } from '../terminal/log.mjs'
import { httpGet } from './http.mjs'

/** @typedef {import('../../src/cluster/status.ts').HostStatus} HostStatus */
/** @typedef {import('../../src/cluster/reloads.ts').ReloadResult} ReloadResult */

const everyMs = 100

/**
 * @param {string} admin
 * @returns {Promise<HostStatus>}
 */
async function readStatus(admin) {
  const { status, body } = await httpGet(`${admin}/status`)
  if (status !== 200) throw new Error(`${admin}/status is ${status}`)
  return JSON.parse(body)
}

/** @param {string} admin */
async function readFirstStatus(admin) {
  try {
    return await readStatus(admin)
  } catch (error) {
    const reason = error instanceof Error ? error.message : error
    throw new UserError(`No host's admin server is at ${admin} (${reason}): name it by --admin HOST:PORT.`)
  }
}

/** @param {number} pid */
function signal(pid) {
  try {
    process.kill(pid, 'SIGHUP')
  } catch (error) {
    throw new UserError(`SIGHUP cannot be sent to process ${pid}: ${/** @type {Error} */ (error).message}`)
  }
}

/** @param {number} pid */
function isThere(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/**
 * @param {HostStatus} status
 * @param {ReloadResult} result
 */
function describe({ pid, version, commit, workers }, { ok, reason, seconds, changed, needsRestart }) {
  const lines = [ok ? `Host ${pid} reloaded in ${seconds} s.` : `Host ${pid} did not reload: ${reason}`]
  if (changed.length > 0) lines.push(`Changed settings: ${changed.join(', ')}`)
  if (needsRestart.length > 0) lines.push(`Changed, but only a restart takes them: ${needsRestart.join(', ')}`)
  const isOther = (/** @type {HostStatus['workers'][number]} */ worker) =>
    worker.version !== null && (worker.version !== version || worker.commit !== commit)
  const other = workers.find(isOther)
  if (other) {
    lines.push(
      `The workers are of ${other.version} (${other.commit}); the primary stays ${version} (${commit}) until a restart.`
    )
  }
  return lines
}

/**
 * Reloads one host, and waits for the first reload that began after this call: it has what was changed before. One that was
 * under way does not count.
 * @param {{ admin: string, pid?: number | undefined, limitMs: number }} options
 * @returns {Promise<{ ok: boolean, lines: string[] }>}
 * @throws UserError when it cannot be known
 */
export async function reload({ admin, pid, limitMs }) {
  const before = await readFirstStatus(admin)
  if (pid !== undefined && pid !== before.pid) {
    throw new UserError(`At ${admin} is process ${before.pid}, not ${pid}: name its admin server by --admin HOST:PORT.`)
  }
  const number = before.reload.started + 1
  signal(before.pid)
  const status = await waitFor(
    `host ${before.pid} to reload`,
    async () => {
      if (!isThere(before.pid)) return null
      const now = await readStatus(admin)
      return now.pid !== before.pid ? null : now.reload.finished >= number && now
    },
    { limitMs, everyMs }
  )
  const result = status?.reload.results.find((one) => one.number === number)
  if (!status || !result) return { ok: false, lines: [`Host ${before.pid} ended while it reloaded.`] }
  return { ok: result.ok, lines: describe(status, result) }
}
