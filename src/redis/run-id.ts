/** Which Redis process a connection is connected to: its run id, read again after every reconnect. */
import type { Redis } from 'ioredis'

export interface RunIdTracker {
  /** null from the moment the connection is lost until the run id of the new one has been read */
  current(): string | null
  /** Reads it now. */
  refresh(): Promise<void>
}

/** @param onKnown called each time the run id has been read */
export function trackRunId(redis: Redis, onKnown: () => void): RunIdTracker {
  let runId: string | null = null
  let connection = 0
  const reset = (): void => {
    runId = null
    connection++
  }
  const refresh = async (): Promise<void> => {
    const requestedOn = connection
    const info = await redis.info('server')
    if (connection !== requestedOn) return
    runId = /run_id:([0-9a-f]+)/.exec(info)?.[1] ?? null
    onKnown()
  }
  const tryRefresh = (): void => void refresh().catch(() => undefined)
  redis.on('ready', tryRefresh).on('close', reset).on('reconnecting', reset).on('end', reset)
  if (redis.status === 'ready') tryRefresh()
  return { current: () => runId, refresh }
}
