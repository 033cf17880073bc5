/** What buffers a process holds, in bytes: without what nobody reaches any more and was only not collected yet. */
import { setImmediate as turn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

export async function heldBufferBytes(): Promise<number> {
  // Buffers are given back beside the program once they are found to be garbage: the second collection waits for the first's.
  collect()
  await turn()
  collect()
  return process.memoryUsage().arrayBuffers
}
