/** One helper process: starts its module, reports to the primary, ends gracefully. */
import { createLogger } from '../config/logger.ts'
import { commit, version } from '../config/version.ts'
import { watchProcess } from '../metrics/process.ts'
import { createRecorder } from '../metrics/recorder.ts'
import { createFaults } from '../util/faults.ts'
import { createLogStream } from '../util/log-stream.ts'
import { exitCodes, exitWith } from './exits.ts'
import { openFilesMax } from './file-descriptors.ts'
import { removeFolder } from './folder.ts'
import { awaitStart, type Forked, followPrimary, send, tellReady } from './forked.ts'
import type { StartHelper } from './helper-table.ts'

const endLimitMs = 3000
const flushLimitMs = 500

/** It ends when the primary requests it, or when the primary is gone: also while it starts. */
export async function runHelper(name: string, startHelper: StartHelper): Promise<void> {
  const { config, folder } = await awaitStart()
  if (folder === null) exitWith(exitCodes.configuration, 'This release has helpers with sockets: restart the host.')
  const lines = createLogStream(1)
  const log = createLogger(config, `helper-${name}`, lines)
  log.info({ version, commit, pid: process.pid }, 'helper starts')
  const faults = createFaults(log)
  lines.onDrop = () => faults.counts.log_line++
  const metrics = createRecorder()
  watchProcess(metrics, openFilesMax())
  metrics.read('faults_total', () => Object.entries(faults.counts).map(([kind, count]) => [[kind], count]))
  let stop = async (): Promise<void> => undefined
  const forked: Forked = {
    ...{ log, lines, faults, endLimitMs },
    beat: () => ({
      type: 'heartbeat',
      metrics: metrics.snapshot(),
      connections: null,
      rssBytes: process.memoryUsage.rss()
    }),
    async end() {
      await stop()
      if (!process.connected) removeFolder(folder) // its primary was killed
    },
    onMessage: () => undefined
  }
  followPrimary(forked)
  const progress = (text: string): void => {
    send(forked.beat())
    send({ type: 'progress', text })
  }
  try {
    stop = await startHelper({ config, log, faults, metrics, folder, progress })
  } catch (error) {
    log.fatal({ err: error }, 'helper cannot start')
    await lines.flush(flushLimitMs)
    process.exit(1)
  }
  tellReady(forked, null)
}
