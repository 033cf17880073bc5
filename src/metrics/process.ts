/** Measures a process itself: its event loop, memory, descriptors, garbage collection and CPU time. */
import { readdir } from 'node:fs/promises'
import { monitorEventLoopDelay, PerformanceObserver, performance } from 'node:perf_hooks'
import { getHeapStatistics } from 'node:v8'
import { recur, takeLateMs } from '../util/recurring.ts'
import type { Recorder } from './recorder.ts'

/** Sampling interval of the event loop delay; the histogram's values include it. */
const delayStepMs = 50
/**
 * A loop that was busy for less of the last second is at rest. Each sample would wake it, so that only its own timers are looked
 * at: how late they were.
 */
const restMax = 0.05
/** Open descriptors are counted this often: with thousands of sockets their list is long. */
const descriptorsEveryMs = 10_000

/** CPU time since the start, in seconds. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

function watchLoop(recorder: Recorder): void {
  const delay = monitorEventLoopDelay({ resolution: delayStepMs })
  // As one that nobody asks for its figures, the primary most of the time.
  let isAtRest = true
  let last = performance.eventLoopUtilization()
  recorder.read('event_loop_utilization_ratio', () => {
    const now = performance.eventLoopUtilization()
    const { utilization } = performance.eventLoopUtilization(now, last)
    last = now
    return utilization
  })
  let lastOfDelay = last
  recorder.read('event_loop_delay_p99_seconds', () => {
    const lateMs = takeLateMs()
    const delayMs = isAtRest ? lateMs : Math.max(0, delay.percentile(99) / 1e6 - delayStepMs)
    const now = performance.eventLoopUtilization()
    isAtRest = performance.eventLoopUtilization(now, lastOfDelay).utilization < restMax
    lastOfDelay = now
    if (isAtRest) delay.disable()
    else delay.enable()
    delay.reset()
    return delayMs / 1000
  })
}

function watchGarbageCollection(recorder: Recorder): void {
  let totalMs = 0
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) totalMs += duration
  })
  observer.observe({ entryTypes: ['gc'] })
  recorder.read('garbage_collection_seconds_total', () => totalMs / 1000)
}

function watchDescriptors(recorder: Recorder, descriptorsMax: number | null): void {
  let open: number | null = null
  const count = async (): Promise<void> => {
    // One of them is the list's own. Systems without /proc have no figure.
    open = await readdir('/proc/self/fd').then(
      ({ length }) => length - 1,
      () => null
    )
  }
  void count()
  recur(descriptorsEveryMs, () => void count())
  recorder.read('process_open_fds', () => open)
  recorder.read('process_max_fds', () => descriptorsMax)
}

/**
 * For the life of the process; each snapshot tells the event loop's figures since the one before.
 * @param descriptorsMax null: unknown or unlimited
 */
export function watchProcess(recorder: Recorder, descriptorsMax: number | null): void {
  const startedSeconds = performance.timeOrigin / 1000
  watchLoop(recorder)
  watchGarbageCollection(recorder)
  watchDescriptors(recorder, descriptorsMax)
  recorder.read('process_heap_bytes', () => getHeapStatistics().used_heap_size)
  recorder.read('process_resident_memory_bytes', () => process.memoryUsage.rss())
  recorder.read('process_start_time_seconds', () => startedSeconds)
  recorder.read('process_cpu_seconds_total', cpuSeconds)
}
