/** How many events a second this machine sustains without faults: the load is doubled until it no longer keeps up. */
import { setTimeout as sleep } from 'node:timers/promises'
import { assertFigures, openAccount } from './assertions.mjs'

const lowest = 50
const highest = 3_200
/** Sustained: nearly all were written in time, and the last of them arrived soon. */
const writtenShare = 0.95
const latestMsMax = 1_000

/**
 * @param {import('./fixture.mjs').Stage} stage
 * @param {number} stepMs
 * @param {(line: string) => void} tell
 * @returns {Promise<number>} events per second
 */
export async function measureRate(stage, stepMs, tell) {
  let sustained = lowest
  for (let perSecond = lowest; perSecond <= highest; perSecond *= 2) {
    const account = await openAccount(stage)
    stage.writer.start(perSecond)
    await sleep(stepMs)
    await stage.writer.stop()
    const { events, latestMs, lost, duplicated, disordered } = await assertFigures(stage, account)
    const isSustained = events >= (perSecond * stepMs * writtenShare) / 1000 && latestMs <= latestMsMax
    tell(
      `${perSecond}/s: ${events} events, latest arrival ${latestMs} ms, lost ${lost}, duplicated ${duplicated}, ` +
        `out of order ${disordered}${isSustained ? '' : ': too much'}`
    )
    if (!isSustained) break
    sustained = perSecond
  }
  return sustained
}
