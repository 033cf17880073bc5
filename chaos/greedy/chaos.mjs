/**
 * One greedy client at a time beside ordinary ones on the same worker: whatever it does, they are served nearly as quickly
 * as in the control before it, no worker dies, and no socket of theirs closes.
 */

import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { startChild } from '../../bench/lib/child.mjs'
import { workersOf } from '../../bench/lib/usage.mjs'
import { task } from '../../tools/terminal/log.mjs'
import { checkOnly } from '../lib/only.mjs'
import { elsewhere, logIn } from '../trust/endings.mjs'
import { assertFigures } from './assertions.mjs'
import { populate, startFixture } from './fixture.mjs'
import { addHistory, addJobs, firstCursor } from './history.mjs'
import { startOrdinary } from './ordinary.mjs'

/** @typedef {import('./fixture.mjs').Stage} Stage */
/** @typedef {{ warmMs: number, controlMs: number, attackMs: number, afterMs: number, history: number, jobs: number }} Sizes */

/** @type {Sizes} */
const full = { warmMs: 3_000, controlMs: 30_000, attackMs: 30_000, afterMs: 5_000, history: 20_000, jobs: 100_000 }
/** @type {Sizes} */
const quick = { warmMs: 2_000, controlMs: 4_000, attackMs: 6_000, afterMs: 3_000, history: 5_000, jobs: 5_000 }

const attackerFile = fileURLToPath(new URL('attacker.mjs', import.meta.url))
const seed = 20_261_125
const timesSlowerMax = 3

/** Requests in a window of those attacks that would use up somebody else's: more than the ordinary ask for. */
const max = 1500
const limited = { settings: { RATE_LIMIT_MAX_REQUESTS: String(max), UPGRADE_RATE_LIMIT_MAX: '300' } }
/** A form of ours, and what may lie in the buffers between. */
const megabytesMax = 24
/** Revocations that the log may take in beside an attack with one dead token. */
const revocationsMax = 2

/** @typedef {import('../lib/figures.mjs').Figures} Figures */
/**
 * @typedef {object} Plan
 * @property {string} title
 * @property {import('./fixture.mjs').HostOptions} [host] a host of its own with these
 * @property {(stage: Stage, sizes: Sizes) => Promise<unknown>} [prepare]
 * @property {(import('./ordinary.mjs').Sample['kind'] | 'newcomer')[]} [unjudged] told, not judged
 * @property {(figures: Figures, done: Record<string, number>, grown: number) => void} [judge] what else it must not do; `grown`:
 *   entries of the log that end tokens, since it began
 */

/** @type {Record<string, Plan>} */
const plans = {
  oldCursor: { title: 'six sockets resume from the beginning of a long history, over and over' },
  futureCursor: { title: 'cursors from the future of the log, in the form of both versions' },
  frames: { title: `random frames on eight sockets at a time (seed ${seed})` },
  upload: {
    title: 'a gigabyte as a form, its length said and not said',
    judge: (figures, { megabytes = 0 }) =>
      figures.atMost('the most that was taken of one form', megabytes, megabytesMax, ' MB')
  },
  keys: { title: 'bodies of 80,000 keys with an Idempotency-Key' },
  // Whoever upgrades from the same address shares that limit, for a minute; everything else does not.
  upgrades: {
    title: '600 upgrades at once from one address, over and over',
    host: limited,
    unjudged: ['resume', 'newcomer']
  },
  deadToken: {
    title: 'a token that was logged out asks, logs out and revokes',
    host: limited,
    judge: (figures, _done, grown) => figures.atMost('revocations the log took in', grown, revocationsMax)
  },
  // Whoever comes while every place is taken has to wait for one: that is what the bound is for.
  idle: { title: 'idle connections up to the limit', host: { descriptorsMax: 1024 }, unjudged: ['resume'] },
  fullLog: { title: 'the log is on a full device', host: { logFile: '/dev/full' } },
  recommendations: {
    title: 'recommendations among many jobs, sixteen at a time',
    prepare: (stage, { jobs }) => addJobs(stage, jobs),
    host: {}
  },
  searches: {
    title: 'searches among many jobs, sixteen at a time',
    prepare: (stage, { jobs }) => addJobs(stage, jobs),
    host: {}
  }
}

