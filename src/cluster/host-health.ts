/** The health of a host by what its workers last told, without asking a dependency or a worker. */
import type { Config } from '../config/config.ts'
import { commit, version } from '../config/version.ts'
import type { MetricName, Snapshot } from '../metrics/catalogue.ts'
import { machineLoad } from '../util/machine.ts'
import type { Host } from './host.ts'

const isOne = (series: Snapshot, name: MetricName): boolean => series[name]?.[0]?.[1] === 1
const upOrDown = (isUp: boolean) => (isUp ? 'up' : 'down')

export function healthOf(host: Host, { environment }: Pick<Config, 'environment'>) {
  const { series, workersExpected, workers } = host.snapshot()
  const [database, redis] = [isOne(series, 'mongodb_connected'), isOne(series, 'redis_connected')]
  return {
    status: database && redis ? 'ok' : 'degraded',
    timestamp: new Date().toISOString(),
    version,
    commit,
    uptime: process.uptime(),
    environment,
    state: host.announced,
    services: {
      database: { status: upOrDown(database) },
      redis: { status: upOrDown(redis), trusted: isOne(series, 'redis_trusted') }
    },
    system: machineLoad(),
    workersExpected,
    workers
  }
}
