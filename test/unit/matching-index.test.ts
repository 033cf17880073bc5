/**
 * Goal: both indexes answer what a look at everything answers: the same ids, scores and order, whatever came, changed and went.
 * Method: generated jobs, seekers and profiles of a fixed seed; every answer is compared with scoreMatch() over all that is
 * open, sorted; between the queries, and in the middle of some, jobs and seekers are put, edited and removed.
 */
import t from 'tap'
import type { IndexedJob, JobFilters } from '../../src/domain/jobs/indexed-job.ts'
import { createJobTable } from '../../src/domain/jobs/job-table.ts'
import { bestCredits, creditedBy, earnersOf, keyCredit } from '../../src/domain/matching/credits.ts'
import { createJobIndex, type Person, type Scored } from '../../src/domain/matching/index/job-index.ts'
import { createPostingLists } from '../../src/domain/matching/index/posting-lists.ts'
import { createRowReader } from '../../src/domain/matching/index/row-reader.ts'
import { createRows } from '../../src/domain/matching/index/rows.ts'
import { createSeekerIndex, type Demand, type Seeker } from '../../src/domain/matching/index/seeker-index.ts'
import { scoreMatch } from '../../src/domain/matching/score.ts'
import { skillKeys } from '../../src/domain/skills/skill-keys.ts'
import { allSkills, canonicalSkill, skillLabel, skillsInText } from '../../src/domain/skills/skills.ts'
import { experienceLevels } from '../../src/schemas/vocabulary.ts'
import { generateFilters, generateJobs, generateProfiles, generateSeekers } from '../../tools/data/generated-jobs.mjs'
import { toJobBody } from '../../tools/data/postings.mjs'
import { createRandom } from '../../tools/data/random.mjs'
import { readPostings } from '../support/postings.ts'
import { createDemandScorer, createPersonScorer } from '../support/scorers.ts'

/** as many as are common enough that people and jobs meet */
const skills = allSkills.slice(0, 2200).map(({ id }) => id)
/** few places and days of whole hours, so that filters find something and many jobs are posted at the same time */
const world = { skills, unknown: 300, places: 40, days: 20, stepMs: 3_600_000 }

/**
 * All that reach the least score, in order. The scores of both scorers are those of scoreMatch(), as the second test shows;
 * they are quicker.
 */
function bruteJobs(jobs: Iterable<IndexedJob>, person: Person, isWanted: (job: IndexedJob) => boolean): Scored[] {
  const score = createPersonScorer({ skills: person.skillKeys, level: person.level })
  const found = []
  for (const job of jobs) {
    const reached = score(job.skillKeys, job.level)
    if (reached >= 60 && isWanted(job)) found.push({ job, score: reached })
  }
  found.sort(
    (one, other) =>
      other.score - one.score || other.job.postedAtMs - one.job.postedAtMs || (other.job.id > one.job.id ? 1 : -1)
  )
  return found.map(({ job: { id }, score }) => ({ id, score }))
}

function bruteSeekers(seekers: Iterable<Seeker>, job: Demand): Scored[] {
  const score = createDemandScorer({ requiredSkills: job.skillKeys, jobLevel: job.level })
  const found: Scored[] = []
  for (const { id, skillKeys, level } of seekers) {
    const reached = score(skillKeys, level)
    if (reached >= 70) found.push({ id, score: reached })
  }
  return found.sort((one, other) => other.score - one.score || (other.id > one.id ? 1 : -1))
}

/** An independent reading of the filters that generateFilters() makes. */
function passes(job: IndexedJob, filters: JobFilters): boolean {
  const {
    location,
    types,
    remote,
    salaryMin = 0,
    salaryMax = Number.POSITIVE_INFINITY,
    currency,
    country,
    level
  } = filters
  const asksPay = filters.salaryMin !== undefined || filters.salaryMax !== undefined || currency !== undefined
  return (
    (location === undefined || job.location.toLowerCase().includes(location.toLowerCase())) &&
    (types === undefined || types.includes(job.type) || (types.includes('Remote') && job.isRemote)) &&
    (remote === undefined || job.isRemote === remote) &&
    (country === undefined || job.country === country) &&
    (level === undefined || job.level === level) &&
    (!asksPay ||
      (job.pay !== null &&
        job.pay.max >= salaryMin &&
        job.pay.min <= salaryMax &&
        (currency === undefined || job.pay.currency === currency)))
  )
}

