/** The promise about a killed host: who was connected to it goes on elsewhere, and misses nothing. */
import { awaitBox } from '../shared/box.ts'
import { duration, plural } from '../shared/words.ts'
import { startCommotion } from './commotion.ts'
import { control } from './control.ts'
import type { Outcome, Test } from './promise.ts'
import { balancerName } from './scene.ts'
import type { Side } from './side.ts'

const moveLimitMs = 30_000
/** Before the kill and after the move, so that events happen on both sides of it. */
const roundsAround = 2

/** The host that a side is connected to: as its socket says, else as was chosen. */
function hostOf({ link, place }: Side): string {
  const [host = ''] = link.get().instance.split('/')
  if (host !== '') return host
  return place.get().name === balancerName ? '' : place.get().name
}

async function awaitRounds(rounds: () => number, count: number, limitMs: number): Promise<void> {
  const until = performance.now() + limitMs
  while (rounds() < count && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 50))
}

export const killHost: Test = async (stage, tell): Promise<Outcome> => {
  const { seeker } = stage
  const host = hostOf(seeker)
  if (host === '') throw new Error('which host the balancer leads to is not known: choose a host')
  const name = seeker.account.get().name
  const commotion = await startCommotion(stage)
  await awaitRounds(commotion.rounds, roundsAround, moveLimitMs)
  tell(`kill -9 to all processes of ${host} …`)
  const startedMs = performance.now()
  await control('POST', `/hosts/${host}/kill`)
  const isElsewhere = (): boolean => seeker.link.get().status === 'ready' && hostOf(seeker) !== host
  const left = await awaitBox(seeker.link, ({ status }) => status !== 'ready' || isElsewhere(), moveLimitMs)
  const moved = left && (await awaitBox(seeker.link, isElsewhere, moveLimitMs))
  const movedMs = performance.now() - startedMs
  if (moved) tell(`${name} is on ${hostOf(seeker)} after ${duration(movedMs)}; counting what both have heard …`)
  await awaitRounds(commotion.rounds, commotion.rounds() + roundsAround, moveLimitMs)
  const { caused, missed, repeated } = await commotion.stop()
  return {
    isKept: moved !== undefined && missed === 0 && repeated === 0,
    lines: [
      moved
        ? `${host} was killed; ${name} was connected to ${hostOf(seeker)} ${duration(movedMs)} later.`
        : `${host} was killed, and ${name} was not connected elsewhere within ${duration(moveLimitMs)}.`,
      `Meanwhile ${plural(caused, 'change')} were acknowledged, each to be heard by both people.`,
      `Events missed: ${missed}, repeated: ${repeated}.`
    ]
  }
}
