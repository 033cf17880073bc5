/**
 * Goal: the table of open jobs says of each job what was last put, whatever order things come in, and its filters select exactly
 * the jobs that a plain reading of the filters selects.
 * Method: thousands of random puts, edits, removals and lookups beside a plain Map, with ids that collide in parts; then each
 * filter, alone and with others, beside a filter written over the jobs themselves.
 */
import t from 'tap'
import type { IndexedJob, JobFilters } from '../../src/domain/jobs/indexed-job.ts'
import { createJobTable } from '../../src/domain/jobs/job-table.ts'
import { experienceLevels, jobTypes } from '../../src/schemas/vocabulary.ts'
import { fold } from '../../src/util/fold.ts'
import { createRandom } from '../../tools/data/random.mjs'

const random = createRandom(13)
const below = (limit: number): number => Math.floor(random() * limit)
const oneOf = <T>(values: readonly T[]): T => values[below(values.length)] as T

/** As MongoDB makes them: a time, a process, a counter. */
const idOf = (number: number): string =>
  `${(0x65000000 + (number % 7)).toString(16)}a1b2c3d4e5${(0xfffff0 + number).toString(16).slice(-6)}`

const places = [
  { location: 'Zürich, Schweiz', place: 'Zürich', country: 'CH' },
  { location: 'São Paulo', place: 'São Paulo', country: 'BR' },
  { location: 'Remote', place: 'Remote', country: '' },
  { location: '東京', place: '東京', country: 'JP' }
]
const pays = [
  null,
  { min: 50_000, max: 60_000, currency: 'EUR' },
  { min: 60_000, max: 90_000, currency: 'USD' },
  { min: 30_000, max: 30_000, currency: '' }
]

function someJob(number: number, version: number): IndexedJob {
  const type = oneOf(jobTypes)
  return {
    ...{ id: idOf(number), version, postedAtMs: 1_700_000_000_000 + below(50), level: oneOf(experienceLevels), type },
    ...{ isRemote: type === 'Remote' || random() < 0.2, ...oneOf(places), pay: oneOf(pays) },
    ...{ skillKeys: [], title: '', companyName: '', requiredSkills: [], description: '' },
    ...{ applicationCount: below(10), views: below(1000) }
  }
}

/** 3,000 ids, of which many are edited and removed; the plain Map has each id's last state, null when removed. */
function filled() {
  const table = createJobTable()
  const plain = new Map<string, IndexedJob | null>()
  const versions = new Map<string, number>()
  let unexpected = 0
  for (let step = 0; step < 12_000; step++) {
    const number = below(3000)
    const id = idOf(number)
    const version = (versions.get(id) ?? 0) + 1
    const isStale = plain.has(id) && random() < 0.1
    if (random() < 0.25) {
      const slot = table.remove(id, isStale ? version - 2 : version)
      const isThere = plain.get(id) != null
      if (isThere !== slot >= 0 && !isStale) unexpected++
      if (isStale || !plain.has(id)) continue
      plain.set(id, null)
    } else {
      const job = someJob(number, isStale ? version - 1 : version)
      const slot = table.put(job)
      const isNew = (versions.get(id) ?? 0) < job.version
      if (slot >= 0 !== isNew) unexpected++
      if (slot < 0) continue
      plain.set(id, job)
    }
    versions.set(id, version)
  }
  return { table, plain, unexpected }
}

const { table, plain, unexpected } = filled()
const living = [...plain.values()].filter((job) => job !== null)
const slots = Array.from({ length: table.slots }, (_, slot) => slot)

t.test('what was put last counts, and nothing older undoes it', async (t) => {
  t.equal(unexpected, 0)
  t.ok(living.length > 1000 && table.slots > 2 * living.length, 'many were edited')
  t.equal(table.size, living.length)
  t.equal(slots.filter(table.isAlive).length, living.length)
  for (const [id, job] of plain) if (job === null) t.equal(table.slotOf(id), -1)
  t.equal(table.slotOf('0'.repeat(24)), -1)
  let different = 0
  for (const job of living) {
    const slot = table.slotOf(job.id)
    const { id, type, level, isRemote, pay, location, place, country } = job
    const told = [table.idOf(slot), table.typeOf(slot), table.levelOf(slot), table.isRemote(slot), table.payOf(slot)]
    const where = table.whereOf(slot)
    const counts = [table.columns.applicationCount[slot], table.columns.views[slot]]
    const isSame =
      JSON.stringify([...told, where.location, where.place, where.country, ...counts]) ===
      JSON.stringify([id, type, level, isRemote, pay, location, place, country, job.applicationCount, job.views])
    if (!isSame) different++
  }
  t.equal(different, 0)
})

