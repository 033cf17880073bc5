/**
 * Goal: a seeker who follows the messages has the ten jobs that a plain calculation over all open jobs gives, whatever comes,
 * goes and changes; and is told once where many things change within the pause.
 * Method: some hundred seekers, each with the list a client keeps by the messages; after every few changes of jobs, profiles
 * and applications the lists are compared with the best of all jobs by score. Look-ups are held back to let changes overtake them.
 */
import t from 'tap'
import { bestCredits } from '../../src/domain/matching/credits.ts'
import { createLiveMatches } from '../../src/domain/matching/live/live-matches.ts'
import type { Difference, Seeker } from '../../src/domain/matching/live/live-state.ts'
import { levelFactor, scoreOf } from '../../src/domain/matching/score.ts'
import type { ExperienceLevel } from '../../src/schemas/vocabulary.ts'
import { experienceLevels } from '../../src/schemas/vocabulary.ts'
import { createTimerWheel } from '../../src/util/timer-wheel.ts'
import { createRandom } from '../../tools/data/random.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'

const random = createRandom(7)
const below = (limit: number): number => Math.floor(random() * limit)
const skills = [
  'javascript',
  'typescript',
  'react',
  'vue',
  'node',
  'python',
  'django',
  'mysql',
  'postgresql',
  'juggling'
]
const someSkills = (): string[] => skills.filter(() => random() < 0.3)

interface Job {
  id: string
  skillKeys: string[]
  level: ExperienceLevel
}

/** Jobs with the best of them by plain calculation; ids rise with time. */
function createJobs() {
  const open = new Map<string, Job>()
  let made = 0
  const best = ({ skillKeys, level }: Seeker, limit: number, exclude: ReadonlySet<string>) => {
    const credits = bestCredits(skillKeys)
    const scoreFor = (job: Job): number => {
      const sum = job.skillKeys.reduce((sum, key) => sum + (credits.get(key) ?? 0), 0)
      return scoreOf(sum, job.skillKeys.length, levelFactor(job.level, level))
    }
    return [...open.values()]
      .filter(({ id }) => !exclude.has(id))
      .map((job) => ({ id: job.id, score: scoreFor(job) }))
      .filter(({ score }) => score >= 60)
      .sort((one, other) => other.score - one.score || (one.id < other.id ? 1 : -1))
      .slice(0, limit)
  }
  const content = () => ({ skillKeys: someSkills(), level: experienceLevels[below(3)] ?? 'entry' })
  return {
    best,
    open,
    put(id = String(++made).padStart(6, '0')): Job {
      const job = { id, ...content() }
      open.set(id, job)
      return job
    },
    someId: (): string => [...open.keys()][below(open.size)] ?? ''
  }
}

function setUp(pauseMs: number) {
  const jobs = createJobs()
  const timerWheel = createTimerWheel(10)
  const told: [string, Difference][] = []
  let lookUps = 0
  const matches = createLiveMatches({
    ...{ timerWheel, pauseMs },
    best: async (seeker, { limit, exclude }) => {
      lookUps++
      const found = jobs.best(seeker, limit, exclude)
      await new Promise(setImmediate)
      return found
    },
    isNewer: (id, other) => id > other,
    tell: (userId, difference) => void told.push([userId, difference]),
    onFailure: (error) => t.fail(String(error))
  })
  const stop = (): void => {
    matches.stop()
    timerWheel.stop()
  }
  const put = (id?: string): void => {
    const job = jobs.put(id)
    matches.onJob(job.id, job)
  }
  const close = (id: string): void => {
    jobs.open.delete(id)
    matches.onJobGone(id)
  }
  return { jobs, matches, told, stop, put, close, lookUps: () => lookUps }
}