/** @throws when there is none */
function pick<Value>(values: readonly Value[], random: () => number): Value {
  const value = values[Math.floor(random() * values.length)]
  if (value === undefined) throw new Error('nothing to pick from')
  return value
}

/** The next of what is generated without end in sight. */
function take<Value>(values: Iterator<Value, unknown>): Value {
  const next = values.next()
  if (next.done) throw new Error('no more of them')
  return next.value as Value
}

/** Jobs in a table with its index, and beside in a Map, which is looked through. */
function createJobs() {
  const table = createJobTable()
  const index = createJobIndex(table)
  const open = new Map<string, IndexedJob>()
  return {
    ...{ table, index, open },
    put: (job: IndexedJob): void => {
      const slot = table.put(job)
      if (slot < 0) return
      index.put(slot, job)
      open.set(job.id, job)
    },
    close: ({ id, version }: IndexedJob): void => {
      table.remove(id, version)
      open.delete(id)
    }
  }
}

t.test('credits by keys: what is listed is what two keys have in common, both ways', async (t) => {
  const keys = [...skills, 'craft 1']
  const [listed, expected]: [string[], string[]] = [[], []]
  for (const required of keys.filter((_, index) => index % 8 === 0 || index === keys.length - 1)) {
    for (const owned of keys) {
      const credit = keyCredit(required, owned)
      const line = `${required} by ${owned}: `
      if (credit > 0) expected.push(line + credit)
      const both = [earnersOf(required).get(owned), creditedBy(owned).get(required)]
      if (both.some((one) => one !== undefined)) listed.push(line + [...new Set(both)])
    }
  }
  t.same(listed, expected)
  t.equal(bestCredits(['react', 'redux', 'vue']).get('angular'), 1.5)
  t.equal(bestCredits(['react', 'redux']).get('redux'), 2)
})

t.test('both scorers give the score of scoreMatch()', async (t) => {
  const jobs = [...generateJobs({ ...world, seed: 11, count: 60 })]
  for (const { skillKeys, level } of generateProfiles({ ...world, seed: 12, count: 60 })) {
    const person = { skills: skillKeys, level }
    const expected = jobs.map(
      (job) => scoreMatch({ requiredSkills: job.skillKeys, jobLevel: job.level }, person).matchScore
    )
    const score = createPersonScorer(person)
    t.same(
      jobs.map((job) => score(job.skillKeys, job.level)),
      expected
    )
    t.same(
      jobs.map((job) => createDemandScorer({ requiredSkills: job.skillKeys, jobLevel: job.level })(skillKeys, level)),
      expected
    )
  }
})

t.test('keys beyond 16 bits, and lists of many pieces read in windows', async (t) => {
  const [rows, lists] = [createRows(), createPostingLists()]
  const keys = [0xefff, 0xf000, 0xffff, 0x10000, 0x123456]
  const places = Array.from({ length: 9000 }, (_, slot) => rows.append(slot, slot % 4, keys, slot))
  for (const place of places) lists.append(7, 5, place)
  const doubled = new Uint8Array(0x123457)
  doubled.set([4, 3], 0xefff)
  doubled[0x123456] = 2
  const read = createRowReader(rows, doubled, [1, 0.8, 0.5, 1])
  t.same(
    places.slice(-4).map((place) => [rows.slotAt(place), read(place, 0), read(place, 1)]),
    [8996, 8997, 8998, 8999].map((slot, level) => [slot, [45, 36, 23, 45][level], -1])
  )
  t.same(
    [0, 8999].map((slot) => rows.placeOf(slot)),
    [places[0], places.at(-1)]
  )
  const found: number[] = []
  lists.each(7, (list, shape, count) => {
    t.same([shape, count], [5, 9000])
    const reader = lists.open(list)
    for (const from of [places[8990], places[8990], places[4000], 0]) {
      while (reader.read(from ?? 0, (place) => found.push(place))) lists.append(7, 5, places.length)
      t.equal(found.at(-1), from)
    }
  })
  t.same(found, places.toReversed())
})

