/** A timer wheel: one timer for many deadlines. */
import { performance } from 'node:perf_hooks'

/** Something with a timer; records its own slot in the wheel. */
export interface Timed {
  /** by performance.now() */
  dueMs: number
  /** index of its slot, -1: none */
  slot: number
  /** called once, at most one slot late; may schedule itself again */
  onDue(nowMs: number): void
}

export interface TimerWheel {
  /** makes the item due in `inMs`, replacing any earlier time */
  schedule(item: Timed, inMs: number): void
  cancel(item: Timed): void
  stop(): void
}

/**
 * One timer for all sockets of a worker, by the monotonic clock; it sleeps until the next slot that holds something. Items beyond
 * the wheel's horizon wait in its farthest slot and are placed again from there.
 */
export function createTimerWheel(slotMs = 250, slotCount = 128): TimerWheel {
  const slots = Array.from({ length: slotCount }, () => new Set<Timed>())
  const ticksNow = (): number => Math.floor(performance.now() / slotMs)
  let tick = ticksNow()
  let timer: NodeJS.Timeout | undefined
  /** the tick the timer is set for; Infinity: it is not set, -Infinity: the wheel is turning */
  let wakeTick = Number.POSITIVE_INFINITY
  let isStopped = false

  function wakeAt(at: number): void {
    clearTimeout(timer)
    wakeTick = at
    if (isStopped) return
    timer = setTimeout(turn, Math.max(1, Math.ceil(at * slotMs - performance.now())))
    timer.unref()
  }
  function place(item: Timed): void {
    const ahead = Math.min(Math.max(Math.ceil(item.dueMs / slotMs) - tick, 1), slotCount - 1)
    item.slot = (tick + ahead) % slotCount
    slots[item.slot]?.add(item)
    if (tick + ahead < wakeTick) wakeAt(tick + ahead)
  }
  function cancel(item: Timed): void {
    if (item.slot >= 0) slots[item.slot]?.delete(item)
    item.slot = -1
  }
  function turnTo(target: number, nowMs: number): void {
    tick = Math.max(tick, target - slotCount) // after a stall every slot is checked once
    while (tick < target) {
      tick++
      const index = tick % slotCount
      const due = slots[index]
      if (!due || due.size === 0) continue
      slots[index] = new Set()
      for (const item of due) {
        if (item.slot !== index) continue // cancelled or moved by an item before it
        item.slot = -1
        if (item.dueMs > nowMs) place(item)
        else item.onDue(nowMs)
      }
    }
  }
  function turn(): void {
    wakeTick = Number.NEGATIVE_INFINITY
    try {
      turnTo(ticksNow(), performance.now())
    } finally {
      wakeForNext()
    }
  }
  function wakeForNext(): void {
    let ahead = 1
    while (ahead < slotCount && slots[(tick + ahead) % slotCount]?.size === 0) ahead++
    if (ahead < slotCount) wakeAt(tick + ahead)
    else wakeTick = Number.POSITIVE_INFINITY
  }
  return {
    schedule(item, inMs) {
      cancel(item)
      tick = Math.max(tick, Math.min(ticksNow(), wakeTick - 1)) // up to there it has slept over empty slots
      item.dueMs = Math.ceil(performance.now() + inMs) // whole: V8 keeps a fraction beside the object
      place(item)
    },
    cancel,
    stop() {
      isStopped = true
      clearTimeout(timer)
    }
  }
}
