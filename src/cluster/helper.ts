/** One helper process: starts its module, reports to the primary, ends gracefully. */
import { createLogger } from '../config/logger.ts'
import { commit, version } from '../config/version.ts'
import { watchProcess } from '../metrics/process.ts'
import { createRecorder } from '../metrics/recorder.ts'
import { createFaults } from '../util/faults.ts'
import { createLogStream } from '../util/log-stream.ts'
import { openFilesMax } from './file-descriptors.ts'
import { awaitStart, type Forked, followPrimary, tellReady } from './forked.ts'
import type { StartHelper } from './helper-table.ts'

const endLimitMs = 3000
const flushLimitMs = 500

/** It ends when the primary requests it, or when the primary is gone: also while it starts. */
export async function runHelper(name: string, startHelper: StartHelper): Promise<void> {
  const { config } = await awaitStart()
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
    end: () => stop(),
    onMessage: () => undefined
  }
  followPrimary(forked)
  try {
    stop = await startHelper({ config, log, faults, metrics })
  } catch (error) {
    log.fatal({ err: error }, 'helper cannot start')
    await lines.flush(flushLimitMs)
    process.exit(1)
  }
  tellReady(forked, null)
}
