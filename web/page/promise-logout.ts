/** The promise about logging out: once it is answered no host accepts a token of it, and no socket of it is open. */
import { connect } from '../../client/src/index.ts'
import { duration, plural } from '../shared/words.ts'
import { socketUrl } from './connection.ts'
import type { Outcome, Test } from './promise.ts'
import { countRefusals } from './promise-redis.ts'
import type { Place } from './scene.ts'

const limitMs = 30_000

/** One more socket of the same person, as another tab would have; with the token alone it stays closed once refused. */
function openSocket(place: Place, token: string) {
  const client = connect({ url: socketUrl(place), token, backoff: { minMs: 200, maxMs: 1000 } })
  const reaches = (wanted: 'ready' | 'closed'): Promise<number | undefined> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, limitMs, undefined)
      client.onState(({ status }) => {
        if (status !== wanted) return
        clearTimeout(timer)
        resolve(performance.now())
      })
    })
  return { ready: reaches('ready'), closed: reaches('closed'), close: client.close }
}

export const logOut: Test = async ({ scene, seeker }, tell): Promise<Outcome> => {
  const token = seeker.token()
  if (token === undefined) throw new Error('the job seeker is not signed in yet')
  const sockets = scene.hosts.map((host) => openSocket(host, token))
  try {
    const ready = await Promise.all(sockets.map((socket) => socket.ready))
    if (ready.includes(undefined)) throw new Error('not every host could be connected to')
    tell(`${plural(sockets.length + 1, 'socket')} of ${seeker.account.get().name} are open; logging out everywhere …`)
    const startedMs = performance.now()
    const { answeredMs, closedMs } = await seeker.logOutEverywhere()
    const others = await Promise.all(sockets.map((socket) => socket.closed))
    const { asked, refused } = await countRefusals(scene, token)
    const times = [closedMs, ...others.map((at) => at && at - startedMs)].filter((ms) => ms !== undefined)
    const isClosed = times.length === sockets.length + 1
    return {
      isKept: isClosed && asked > 0 && refused === asked,
      lines: [
        `${times.length} of ${plural(sockets.length + 1, 'socket')} on ${plural(scene.hosts.length, 'host')} closed, the last ${duration(Math.max(...times))} after the request was sent; its answer took ${duration(answeredMs)}.`,
        `The old token is refused at ${refused} of ${asked} addresses. ${seeker.account.get().name} is signed in again.`
      ]
    }
  } finally {
    for (const socket of sockets) socket.close()
  }
}