/**
 * @param {Stage} stage
 * @param {string} name
 * @param {Plan} plan
 * @param {{ sizes: Sizes, figures: Figures, logFolder: string }} options
 */
async function showAttack(stage, name, plan, { sizes, figures, logFolder }) {
  const { host, client, seekers } = stage
  const { token: deadToken } = await logIn(client, /** @type {Person} */ (seekers[1]), elsewhere())
  await client.call('POST', '/api/auth/logout', { token: deadToken })
  const target = {
    ...{
      url: host.url,
      token: stage.greedy.token,
      deadToken,
      cursor: stage.cursors.first,
      seed,
      address: stage.address,
      job: stage.jobs[0]
    }
  }
  const ending = () => stage.db.collection('log').countDocuments({ topic: 'control' })
  const before = await ending()
  const attacker = startChild(attackerFile, [], join(logFolder, `attacker-${name}.log`))
  const workers = workersOf(host.process.pid)
  try {
    const ordinary = await startOrdinary(stage)
    await sleep(sizes.warmMs)
    const controlMs = performance.now()
    await sleep(sizes.controlMs)
    const beginMs = performance.now()
    await attacker.ask('begin', { name, target })
    await sleep(sizes.attackMs)
    const endMs = performance.now()
    const done = await attacker.ask('end')
    const afterMs = performance.now()
    await sleep(sizes.afterMs)
    const { lost, repeated } = await ordinary.finish()
    const alive = workersOf(host.process.pid)
    for (const [what, count] of Object.entries(done ?? {})) figures.tell(`the greedy one: ${what}`, count)
    plan.judge?.(figures, done ?? {}, (await ending()) - before)
    assertFigures(
      figures,
      {
        samples: ordinary.samples,
        control: { fromMs: controlMs, untilMs: beginMs },
        attack: { fromMs: beginMs, untilMs: endMs },
        afterMs,
        ...{ lost, repeated, closed: ordinary.closed() },
        deaths: workers.filter((pid) => !alive.includes(pid)).length
      },
      { timesSlowerMax, ...(plan.unjudged && { unjudged: plan.unjudged }) }
    )
  } finally {
    await attacker.stop()
  }
}

/** @typedef {import('./fixture.mjs').Person} Person */

/** @param {import('../run.mjs').ChaosOptions & { sizes?: Sizes }} options */
export async function chaos({ folder, logFolder, isQuick, only, figures, entry, sizes = isQuick ? quick : full }) {
  const names = Object.keys(plans)
  checkOnly('attack', only, names)
  /** @type {(() => Promise<unknown>)[]} */
  const stops = []
  try {
    const ground = await task('MongoDB, Redis', () => startFixture({ folder, logFolder, stops }))
    const build = entry === undefined ? {} : { entry }
    const main = await task('a host', () => ground.openHost(build))
    const stage = await task('people, jobs, a history', async () => {
      const populated = await populate({ ...ground, host: main.host })
      populated.cursors.first = await firstCursor(populated)
      await addHistory(populated, sizes.history)
      return populated
    })
    for (const [name, plan] of Object.entries(plans)) {
      if (only.length > 0 && !only.includes(name)) continue
      figures.title(`${name}: ${plan.title}`)
      await plan.prepare?.(stage, sizes)
      if (plan.host === undefined) await showAttack(stage, name, plan, { sizes, figures, logFolder })
      else {
        await ground.forgetCounts()
        const own = await ground.openHost({ ...plan.host, ...build }).catch(() => null)
        figures.exactly('the host starts', own === null ? 0 : 1, 1)
        if (own === null) continue
        const there = { ...stage, host: own.host, client: stage.clientOf(own.host.url), address: elsewhere() }
        await showAttack(there, name, plan, { sizes, figures, logFolder })
        figures.exactly('the host ended by itself when told to', (await own.stop()).code ?? -1, 0)
      }
    }
  } finally {
    for (const stop of stops.reverse()) await stop()
  }
}
