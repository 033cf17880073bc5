/** A host whose worker watches its event loop from one SIGUSR2 to the next, and writes what it saw into WATCH_FILE. */
import cluster from 'node:cluster'
import { renameSync, writeFileSync } from 'node:fs'
import { hostEntry } from '../../tools/processes/paths.mjs'
import { createLoopWatch } from '../lib/loop-watch.mjs'

if (cluster.isWorker) {
  const watch = createLoopWatch()
  const file = process.env.WATCH_FILE ?? 'watched.json'
  let isWatching = false
  process.on('SIGUSR2', () => {
    isWatching = !isWatching
    if (isWatching) return watch.begin()
    writeFileSync(`${file}.new`, JSON.stringify(watch.end()))
    renameSync(`${file}.new`, file)
  })
}
await import(hostEntry)