t.test('2,000 profiles: the best jobs are those of brute force, while jobs come, change and go', async (t) => {
  const random = createRandom(1)
  const jobs = createJobs()
  const coming = generateJobs({ ...world, seed: 2, count: 2500 })
  for (let count = 0; count < 500; count++) jobs.put(take(coming))
  let [answers, full, empty] = [0, 0, 0]
  for (const [index, person] of [...generateProfiles({ ...world, seed: 3, count: 2000 })].entries()) {
    const one = () => pick([...jobs.open.values()], random)
    jobs.put(take(coming))
    const edited = one()
    const skills = random() < 0.5 ? edited.skillKeys : one().skillKeys.slice(0, 3)
    jobs.put({ ...edited, version: edited.version + 1, skillKeys: skills, level: one().level })
    jobs.put({ ...edited, skillKeys: ['react'] }) // an older version changes nothing
    jobs.close(one())
    const limit = [10, 10, 100, 1][index % 4] ?? 10
    const filters = index % 3 === 0 ? generateFilters(random) : undefined
    const all = bruteJobs(jobs.open.values(), person, (job) => filters === undefined || passes(job, filters))
    const exclude = new Set(all.flatMap(({ id }, rank) => (index % 5 === 0 && rank % 2 === 0 ? [id] : [])))
    const expected = all.filter(({ id }) => !exclude.has(id)).slice(0, limit)
    const found = await jobs.index.best(person, { limit, exclude, filters })
    if (JSON.stringify(found) !== JSON.stringify(expected)) t.same(found, expected, `profile ${index}`)
    answers++
    if (found.length === limit) full++
    if (found.length === 0) empty++
  }
  t.equal(answers, 2000)
  t.ok(full > 500 && empty > 200, `${full} full and ${empty} empty answers`)
})

t.test('800 jobs: the best seekers are those of brute force, while seekers come, change and go', async (t) => {
  const random = createRandom(4)
  const index = createSeekerIndex()
  const open = new Map<string, Seeker>()
  const put = (seeker: Seeker): void => {
    if (index.put(seeker)) open.set(seeker.id, seeker)
  }
  const coming = generateSeekers({ ...world, seed: 5, count: 3000 })
  for (let count = 0; count < 500; count++) put(take(coming))
  let full = 0
  for (const [place, job] of [...generateJobs({ ...world, seed: 6, count: 800 })].entries()) {
    const one = () => pick([...open.values()], random)
    put(take(coming))
    const edited = one()
    put({ ...edited, version: edited.version + 1, skillKeys: one().skillKeys, level: one().level })
    put({ ...edited, skillKeys: [...job.skillKeys] })
    const removed = one()
    index.remove(removed.id, removed.version)
    open.delete(removed.id)
    const limit = [10, 100, 1][place % 3] ?? 10
    const demand = { skillKeys: job.skillKeys, level: place % 9 === 0 ? undefined : job.level }
    const all = bruteSeekers(open.values(), demand)
    const exclude = new Set(all.flatMap(({ id }, rank) => (place % 4 === 0 && rank % 2 === 0 ? [id] : [])))
    const expected = all.filter(({ id }) => !exclude.has(id)).slice(0, limit)
    const found = await index.best(demand, { limit, exclude })
    if (JSON.stringify(found) !== JSON.stringify(expected)) t.same(found, expected, `job ${place}`)
    if (found.length === limit) full++
  }
  t.equal(index.size, open.size)
  t.ok(full > 100, `${full} full answers`)
})

