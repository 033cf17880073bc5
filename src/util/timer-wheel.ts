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
 * One timer for all sockets of a worker, by the monotonic clock. Items beyond the wheel's horizon wait in its farthest
 * slot and are placed again from there.
 */
export function createTimerWheel(slotMs = 250, slotCount = 128): TimerWheel {
  const slots = Array.from({ length: slotCount }, () => new Set<Timed>())
  const ticksNow = (): number => Math.floor(performance.now() / slotMs)
  let tick = ticksNow()

  function place(item: Timed): void {
    const ahead = Math.ceil(item.dueMs / slotMs) - tick
    item.slot = (tick + Math.min(Math.max(ahead, 1), slotCount - 1)) % slotCount
    slots[item.slot]?.add(item)
  }
  function cancel(item: Timed): void {
    if (item.slot >= 0) slots[item.slot]?.delete(item)
    item.slot = -1
  }
  function turn(): void {
    const nowMs = performance.now()
    const target = ticksNow()
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
  const timer = setInterval(turn, slotMs)
  timer.unref()
  return {
    schedule(item, inMs) {
      cancel(item)
      item.dueMs = Math.ceil(performance.now() + inMs) // whole: V8 keeps a fraction beside the object
      place(item)
    },
    cancel,
    stop: () => clearInterval(timer)
  }
}
