/** Whether any member of MongoDB answers, by the driver's own heartbeats; what waits for an answer is refused when none does. */
import { performance } from 'node:perf_hooks'
import { type MongoClient, MongoError } from 'mongodb'
import { createDeadline } from '../util/recurring.ts'
import { onCommandEnd } from './connection.ts'

/**
 * The driver asks every member at least once a second, and while a primary is elected the others answer. When none has for so long,
 * silence is counted in ticks of this process: a pause of its own, at the end of which answers are yet to be read, is one tick
 * however long it is. Together 2.6 s.
 */
const quietMs = 1400
const tickMs = 200
const silentTicks = 6

/** A primary's last answer to a heartbeat says for so long that it is there. */
const heardMsMax = 1500

/** Whether a primary (or mongos) has answered a heartbeat just now: whoever is told so need not ask it. */
export function listenForPrimary(client: Pick<MongoClient, 'on'>): () => boolean {
  let heardMs = Number.NEGATIVE_INFINITY
  client.on('serverHeartbeatSucceeded', ({ reply }) => {
    if (reply.isWritablePrimary) heardMs = performance.now()
  })
  return () => performance.now() - heardMs <= heardMsMax
}

/** Runs `work`, which is told when it has been refused meanwhile: it may then begin nothing more. */
export type Guard = <T>(work: (isRefused: () => boolean) => Promise<T>) => Promise<T>

/** For a client whose operations wait as long as the driver lets them. */
export const patient: Guard = (work) => work(() => false)

/**
 * The guard of a client: while no member has answered anything for 2.6 s, everything is refused at once, and at that moment
 * whatever is under way. A process that hangs, or a link that is cut, would otherwise be noticed by each operation for itself, one
 * timeout after the other. Before the first answer nothing is refused: the driver's own limits hold while it connects.
 * @param onChange told when the last member has fallen silent, and when one answers again
 */
export function guardAgainstSilence(
  client: Pick<MongoClient, 'on'>,
  onChange: (isAnswering: boolean) => void = () => undefined
): Guard {
  const waiting = new Set<() => void>()
  let [ticks, isSilent, isClosed] = [0, false, false]
  /** since the deadline was last set */
  let isAnswered = false
  let answeredMs = 0
  let isWaiting = false
  const deadline = createDeadline(onTime)
  function wait(ms: number): void {
    isWaiting = true
    deadline.set(ms)
  }
  function onAnswer(): void {
    isAnswered = true
    answeredMs = performance.now()
    if (isSilent) onChange(true)
    isSilent = false
    if (!isWaiting && !isClosed) wait(quietMs)
  }
  /** So the deadline is never reached while heartbeats arrive. */
  function onHeartbeat(): void {
    onAnswer()
    if (isClosed) return
    ticks = 0
    isAnswered = false
    wait(quietMs)
  }
  function onTime(): void {
    isWaiting = false
    if (isAnswered) {
      ticks = 0
      wait(Math.max(1, quietMs - (performance.now() - answeredMs)))
    } else if (ticks++ < silentTicks) wait(tickMs)
    else {
      isSilent = true
      onChange(false)
      for (const refuse of waiting) refuse()
    }
    isAnswered = false
  }
  client.on('serverHeartbeatSucceeded', onHeartbeat)
  onCommandEnd(client, ({ hasFailed }) => {
    if (!hasFailed) onAnswer()
  })
  client.on('topologyClosed', () => {
    isClosed = true
    deadline.clear()
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
