/**
 * Open jobs made up from a seed, as many as wanted, as the indexes take them: words as frequent as in prose (Zipf), so that
 * some are in half of all postings and most in a few. For tests and benches.
 */
import { createRandom } from './random.mjs'

const ranks = ['', '', '', 'Senior ', 'Senior ', 'Junior ', 'Lead ', 'Staff ', 'Principal ']
const roles = [
  ...['Software Engineer', 'Software Engineer', 'Backend Engineer', 'Frontend Engineer', 'Full-stack Developer'],
  ...[
    'Data Engineer',
    'Data Analyst',
    'DevOps Engineer',
    'Site Reliability Engineer',
    'QA Engineer',
    'Product Manager'
  ],
  ...[
    'Product Designer',
    'Account Manager',
    'Customer Support Agent',
    'Softwareentwickler',
    'Entwicklerin',
    'Développeur'
  ],
  ...[
    'Développeuse web',
    'Desarrolladora',
    'Desenvolvedor',
    'Buchhalterin',
    'ソフトウェア開発エンジニア',
    '软件工程师',
    'Nurse'
  ]
]
/** As written, and the canonical key; the first are the most frequent. @type {readonly (readonly [string, string])[]} */
const skills = [
  ...pairs('Python:python JavaScript:javascript AWS:aws SQL:sql Java:java React:react Docker:docker'),
  ...pairs('Node.js:node TypeScript:typescript Kubernetes:kubernetes PostgreSQL:postgresql Git:git Linux:linux Go:go'),
  ...pairs(
    'C++:c++ C#:c# .NET:.net Redis:redis CI/CD:ci/cd Terraform:terraform Kafka:kafka Django:django MongoDB:mongodb'
  ),
  ...pairs(
    'Angular:angular Vue.js:vue PHP:php Ruby:ruby Rust:rust C:c F#:f# R:r Scala:scala Kotlin:kotlin k8s:kubernetes'
  )
]
const places = [
  ...[
    'Berlin, Germany',
    'London',
    'New York',
    'Remote',
    'München',
    'Zürich, Schweiz',
    'São Paulo',
    'Paris',
    '東京',
    'Łódź'
  ],
  ...['Amsterdam', 'Madrid', 'Lisboa', 'Austin, TX', 'Toronto', 'Singapore', 'Kraków', 'Wien', 'Oslo', 'Tampere']
]
const syllables =
  'ba ce di fo gu ka le mi no pu ra se ti vo za bre cla dri flo gra pro sta tri ne ri ta on er an el'.split(' ')
/** More frequent than what is made of syllables. */
const prose =
  'team work experience product customers services design build engineer develop data systems support quality company skills'.split(
    ' '
  )
const levels = /** @type {const} */ (['entry', 'mid', 'senior'])
const types = /** @type {const} */ (['Full-time', 'Part-time', 'Contract', 'Remote'])

/** @param {string} text @returns {[string, string][]} */
function pairs(text) {
  return text.split(' ').map((pair) => {
    const [label = '', key = ''] = pair.split(':')
    return [label, key]
  })
}

/** The word of a rank: distinct for distinct ranks. @param {number} rank */
export function wordOfRank(rank) {
  const frequent = prose[rank]
  if (frequent !== undefined) return frequent
  let word = ''
  for (let left = rank; left > 0; left = Math.floor(left / syllables.length)) word += syllables[left % syllables.length]
  return `${word}n`
}

/** @param {number} number @returns {string} as MongoDB makes them, later ones higher */
export const idOfNumber = (number) =>
  `${(0x65000000 + number).toString(16)}a1b2c3d4e5${(number % 0xffffff).toString(16).padStart(6, '0')}`

/**
 * @param {{ seed: number, words?: number, vocabulary?: number, nowMs?: number }} options words: of a description, on average;
 *   vocabulary: distinct words of all
 * @returns {(number: number) => import('../../src/domain/jobs/indexed-job.ts').IndexedJob} the posting of a number
 */
export function createPostings({ seed, words = 250, vocabulary = 100_000, nowMs = 1_760_000_000_000 }) {
  const wordTexts = Array.from({ length: vocabulary }, (_, rank) => wordOfRank(rank))
  return (number) => {
    const random = createRandom(seed * 1_000_003 + number)
    /** @param {number} limit */
    const below = (limit) => Math.floor(random() * limit)
    /** @template T @param {readonly T[]} values @returns {T} */
    const one = (values) => /** @type {T} */ (values[below(values.length)])
    /** Low ranks are frequent: the share of a rank is as one through it. @param {number} limit */
    const zipf = (limit) => Math.min(limit - 1, Math.floor((limit + 1) ** random()) - 1)

    const picked = Array.from({ length: 1 + below(6) }, () => skills[zipf(skills.length)] ?? ['SQL', 'sql'])
    const requiredSkills = [...new Set(picked.map(([label]) => label))]
    const type = types[below(4)] ?? 'Full-time'
    const location = places[zipf(places.length)] ?? 'Oslo'
    const low = 20_000 + 5_000 * below(20)
    const length = Math.ceil(words * (0.5 + random()))
    const text = Array.from({ length }, () => wordTexts[zipf(vocabulary)])
    return {
      ...{ id: idOfNumber(number), version: 1, postedAtMs: nowMs - below(90 * 24 * 3600) * 1000 },
      ...{ level: levels[below(3)] ?? 'mid', type, isRemote: type === 'Remote' || random() < 0.1 },
      ...{ location, place: location, country: '' },
      pay: random() < 0.4 ? null : { min: low, max: low + 5_000 * below(8), currency: random() < 0.5 ? 'EUR' : 'USD' },
      skillKeys: [...new Set(picked.map(([, key]) => key))],
      title: `${one(ranks)}${roles[zipf(roles.length)]}${random() < 0.15 ? ` (${requiredSkills[0]})` : ''}`,
      companyName: `${wordTexts[200 + zipf(5_000)] ?? 'acme'} ${one(['GmbH', 'Ltd', 'Inc', 'Labs', 'SA'])}`,
      requiredSkills,
      description: `We use ${requiredSkills.join(', ')}. ${text.join(' ')}.`,
      applicationCount: random() < 0.5 ? 0 : zipf(300),
      views: below(1000)
    }
  }
}
