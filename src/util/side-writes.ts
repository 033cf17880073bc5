/** Writes beside an answer: they never fail it, never hold it up for long, and never pile up. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Faults } from './faults.ts'

/** As long an answer waits, so that whoever asks next finds what was written. */
const waitMsMax = 500
const underWayMax = 50

export interface SideWrites {
  /**
   * Begins `work` and resolves when it is done, or has failed (which is reported), or takes longer than half a second and
   * goes on by itself. Not begun while too many are under way: reported too.
   */
  run(where: string, work: () => Promise<unknown>): Promise<void>
}

export function createSideWrites(faults: Pick<Faults, 'report'>): SideWrites {
  let underWay = 0
  return {
    run: async (where, work) => {
      if (underWay >= underWayMax) {
        faults.report('side_write', new Error(`${underWayMax} writes beside answers are under way`), { where })
        return
      }
      underWay++
      const written = (async () => work())()
        .catch((error: unknown) => faults.report('side_write', error, { where }))
        .finally(() => {
          underWay--
        })
      const waiting = new AbortController()
      const longEnough = sleep(waitMsMax, undefined, { signal: waiting.signal }).catch(() => undefined)
      await Promise.race([written, longEnough])
      waiting.abort()
    }
  }
}
