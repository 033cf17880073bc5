/** The slots of a host's workers and helpers: which process each has, and which one is to replace it. */
import type { SlotId } from './ipc.ts'
import { isAlive, type WorkerHandle } from './worker-handle.ts'
import type { Kind, SlotSeen } from './worker-policy.ts'

const backoffMsMax = 30_000

export interface Slot {
  kind: Kind
  id: SlotId
  current: WorkerHandle | null
  /** forked to replace `current`, not ready yet */
  next: WorkerHandle | null
  /** resolves when `next` has replaced `current`, or with the reason why it has not */
  replacing: Promise<string> | null
  deaths: number
  /** since the host's start, whichever process it was */
  hasBeenReady: boolean
  /** a worker was not ready in time, and none has served since */
  isOverdue: boolean
  failedReplacements: number
  replaceNotBeforeMs: number
  respawnTimer: NodeJS.Timeout | null
}

export const createSlot = (kind: Kind, id: SlotId): Slot => ({
  kind,
  id,
  current: null,
  next: null,
  replacing: null,
  deaths: 0,
  hasBeenReady: false,
  isOverdue: false,
  failedReplacements: 0,
  replaceNotBeforeMs: 0,
  respawnTimer: null
})

/** For a line of the log: `{ worker: 1 }`, `{ helper: 'name' }`. */
export const named = ({ kind, id }: Slot): Partial<Record<Kind, SlotId>> => ({ [kind]: id })

export const observeSlot = ({ deaths, isOverdue, current }: Slot): SlotSeen => ({
  deaths,
  isOverdue,
  isAlive: isAlive(current)
})

/** No delay after a slot's first death, then exponential backoff up to 30 s. */
export const respawnDelayMs = (deaths: number): number =>
  deaths <= 1 ? 0 : Math.round(Math.min(backoffMsMax, 250 * 2 ** (deaths - 1)) * (0.5 + Math.random() / 2))
