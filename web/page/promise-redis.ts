/** The promise about a lost Redis: what was logged out stays logged out, and events go on. */
import { ApiError, createApi } from '../shared/api.ts'
import { duration, plural } from '../shared/words.ts'
import { startCommotion } from './commotion.ts'
import { control } from './control.ts'
import type { Outcome, Test } from './promise.ts'
import { type Place, placesOf, type Scene } from './scene.ts'

/** At how many of the addresses that answer a token is refused: 401, and nothing else counts. */
export async function countRefusals(scene: Scene, token: string): Promise<{ asked: number; refused: number }> {
  const places = placesOf(scene)
  const answers = await Promise.all(
    places.map(({ url }) =>
      createApi(url, () => token)
        .call('GET', '/api/users/me')
        .then(
          () => 200,
          (error: unknown) => (error instanceof ApiError ? error.status : 0)
        )
    )
  )
  return {
    asked: answers.filter((status) => status !== 0).length,
    refused: answers.filter((status) => status === 401).length
  }
}

export const stopRedis: Test = async (stage, tell): Promise<Outcome> => {
  const { scene, seeker } = stage
  const { email, password } = seeker.account.get()
  let token: string | undefined
  const other = createApi(scene.api, () => token)
  const { data } = await other.call<{ token: string }>('POST', '/api/auth/login', { email, password })
  token = data.token
  await other.call('GET', '/api/users/me')
  await other.call('POST', '/api/auth/logout')
  tell('A second session was signed in and logged out; stopping Redis …')
  await control('POST', '/redis/stop')
  const { asked, refused } = await countRefusals(scene, token)
  tell(`Without Redis its token is refused at ${refused} of ${asked} addresses; causing events …`)
  const commotion = await startCommotion(stage)
  const { caused, missed, repeated, slowestMs } = await commotion.stop()
  return {
    isKept: asked > 0 && refused === asked && caused > 0 && missed === 0 && repeated === 0,
    lines: [
      `Redis is stopped. The token logged out before is refused at ${refused} of ${asked} addresses.`,
      `Since then ${plural(caused, 'change')} were made, heard by both people, the slowest ${duration(slowestMs)} after its commit. Missed: ${missed}, repeated: ${repeated}.`
    ]
  }
}

const beliefLimitMs = 20_000
const askMs = 250

/** Whether a host says that it goes without Redis, or says nothing. */
const isDegraded = ({ url }: Place): Promise<boolean> =>
  fetch(`${url}/health/ready`).then(
    async (answer) => (await answer.text()).includes('"degraded"'),
    () => true
  )

/** Redis is believed again once it has held what it must for long enough: until then a host says that it is degraded. */
async function awaitBelief({ hosts }: Scene): Promise<boolean> {
  const until = performance.now() + beliefLimitMs
  while (performance.now() < until) {
    const answers = await Promise.all(hosts.map(isDegraded))
    if (!answers.includes(true)) return true
    await new Promise((resolve) => setTimeout(resolve, askMs))
  }
  return false
}

export const startRedis: Test = async ({ scene }, tell): Promise<Outcome> => {
  const startedMs = performance.now()
  await control('POST', '/redis/start')
  const backMs = performance.now() - startedMs
  tell(`Redis is back after ${duration(backMs)}; waiting until every host believes it …`)
  const isBelieved = await awaitBelief(scene)
  return {
    isKept: isBelieved,
    lines: [
      `Redis is back after ${duration(backMs)}, and ${isBelieved ? 'believed again by every host' : 'not believed by every host'} after ${duration(performance.now() - startedMs)}.`
    ]
  }
}
