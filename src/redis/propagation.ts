/** Waits until events are visible everywhere: all waiters share one poll at a time. */
import { setTimeout as sleep } from 'node:timers/promises'

export interface Propagation {
  /** True once a poll that began after this call has returned all of `eventIds`, false if none has within `waitMsMax`. */
  wait(eventIds: string[]): Promise<boolean>
}

export interface PropagationOptions {
  /** which of these events are visible; a failed poll counts as none */
  poll: (eventIds: string[]) => Promise<ReadonlySet<string>>
  /** between two polls, while there are waiters */
  pollMs: number
  waitMsMax: number
}

interface Waiter {
  eventIds: string[]
  done: (isVisible: boolean) => void
}

/**
 * One poll at a time for all waiters: in an outage of Redis every logout waits for seconds, and if each polled for itself,
 * these polls would take MongoDB's capacity from all other requests.
 */
export function createPropagation({ poll, pollMs, waitMsMax }: PropagationOptions): Propagation {
  const waiters = new Set<Waiter>()
  let isPolling = false

  async function pollForAll(): Promise<void> {
    while (waiters.size > 0) {
      // A waiter that arrives during a poll waits for the next one: the result of this one may be older than its change.
      const polled = [...waiters]
      // A failed poll does not end the wait: the change is committed.
      const visible = await poll(polled.flatMap(({ eventIds }) => eventIds)).catch(() => null)
      const isVisible = ({ eventIds }: Waiter): boolean => visible !== null && eventIds.every((id) => visible.has(id))
      const finished = polled.filter(isVisible)
      for (const { done } of finished) done(true)
      if (finished.length < polled.length) await sleep(pollMs)
    }
    isPolling = false
  }

  return {
    wait: (eventIds) =>
      new Promise((resolve) => {
        const done = (isVisible: boolean): void => {
          clearTimeout(timer)
          waiters.delete(waiter)
          resolve(isVisible)
        }
        const waiter = { eventIds, done }
        const timer = setTimeout(done, waitMsMax, false)
        waiters.add(waiter)
        if (isPolling) return
        isPolling = true
        void pollForAll()
      })
  }
}
