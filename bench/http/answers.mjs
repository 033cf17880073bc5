/** That both give the same bytes, and what the bare peer has to know for it. */
import { createClient } from '../../tools/api/client.mjs'
import { sleep } from '../../tools/processes/processes.mjs'
import { task, UserError } from '../../tools/terminal/log.mjs'

/** @typedef {import('./works.mjs').Work} Work */

const samples = 3
const askers = 8
const answersAtOnce = 100
const triesMax = 50

/** @template {{ status: number }} T @param {() => Promise<T>} ask @param {string} path */
async function untilAnswered(ask, path) {
  for (let tries = 0; tries < triesMax; tries++) {
    const answer = await ask()
    if (answer.status === 200) return answer
    await sleep(200)
  }
  throw new UserError(`${path}: no answer`)
}

/**
 * Tells the bare peer what our searches find, as answered by another host, so that the one that is measured has not seen them.
 * @param {import('./ground.mjs').Ground} ground
 * @param {import('./ground.mjs').Bare} bare
 * @param {string[]} paths
 */
export async function teach({ openHost }, bare, paths) {
  const host = await openHost('preparing')
  const clients = Array.from({ length: askers }, (_, index) =>
    createClient(`http://127.0.0.1:${host.port}`, { from: `127.0.1.${index + 1}` })
  )
  let next = 0
  await task(`${paths.length} searches`, () =>
    Promise.all(
      clients.map(async ({ call }) => {
        while (next < paths.length) {
          /** @type {[string, unknown][]} */
          const answers = []
          while (next < paths.length && answers.length < answersAtOnce) {
            const path = paths[next++] ?? ''
            // A crowded machine makes the finder refuse some.
            const { body } = await untilAnswered(() => call('GET', path), path)
            answers.push([path, body.data])
          }
          await bare.know(answers)
        }
      })
    )
  )
  for (const client of clients) client.close()
  await host.stop()
}

/** What differs from one answer to the next. @param {any} body */
const masked = (body) => ({ ...body, timestamp: undefined })
/** The kinds of values, without what they are. @param {any} value @returns {unknown} */
const shapeOf = (value) => {
  if (Array.isArray(value)) return value.map(shapeOf)
  if (value === null || typeof value !== 'object') return typeof value
  return Object.entries(value).map(([name, one]) => [name, shapeOf(one)])
}

/**
 * Both give the same; of an application the same kinds of values.
 * @param {Work} work
 * @param {import('./ground.mjs').Target} ours
 * @param {import('./ground.mjs').Bare} bare
 * @param {number} from
 */
export async function compare(work, ours, bare, from) {
  const [own, theirs] = [ours, bare].map(({ port }) => createClient(`http://127.0.0.1:${port}`))
  for (let index = from; index < from + samples; index++) {
    const ask = async (/** @type {typeof own} */ client, /** @type {boolean} */ isBare) => {
      const { path, token, body } = work.question(index, isBare)
      const answer = await client?.call(body ? 'POST' : 'GET', path, { token, body })
      return { path, status: answer?.status ?? 0, body: answer?.body }
    }
    const first = await ask(own, false)
    if (work.name.startsWith('search')) await bare.know([[first.path, first.body.data]])
    const second = await ask(theirs, true)
    const [one, other] = [first, second].map(({ body }) =>
      work.name === 'apply' ? JSON.stringify(shapeOf(body)) : JSON.stringify(masked(body))
    )
    if (first.status === work.status && second.status === work.status && one === other) continue
    throw new UserError(`${first.path}: ours ${first.status}\n${one}\nbare ${second.status}\n${other}`)
  }
  own?.close()
  theirs?.close()
}