t.test('many slots: the same pass the filters as one by one, in a row and by place', async (t) => {
  const [table, random, into] = [createJobTable(), createRandom(9), new Uint32Array(700)]
  const made = [...generateJobs({ ...world, seed: 10, count: 2000 })]
  for (const [index, job] of made.entries()) {
    table.put(job)
    if (index % 7 === 0) table.remove(job.id, job.version)
  }
  let elsewhere = 0
  /** while another job comes and one goes after the first chunk */
  const all = (chunks: (into: Uint32Array) => number): number[] => {
    const found: number[] = []
    for (let count = chunks(into), first = true; count >= 0; count = chunks(into), first = false) {
      found.push(...into.subarray(0, count))
      if (first) table.put({ ...pick(made, random), version: 2 + elsewhere, place: `Other ${elsewhere++}` })
    }
    return found.filter(table.isAlive).sort((one, other) => one - other)
  }
  for (let count = 0; count < 120; count++) {
    const filters = generateFilters(random)
    const { slots } = table
    const passing = (before: number) => Array.from({ length: before }, (_, slot) => slot).filter(table.filter(filters))
    t.same(all(table.select(filters).range(0, slots)), passing(slots), JSON.stringify(filters))
    if (filters.location === undefined && filters.country === undefined) continue
    const selection = table.select(filters)
    for (const _ of selection.prepare()) table.put({ ...pick(made, random), version: 2 + elsewhere++ })
    t.same(all(selection.byPlace(slots)), passing(slots), JSON.stringify(filters))
    const placed = passing(table.slots).length
    t.ok(selection.placed() >= placed, `${selection.placed()} of ${placed}`)
    const end = table.slots
    t.same(
      all(selection.range(slots, end)),
      passing(end).filter((slot) => slot >= slots)
    )
  }
})

t.test('jobs that come and go in the middle of a query', async (t) => {
  const jobs = createJobs()
  const like = take(generateJobs({ ...world, seed: 7, count: 1 }))
  // Posted at one time, their ids in no order, and none reaches the bound of its list: the query has to read all pages.
  const random = createRandom(8)
  const jobOf = (id: string, keys = ['react', 'welding', 'go']): IndexedJob => ({
    ...like,
    ...{ id, skillKeys: keys, level: 'mid' }
  })
  const idOf = (high: number) => Math.floor(high).toString(16).padStart(8, '0').padEnd(24, '0')
  for (let count = 0; count < 25_000; count++) jobs.put(jobOf(idOf(random() * 2 ** 31)))
  const similar = ['angular', 'vue'] // found later, in another list
  jobs.put(jobOf(idOf(2 ** 31 + 8), similar))
  const person: Person = { skillKeys: ['react', 'go', 'never seen'], level: 'mid' }
  const [all, excluded] = [bruteJobs(jobs.open.values(), person, () => true), new Set<string>()]
  for (const { id } of all.slice(2, 5)) excluded.add(id)

  /** Called in the midst of reading, for whatever might enter. */
  class Meddling extends Set<string> {
    calls = 0
    best = ''
    override has(id: string): boolean {
      const isExcluded = super.has(id)
      if (!isExcluded && id > this.best) this.best = id
      this.calls++
      if (this.calls === 40) jobs.put(jobOf(idOf(2 ** 31 + 7)))
      if (this.calls === 50) jobs.close(jobOf(this.best)) // so that it begins anew
      if (this.calls === 135) jobs.put(jobOf(idOf(2 ** 31 + 9), similar))
      if (this.calls === 140) jobs.put(jobOf(idOf(2 ** 31 + 5), ['never seen']))
      return isExcluded
    }
  }
  const exclude = new Meddling(excluded)
  const found = await jobs.index.best(person, { limit: 10, exclude })
  const isWanted = ({ id }: IndexedJob) => !excluded.has(id)
  t.same(found, bruteJobs(jobs.open.values(), person, isWanted).slice(0, 10))
  t.same(found[0], { id: idOf(2 ** 31 + 5), score: 100 })
  t.ok(exclude.calls > 140, `${exclude.calls} calls`)
  t.equal(jobs.open.size, 25_003)
  // All reach the bound now, and still the ids decide: no page may be left out.
  const whole: Person = { skillKeys: ['react', 'go', 'welding'], level: 'mid' }
  const best = await jobs.index.best(whole, { limit: 10 })
  t.same(best, bruteJobs(jobs.open.values(), whole, () => true).slice(0, 10))
})

