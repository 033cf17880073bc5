import { setTimeout as sleep } from 'node:timers/promises'

export interface Propagation {
  /** True once a look that began after this call has seen all of `eventIds`, false when none has within `waitMsMax`. */
  wait(eventIds: string[]): Promise<boolean>
}

export interface PropagationOptions {
  /** which of these events are visible; a failure is none */
  poll: (eventIds: string[]) => Promise<ReadonlySet<string>>
  /** between two looks, while somebody goes on waiting */
  pollMs: number
  waitMsMax: number
}

interface Waiter {
  eventIds: string[]
  done: (isVisible: boolean) => void
}

/**
 * One look at a time for all who wait: in an outage of Redis every logout waits for seconds, and if each looked for itself,
 * MongoDB would answer them instead of everybody else.
 */
export function createPropagation({ poll, pollMs, waitMsMax }: PropagationOptions): Propagation {
  const waiters = new Set<Waiter>()
  let isLooking = false

  async function lookForAll(): Promise<void> {
    while (waiters.size > 0) {
      // Who comes during a look waits for the next: what it says may be older than their change.
      const asking = [...waiters]
      // MongoDB's own hiccup is no reason to give up: the change is committed.
      const visible = await poll(asking.flatMap(({ eventIds }) => eventIds)).catch(() => null)
      const isVisible = ({ eventIds }: Waiter): boolean => visible !== null && eventIds.every((id) => visible.has(id))
      const settled = asking.filter(isVisible)
      for (const { done } of settled) done(true)
      if (settled.length < asking.length) await sleep(pollMs)
    }
    isLooking = false
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
        if (isLooking) return
        isLooking = true
        void lookForAll()
      })
  }
}