t.test('the lists that clients keep are the ten best', async (t) => {
  const { jobs, matches, told, stop, put, close } = setUp(0)
  t.teardown(stop)
  const seekers = Array.from({ length: 60 }, (_, index) => ({
    userId: `u${index}`,
    seeker: { skillKeys: someSkills(), level: experienceLevels[below(3)] } as Seeker,
    applied: new Set<string>()
  }))
  for (let index = 0; index < 60; index++) put()
  for (const { userId, seeker, applied } of seekers) matches.watch(userId, seeker, applied)
  await matches.idle()
  t.same(told, [], 'who has just begun is told nothing')
  const lists = new Map(
    seekers.map(({ userId, seeker, applied }) => [userId, new Set(jobs.best(seeker, 10, applied).map(({ id }) => id))])
  )
  let different = 0
  for (let round = 0; round < 100; round++) {
    for (let step = below(6); step >= 0; step--) {
      const dice = random()
      if (dice < 0.45) put()
      else if (dice < 0.6) put(jobs.someId())
      else if (dice < 0.9) close(jobs.someId())
      else {
        const one = seekers[below(seekers.length)]
        if (!one) continue
        if (dice < 0.95) one.seeker = { ...one.seeker, skillKeys: someSkills() }
        else one.applied = new Set([...one.applied, jobs.someId()])
        matches.watch(one.userId, one.seeker, one.applied)
      }
      if (random() < 0.3) await new Promise(setImmediate)
    }
    if (round === 60) matches.onReload()
    await matches.idle()
    for (const [userId, { entered, left }] of told.splice(0)) {
      const list = lists.get(userId)
      for (const id of left) if (!list?.delete(id)) different++
      for (const { id } of entered) list?.add(id)
    }
    for (const { userId, seeker, applied } of seekers) {
      const expected = jobs.best(seeker, 10, applied).map(({ id }) => id)
      const list = lists.get(userId) ?? new Set()
      if (list.size !== expected.length || expected.some((id) => !list.has(id))) different++
    }
  }
  t.equal(different, 0)
})

t.test('a job that comes is looked up for nobody, and told with its score', async (t) => {
  const { jobs, matches, told, stop, lookUps } = setUp(0)
  t.teardown(stop)
  for (let index = 0; index < 300; index++) {
    matches.watch(`u${index}`, { skillKeys: ['python', `skill ${index}`], level: 'mid' }, new Set())
  }
  await matches.idle()
  t.equal(lookUps(), 300)
  const job: Job = { id: '1', skillKeys: ['python'], level: 'senior' }
  jobs.open.set(job.id, job)
  matches.onJob(job.id, job)
  await matches.idle()
  t.equal(lookUps(), 300)
  t.equal(told.length, 300)
  t.same(told[0], ['u0', { entered: [{ id: '1', score: 80 }], left: [] }])
  jobs.open.delete('1')
  matches.onJobGone('1')
  await matches.idle()
  t.same(told[300], ['u0', { entered: [], left: ['1'] }])
  t.equal(lookUps(), 300, 'nor when it leaves: all that there are are known')
})

t.test('many changes within the pause are one message, the first is told at once', async (t) => {
  const { jobs, matches, told, stop, put, close } = setUp(1000)
  t.teardown(stop)
  const seeker: Seeker = { skillKeys: skills, level: 'entry' }
  matches.watch('u', seeker, new Set())
  await matches.idle()
  put()
  await matches.idle()
  t.equal(told.length, 1)
  for (let index = 0; index < 12; index++) put()
  close('000001')
  await matches.idle()
  t.equal(told.length, 1, 'still within the pause')
  await waitFor('the second message', () => told.length > 1)
  await matches.idle()
  t.equal(told.length, 2)
  const second = told[1]?.[1]
  t.same(second?.left, ['000001'])
  t.same(second?.entered, jobs.best(seeker, 10, new Set()))
  put()
  matches.unwatch('u')
  matches.unwatch('nobody')
  t.equal(matches.size, 0)
  put()
  await matches.idle()
  t.equal(told.length, 2, 'nothing for who is not watched')
})

t.test('a look-up that fails is reported and does not end the others', async (t) => {
  const timerWheel = createTimerWheel(10)
  const [failures, told]: [unknown[], string[]] = [[], []]
  let isBroken = true
  const matches = createLiveMatches({
    ...{ timerWheel, pauseMs: 0, isNewer: () => true },
    best: async () => {
      if (isBroken) throw new Error('not now')
      return []
    },
    tell: (userId) => void told.push(userId),
    onFailure: (error) => failures.push(error)
  })
  t.teardown(() => timerWheel.stop())
  matches.watch('u', { skillKeys: ['python'] }, new Set())
  matches.watch('v', { skillKeys: ['python'] }, new Set())
  await matches.idle()
  t.equal(failures.length, 2)
  isBroken = false
  matches.onReload()
  await matches.idle()
  matches.onJob('1', { skillKeys: ['python'] })
  await matches.idle()
  t.same(told, ['u', 'v'])
  matches.stop()
})
