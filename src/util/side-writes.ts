/** Best-effort writes beside a response: they never fail it, delay it only briefly, and never pile up. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Faults } from './faults.ts'

/** How long a response waits, so that a following request usually finds what was written. */
const waitMsMax = 500
const pendingMax = 50

export interface SideWrites {
  /**
   * Starts `work` and resolves when it is done, has failed (which is reported), or takes longer than half a second and
   * continues in the background. Not started while too many are pending, which is reported too.
   */
  run(where: string, work: () => Promise<unknown>): Promise<void>
}

export function createSideWrites(faults: Pick<Faults, 'report'>): SideWrites {
  let pending = 0
  return {
    run: async (where, work) => {
      if (pending >= pendingMax) {
        faults.report('side_write', new Error(`${pendingMax} best-effort writes are pending`), { where })
        return
      }
      pending++
      const written = (async () => work())()
        .catch((error: unknown) => faults.report('side_write', error, { where }))
        .finally(() => {
          pending--
        })
      const waiting = new AbortController()
      const timeout = sleep(waitMsMax, undefined, { signal: waiting.signal }).catch(() => undefined)
      await Promise.race([written, timeout])
      waiting.abort()
    }
  }
}
