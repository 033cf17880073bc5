/** The memory and load of this machine. */
import { availableParallelism, freemem, loadavg, totalmem } from 'node:os'

export function machineLoad() {
  const [used, total] = [totalmem() - freemem(), totalmem()]
  return {
    memory: { used, total, percentage: Math.round((10_000 * used) / total) / 100 },
    // os.cpus() is empty where a unit hides /proc (systemd's ProcSubset=pid).
    cpu: (loadavg()[0] ?? 0) / availableParallelism()
  }
}
