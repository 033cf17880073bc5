/** Whether any member of MongoDB answers, by the driver's own heartbeats; what waits for an answer is refused when none does. */
import { type MongoClient, MongoError } from 'mongodb'

/** The driver hears from every member once a second. While one is elected the others answer, so nothing is refused then. */
const silentMsMax = 2400
/** After a pause of this process what has come meanwhile is yet to be read. */
const graceMs = 100

/** Runs `work`, which is told when it has been refused meanwhile: it may then begin nothing more. */
export type Guard = <T>(work: (isRefused: () => boolean) => Promise<T>) => Promise<T>

/** For a client whose operations wait as long as the driver lets them. */
export const patient: Guard = (work) => work(() => false)

/**
 * The guard of a client that is connected, or being connected over and over: while no member has answered for 2.5 s everything is
 * refused at once, and at that moment whatever is under way. A process that hangs, or a link that is cut, would otherwise be
 * noticed by each operation for itself, one timeout after the other.
 * @param onChange told when the last member has fallen silent, and when one answers again
 */
export function guardAgainstSilence(
  client: Pick<MongoClient, 'on'>,
  onChange: (isAnswering: boolean) => void = () => undefined
): Guard {
  const waiting = new Set<() => void>()
  let [heartbeats, isSilent] = [0, false]
  const fallSilent = (seen: number): void => {
    if (heartbeats !== seen) return
    isSilent = true
    onChange(false)
    for (const refuse of waiting) refuse()
  }
  const silence = setTimeout(() => setTimeout(fallSilent, graceMs, heartbeats).unref(), silentMsMax)
  silence.unref()
  client.on('serverHeartbeatSucceeded', () => {
    heartbeats++
    silence.refresh()
    if (isSilent) onChange(true)
    isSilent = false
  })
  const noAnswer = () => new MongoError('No member of MongoDB answers')
  return async (work) => {
    if (isSilent) throw noAnswer()
    let isRefused = false
    let refuse = (): void => undefined
    const refused = new Promise<never>((_resolve, reject) => {
      refuse = () => {
        isRefused = true
        reject(noAnswer())
      }
    })
    waiting.add(refuse)
    try {
      return await Promise.race([work(() => isRefused), refused])
    } finally {
      waiting.delete(refuse)
    }
  }
}
