/** Runs code inside a worker that knows nothing of it, through Node's inspector: faults that no request can make. */
import { readFileSync } from 'node:fs'
import { WebSocket } from 'ws'
import { waitFor } from '../../tools/processes/processes.mjs'

const limitMs = 30_000
const listening = /ws:\/\/127\.0\.0\.1:\d+\/[\w-]+/g
/** by pid, as a process names its inspector once */
const addresses = new Map<number, string>()

async function addressOf(pid: number, logFile: string): Promise<string> {
  const known = addresses.get(pid)
  if (known) return known
  const named = () => readFileSync(logFile, 'utf8').match(listening) ?? []
  const before = named().length
  process.kill(pid, 'SIGUSR1')
  const address = await waitFor('its inspector', () => named()[before], { limitMs })
  addresses.set(pid, address)
  return address
}

/**
 * Evaluates an expression in a process and does not wait for its end. Its host needs `--inspect-port=N` in NODE_OPTIONS: its
 * workers take the ports after that one.
 * @param logFile where the process writes its standard error
 */
export async function evaluate(pid: number, logFile: string, expression: string): Promise<void> {
  const socket = new WebSocket(await addressOf(pid, logFile))
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject)
    socket.once('open', () => {
      socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression } }), () => resolve())
    })
  })
  socket.on('error', () => undefined)
  // A process that computes for ever cannot close its side; the test's end does.
  socket.once('message', () => socket.close())
}