t.test('the postings as they are, for 2,000 profiles', async (t) => {
  const levelOf = (name: string) => experienceLevels.find((level) => level === name) ?? 'mid'
  const { source, postings } = readPostings()
  const jobs = createJobs()
  const like = take(generateJobs({ ...world, seed: 8, count: 1 }))
  for (const [index, posting] of postings.entries()) {
    const { requiredSkills, experienceLevel } = toJobBody(posting, { canonicalSkill, skillLabel, skillsInText })
    const id = (1000 + index).toString(16).padStart(24, '0')
    jobs.put({
      ...like,
      id,
      level: levelOf(experienceLevel),
      skillKeys: skillKeys(requiredSkills),
      postedAtMs: index >> 2
    })
  }
  t.comment(`${source} postings`)
  // People have what is asked for more often than the rest of all skills.
  const asked = new Set([...jobs.open.values()].flatMap(({ skillKeys }) => skillKeys))
  const ordered = [...asked, ...skills.filter((key) => !asked.has(key))]
  let [differing, some] = [0, 0]
  for (const person of generateProfiles({ ...world, skills: ordered, seed: 3, count: 2000 })) {
    const expected = bruteJobs(jobs.open.values(), person, () => true).slice(0, 10)
    const found = await jobs.index.best(person, { limit: 10 })
    if (JSON.stringify(found) !== JSON.stringify(expected)) differing++
    if (found.length > 0) some++
  }
  t.equal(differing, 0)
  t.ok(some > 200, `${some} answers`)
})

t.test('nobody and nothing: empty profiles, jobs without skills, unknown skills, no room', async (t) => {
  const jobs = createJobs()
  const like = take(generateJobs({ ...world, seed: 9, count: 1 }))
  const idAt = (index: number) => index.toString(16).padStart(24, '0')
  t.same(await jobs.index.best({ skillKeys: ['react'] }, { limit: 10 }), [])
  jobs.put({ ...like, id: idAt(1), skillKeys: [] })
  jobs.put({ ...like, id: idAt(2), skillKeys: ['underwater welding'] })
  jobs.put({ ...like, id: idAt(3), skillKeys: ['welding'] })
  t.same(await jobs.index.best({ skillKeys: [] }, { limit: 10 }), [])
  t.same(await jobs.index.best({ skillKeys: ['welding', 'never seen'] }, { limit: 10 }), [{ id: idAt(3), score: 100 }])
  t.same(await jobs.index.best({ skillKeys: ['welding'] }, { limit: 0 }), [])
  t.throws(
    () => jobs.index.put(9, { skillKeys: Array.from({ length: 5000 }, (_, index) => `skill ${index}`) }),
    RangeError
  )
  const many = Array.from({ length: 500 }, (_, index) => `skill ${index}`)
  jobs.put({ ...like, id: idAt(4), skillKeys: many, level: 'mid' })
  t.same(await jobs.index.best({ skillKeys: many.slice(0, 300), level: 'mid' }, { limit: 10 }), [
    { id: idAt(4), score: 60 }
  ])
  t.same(await jobs.index.best({ skillKeys: many.slice(0, 290), level: 'mid' }, { limit: 10 }), [])

  const seekers = createSeekerIndex()
  t.same(await seekers.best({ skillKeys: ['react'] }, { limit: 10 }), [])
  t.ok(seekers.put({ id: idAt(1), version: 1, skillKeys: ['welding'] }))
  t.ok(seekers.put({ id: idAt(2), version: 1, skillKeys: [] }))
  t.notOk(seekers.put({ id: idAt(2), version: 1, skillKeys: ['welding'] }))
  t.same(await seekers.best({ skillKeys: ['welding'] }, { limit: 10 }), [{ id: idAt(1), score: 100 }])
  t.same(await seekers.best({ skillKeys: [] }, { limit: 10 }), [])
  t.notOk(seekers.remove(idAt(1), 0), 'a newer version stays')
  t.ok(seekers.remove(idAt(1), 2))
  t.notOk(seekers.put({ id: idAt(1), version: 2, skillKeys: ['welding'] }), 'it was removed later than that')
  t.same(await seekers.best({ skillKeys: ['welding'] }, { limit: 10 }), [])
  t.equal(seekers.size, 1)
})