t.test('of equals the later posted comes first, then the higher id', async (t) => {
  const newest = (one: IndexedJob, other: IndexedJob) =>
    other.postedAtMs - one.postedAtMs || (one.id < other.id ? 1 : -1)
  const expected = [...living].sort(newest).map(({ id }) => id)
  const told = slots.filter(table.isAlive).sort((one, other) => (table.isNewer(one, other) ? -1 : 1))
  t.same(told.map(table.idOf), expected)
})

/** The filters as the interface words them. */
function holds(job: IndexedJob, filters: JobFilters): boolean {
  const { location, place, country, types, remote, level, salaryMin, salaryMax, currency } = filters
  const has = (text: string, part: string) => fold(text).includes(fold(part.trim()))
  if (location && !has(job.location, location) && !has(job.place, location)) return false
  if (place && !has(job.place, place)) return false
  if (country && job.country !== country) return false
  if (types?.length && !types.includes(job.type) && !(types.includes('Remote') && job.isRemote)) return false
  if (remote !== undefined && job.isRemote !== remote) return false
  if (level && job.level !== level) return false
  if (currency && job.pay?.currency !== currency) return false
  if (salaryMin === undefined && salaryMax === undefined) return true
  return job.pay !== null && job.pay.max >= (salaryMin ?? 0) && job.pay.min <= (salaryMax ?? Number.POSITIVE_INFINITY)
}

t.test('each filter, alone and with others', async (t) => {
  const choices: { [Name in keyof JobFilters]-?: JobFilters[Name][] } = {
    location: ['zurich', 'SCHWEIZ', 'sao', '京', 'nowhere', ' '],
    place: ['Schweiz', 'ZU\u0308RICH', 'Ｒｅｍｏｔｅ'],
    country: ['CH', 'DE'],
    types: [[], ['Remote'], ['Contract'], ['Full-time', 'Remote']],
    remote: [true, false],
    level: [...experienceLevels],
    skillKeys: [[]],
    salaryMin: [0, 60_000, 60_001, 90_001],
    salaryMax: [29_999, 30_000, 55_000],
    currency: ['EUR', 'GBP']
  }
  const names = Object.keys(choices) as (keyof JobFilters)[]
  const alone = names.flatMap((name) => (choices[name] as unknown[]).map((value) => ({ [name]: value }) as JobFilters))
  const together = Array.from({ length: 200 }, () => Object.assign({}, oneOf(alone), oneOf(alone), oneOf(alone)))
  for (const filters of [{}, ...alone, ...together] as JobFilters[]) {
    const found = slots.filter(table.filter(filters)).map(table.idOf).sort()
    const expected = living.filter((job) => holds(job, filters)).map(({ id }) => id)
    t.equal(found.join(), expected.sort().join(), JSON.stringify(filters))
  }
})

t.test('a filter stays right for jobs that come after it', async (t) => {
  const isOpen = table.filter({ location: 'bern', remote: true })
  const job = { ...someJob(5000, 1), location: 'Bern', place: 'Bern', isRemote: true }
  const slot = table.put(job)
  t.ok(isOpen(slot))
  table.setCounts(job.id, { applicationCount: 2 ** 40, views: 3 })
  t.same([table.columns.applicationCount[slot], table.columns.views[slot]], [2 ** 32 - 1, 3])
  table.put({ ...job, version: 2, isRemote: false })
  t.same([isOpen(slot), isOpen(table.slotOf(job.id))], [false, false])
})

t.test('the flags have room for every type and level', async (t) => {
  t.ok(jobTypes.length <= 4 && experienceLevels.length <= 4)
})

t.test('folding takes accents, case and width, and leaves other letters apart', async (t) => {
  t.same(['Zürich', 'ZU\u0308RICH', 'Ｚｕｒｉｃｈ', 'Straße', 'Łódź', 'İzmir', 'CAFÉ', 'Ångström'].map(fold), [
    'zurich',
    'zurich',
    'zurich',
    'strasse',
    'lodz',
    'izmir',
    'cafe',
    'angstrom'
  ])
  t.not(fold('が'), fold('か'), 'a mark that makes another letter stays')
  t.equal(fold('ｶﾞｲﾄﾞ'), 'ガイド')
})
