/**
 * A host whose worker writes a CPU profile (for Chrome's or VS Code's viewer): from SIGUSR2 to its end, into PROFILE_FILE.
 */
import cluster from 'node:cluster'
import { writeFileSync } from 'node:fs'
import { Session } from 'node:inspector'
import { hostEntry } from '../../tools/processes/paths.mjs'

const sampleEveryUs = 500

if (cluster.isWorker) {
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.setSamplingInterval', { interval: sampleEveryUs })
  process.once('SIGUSR2', () => session.post('Profiler.start'))
  process.on('exit', () =>
    session.post('Profiler.stop', (_error, { profile }) =>
      writeFileSync(process.env.PROFILE_FILE ?? 'worker.cpuprofile', JSON.stringify(profile))
    )
  )
}
await import(hostEntry)
