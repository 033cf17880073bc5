/** The slots of a host's workers: which worker each has, and which one is to replace it. */
import { isAlive, type WorkerHandle } from './worker-handle.ts'
import type { SlotSeen } from './worker-policy.ts'

const backoffMsMax = 30_000

export interface Slot {
  number: number
  current: WorkerHandle | null
  /** forked to replace `current`, not ready yet */
  next: WorkerHandle | null
  /** resolves when `next` has replaced `current`, or with the reason why it has not */
  replacing: Promise<string> | null
  deaths: number
  /** a worker was not ready in time, and none has served since */
  isOverdue: boolean
  failedReplacements: number
  replaceNotBeforeMs: number
  respawnTimer: NodeJS.Timeout | null
}

export const createSlots = (count: number): Slot[] =>
  Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    current: null,
    next: null,
    replacing: null,
    deaths: 0,
    isOverdue: false,
    failedReplacements: 0,
    replaceNotBeforeMs: 0,
    respawnTimer: null
  }))

export const observeSlot = ({ deaths, isOverdue, current }: Slot): SlotSeen => ({
  deaths,
  isOverdue,
  isAlive: isAlive(current)
})

/** No delay after a slot's first death, then exponential backoff up to 30 s. */
export const respawnDelayMs = (deaths: number): number =>
  deaths <= 1 ? 0 : Math.round(Math.min(backoffMsMax, 250 * 2 ** (deaths - 1)) * (0.5 + Math.random() / 2))
