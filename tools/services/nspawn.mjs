/**
 * Machines with a real systemd (Linux, root): a container that boots this machine's own files under an overlay in memory, so
 * that nothing it writes stays. It starts no service of this machine's, has its network or that of a namespace, and is gone,
 * with its mounts, when its process is.
 */
import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startProcess, waitFor } from '../processes/processes.mjs'
import { run } from '../processes/run.mjs'
import { UserError } from '../terminal/log.mjs'
import { findProgram } from './packages.mjs'
import { makeScratch, removeScratch } from './scratch.mjs'

/**
 * @typedef {object} BootedMachine
 * @property {string} root of its files, as seen from here
 * @property {string[]} within the command that runs the one after it on this machine
 * @property {(command: string, ...args: string[]) => Promise<{ code: number, output: string }>} run
 * @property {(command: string, ...args: string[]) => Promise<string>} succeed the same, its output; throws when the code is not 0
 * @property {() => Promise<void>} stop shuts it down
 */

const bootLimitMs = 60_000
const stopLimitMs = 60_000

/** Enough for a service with timers, sockets and D-Bus, and none of what this machine itself starts. */
const target = `[Unit]
Description=A booted machine that starts nothing by itself
Requires=basic.target dbus.socket
After=basic.target dbus.socket
AllowIsolate=yes
`

/**
 * Runs in a mount namespace of its own. A machine without an id would enable every unit by its presets.
 * $0: the scratch folder, $1: the name, further arguments: systemd-nspawn's.
 */
const script = `set -eu
folder=$0 name=$1
shift
mount -t overlay overlay -o "lowerdir=/,upperdir=$folder/upper,workdir=$folder/work" "$folder/root"
cd "$folder/root/etc"
rm -rf systemd/system/*.wants systemd/system/*.requires systemd/system/skillmatch* skillmatch fstab machine-id
rm -rf "$folder/root/opt/skillmatch" "$folder/root/var/log/journal"
touch fstab
printf '%s\\n' "$MACHINE_ID" > machine-id
printf '%s' "$TARGET" > systemd/system/booted-machine.target
ln -sf booted-machine.target systemd/system/default.target
cd /
exec systemd-nspawn --quiet --register=no --keep-unit --boot --console=pipe --kill-signal=SIGRTMIN+3 --machine="$name" --directory="$folder/root" "$@"`

/** Why no machine can be booted here, in one line; empty: one can. */
export async function whyNoBoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'booting systemd needs root on Linux'
  if (!findProgram('systemd-nspawn')) return 'booting systemd needs systemd-nspawn (Debian: systemd-container)'
  const { code, output } = await run('unshare', ['--mount', 'true'])
  return code === 0 ? '' : `mount namespaces are not permitted here: ${output.trim()}`
}

/** The process that is the machine's systemd, as this machine counts. @param {number} pid of systemd-nspawn */
function findLeader(pid) {
  for (const task of readdirSync(`/proc/${pid}/task`)) {
    for (const child of readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').trim().split(' ')) {
      if (child && /^NSpid:\t\d+\t1$/m.test(readFileSync(`/proc/${child}/status`, 'utf8'))) return Number(child)
    }
  }
  return undefined
}

/**
 * Boots a machine and resolves when its systemd has nothing left to start; call `whyNoBoot` before.
 * @param {{ name: string, logFile: string, networkNamespace?: string, binds?: string[] }} options `networkNamespace`: the path
 *   of one to join, default this machine's own; `binds`: folders of this machine that are seen there as they are here
 * @returns {Promise<BootedMachine>}
 */
export async function bootMachine({ name, logFile, networkNamespace, binds = [] }) {
  const folder = makeScratch()
  for (const part of ['upper', 'work', 'root']) mkdirSync(join(folder, part))
  const options = [
    ...(networkNamespace ? [`--network-namespace-path=${networkNamespace}`] : []),
    ...binds.map((path) => `--bind=${path}`)
  ]
  const machine = startProcess({
    name,
    command: 'unshare',
    args: ['--mount', '--propagation', 'private', 'sh', '-c', script, folder, name, ...options],
    env: { PATH: process.env.PATH, MACHINE_ID: randomBytes(16).toString('hex'), TARGET: target },
    logFile
  })
  const stop = async () => {
    await machine.stop(stopLimitMs)
    removeScratch(folder)
  }
  try {
    const leader = await waitFor(`${name} to begin`, () => findLeader(machine.pid), {
      limitMs: bootLimitMs,
      process: machine
    })
    const within = ['nsenter', '--target', String(leader), '--all', '--wdns=/']
    const runWithin = (/** @type {string} */ command, /** @type {string[]} */ ...args) =>
      run(/** @type {string} */ (within[0]), [...within.slice(1), command, ...args])
    const succeed = async (/** @type {string} */ command, /** @type {string[]} */ ...args) => {
      const { code, output } = await runWithin(command, ...args)
      if (code !== 0) throw new UserError(`${name}: ${[command, ...args].join(' ')}: exit ${code}\n${output.trim()}`)
      return output
    }
    const isBooted = async () => (await runWithin('systemctl', 'is-system-running')).output.trim() === 'running'
    await waitFor(`${name} to boot`, isBooted, { limitMs: bootLimitMs, process: machine })
    return { root: `/proc/${leader}/root`, within, run: runWithin, succeed, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
