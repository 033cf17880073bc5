/** A host of one worker that is started with a flag no Node knows; prints what it logs and ends when the worker is ready. */
import cluster from 'node:cluster'
import { createHost } from '../../src/cluster/host.ts'
import { setWorkerFlags } from '../../src/cluster/worker-flags.ts'
import { end } from '../../src/cluster/worker-handle.ts'
import { forkWorker } from '../../src/cluster/worker-lifecycle.ts'
import { createFaults } from '../../src/util/faults.ts'

if (cluster.isPrimary) {
  const print = (_fields: object, message: string): void => console.log(message)
  const log = { info: print, warn: print, error: print } as never
  const release = { entry: process.argv[1] ?? '', settings: {} }
  const host = createHost(
    { entryPath: release.entry, release, config: {} as never, log, faults: createFaults(log), folder: '' },
    1
  )
  setWorkerFlags(['--no-such-flag'])
  host.onAllReady = () => {
    host.isDraining = true
    for (const handle of host.workers) end(handle)
  }
  for (const slot of host.slots) slot.current = forkWorker(host, slot)
} else process.send?.({ type: 'ready' })
