/** Made-up jobs and people for tests and figures: the same for the same seed, their skills as uneven as real ones (Zipf). */
import { createRandom } from './random.mjs'

/** @typedef {import('../../src/domain/jobs/indexed-job.ts').IndexedJob} IndexedJob */
/** @typedef {import('../../src/domain/jobs/indexed-job.ts').JobFilters} JobFilters */
/** @typedef {import('../../src/schemas/vocabulary.ts').ExperienceLevel} Level */
/** @typedef {{ skillKeys: string[], level: Level | undefined }} Profile */

/**
 * @typedef {object} World what jobs and people are made of
 * @property {number} seed
 * @property {readonly string[]} skills keys of known skills, in the order of how common they are
 * @property {number} [unknown] how many skills there are that are not known; default 20,000
 * @property {number} [places] default 2,000
 * @property {number} [days] over so many days the jobs were posted; default 180
 * @property {number} [stepMs] and only at whole steps, so that some are posted at the same time; default 1
 */

const levels = /** @type {const} */ (['entry', 'mid', 'senior'])
const types = /** @type {const} */ (['Full-time', 'Full-time', 'Full-time', 'Part-time', 'Contract', 'Remote'])
/** what one earns in a year, also of what is paid by the hour (× 2,080), the day (× 260) or the month (× 12) */
const wages = /** @type {const} */ ([
  ['USD', 90_000],
  ['USD', 40 * 2080],
  ['EUR', 5000 * 12],
  ['GBP', 200 * 260],
  ['INR', 1_500_000],
  ['', 50_000]
])
const countries = ['US', 'US', 'US', 'DE', 'GB', 'IN', 'SE', 'PL', 'BR', '']
const unknownShare = 0.08
const latestMs = Date.UTC(2026, 10, 1)
const dayMs = 86_400_000

/**
 * Indexes below `count`: the n-th is drawn with a weight of 1 / (n + 1).
 * @param {number} count
 * @param {() => number} random
 */
function createZipf(count, random) {
  const sums = new Float64Array(count)
  let sum = 0
  for (let index = 0; index < count; index++) {
    sum += 1 / (index + 1)
    sums[index] = sum
  }
  return () => {
    const drawn = random() * sum
    let [low, high] = [0, count - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] ?? 0) > drawn) high = middle
      else low = middle + 1
    }
    return low
  }
}

/**
 * A world with all known skills, in an order that has nothing to do with the table's.
 * @param {readonly { readonly id: string }[]} allSkills src/domain/skills/skills.ts
 * @returns {World}
 */
export function createWorld(allSkills) {
  const random = createRandom(7)
  const skills = allSkills.map(({ id }) => ({ id, at: random() })).sort((one, other) => one.at - other.at)
  return { seed: 1, skills: skills.map(({ id }) => id) }
}

/** @param {World} world @param {() => number} random */
function createSkillPicker({ skills, unknown = 20_000 }, random) {
  const [known, others] = [createZipf(skills.length, random), createZipf(unknown, random)]
  const one = () => (random() < unknownShare ? `craft ${others()}` : (skills[known()] ?? ''))
  return (/** @type {number} */ count) => {
    const keys = new Set()
    for (let tries = 0; keys.size < count && tries < 20 * count; tries++) keys.add(one())
    return /** @type {string[]} */ ([...keys])
  }
}

/** 1 to 12, mostly 3 to 7. @param {() => number} random */
const skillCount = (random) => 1 + Math.floor((random() + random() + random()) * 4 * random() ** 0.3)

/** @param {number} seconds @param {number} high @param {number} low */
const idOf = (seconds, high, low) =>
  [seconds, high, low].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')

/**
 * As many jobs, the oldest first.
 * @param {World & { count: number }} world
 * @returns {Generator<IndexedJob>}
 */
export function* generateJobs(world) {
  const { seed, count, places = 2000, days = 180, stepMs = 1 } = world
  const random = createRandom(seed)
  const pick = createSkillPicker(world, random)
  const placeOf = createZipf(places, random)
  const among = (/** @type {readonly any[]} */ list) => list[Math.floor(random() * list.length)]
  for (let index = 0; index < count; index++) {
    const exactMs = latestMs - ((count - index) / count) * days * dayMs
    const postedAtMs = Math.floor(exactMs / stepMs) * stepMs
    const [currency, usual] = among(wages)
    const step = usual / 20
    const min = Math.round((usual * (0.5 + random())) / step) * step
    const type = among(types)
    const town = placeOf()
    const place = `Town ${town}`
    const skillKeys = pick(skillCount(random))
    yield {
      id: idOf(postedAtMs / 1000, random() * 2 ** 32, index),
      version: 1,
      ...{ postedAtMs, type, place, location: place, skillKeys, requiredSkills: skillKeys },
      level: among(levels),
      isRemote: type === 'Remote' || random() < 0.1,
      country: countries[town % countries.length] ?? '',
      pay: random() < 0.4 ? null : { min, max: min + step * Math.floor(random() * 10), currency },
      title: `Engineer ${skillKeys[0] ?? ''}`,
      companyName: `Works ${index % 997}`,
      description: '',
      applicationCount: 0,
      views: 0
    }
  }
}

/**
 * As many people: 1 to 25 skills, one in twenty states no level.
 * @param {World & { count: number }} world
 * @returns {Generator<Profile>}
 */
export function* generateProfiles(world) {
  const random = createRandom(world.seed)
  const pick = createSkillPicker(world, random)
  for (let index = 0; index < world.count; index++) {
    const skillKeys = pick(1 + Math.floor(24 * random() * random()))
    const level = random() < 0.05 ? undefined : levels[Math.floor(random() * levels.length)]
    yield { skillKeys, level }
  }
}

/**
 * The same with an id each, of which the newest is the highest.
 * @param {World & { count: number }} world
 * @returns {Generator<Profile & { id: string, version: number }>}
 */
export function* generateSeekers(world) {
  const random = createRandom(world.seed + 1)
  let index = 0
  for (const profile of generateProfiles(world)) {
    const id = idOf(1_700_000_000 + index / 10, random() * 2 ** 32, index++)
    yield { id, version: 1, ...profile }
  }
}

/**
 * A filter as people set it: a place, a type, a range of pay.
 * @param {() => number} random
 * @returns {JobFilters}
 */
export function generateFilters(random) {
  const kind = Math.floor(random() * 7)
  if (kind === 0) return { location: `town ${Math.floor(random() * 30)}` }
  if (kind === 1) return { types: random() < 0.5 ? ['Contract', 'Part-time'] : ['Remote'] }
  if (kind === 2) return { remote: random() < 0.5 }
  if (kind === 3) return { salaryMin: 60_000 + 40_000 * random(), currency: random() < 0.5 ? 'EUR' : 'USD' }
  if (kind === 4) return { salaryMin: 40_000, salaryMax: 80_000 }
  if (kind === 5) return { country: 'SE', level: levels[Math.floor(random() * levels.length)] ?? 'mid' }
  return { country: 'DE', location: `Town ${Math.floor(random() * 200)}` }
}
