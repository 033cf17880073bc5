/** Who and what a fresh SkillMatch shows: invented employers, seekers, jobs and applications. The passwords are public: demo only. */
import { readFileSync } from 'node:fs'
import { jobBodyOf, readOwnPostings } from './judged/collection.mjs'

/** @typedef {'EMPLOYER' | 'JOB_SEEKER' | 'ADMIN'} Role */
/** @typedef {{ role: Role, name: string, email: string, password: string, companyName?: string }} Account */
/** @typedef {import('./judged/collection.mjs').OwnPosting} OwnPosting */

const employerPassword = 'demo-Employer-2026'
const seekerPassword = 'demo-Seeker-2026'

/** The address of a demo account. @param {string} firstName in ASCII letters */
export const demoEmail = (firstName) => `${firstName.toLowerCase()}@demo.example.com`

/**
 * @param {string} name
 * @param {string} companyName
 */
const employer = (name, companyName) => ({
  role: /** @type {Role} */ ('EMPLOYER'),
  name,
  companyName,
  email: demoEmail(name.split(' ')[0] ?? ''),
  password: employerPassword
})

/**
 * @param {string} firstName in ASCII letters
 * @param {string} name
 * @param {'entry' | 'mid' | 'senior'} experienceLevel
 * @param {string[]} skills
 * @param {string} bio
 */
const seeker = (firstName, name, experienceLevel, skills, bio) => ({
  role: /** @type {Role} */ ('JOB_SEEKER'),
  name,
  email: demoEmail(firstName),
  password: seekerPassword,
  profile: { skills, experienceLevel, bio }
})

/** The last employer also posts what `npm run seed -- --jobs FILE` offers. */
export const employers = [
  employer('Nadia Brandt', 'Northwind Freight'),
  employer('Tomas Okafor', 'Lumen Health'),
  employer('Margit Solberg', 'Oak & Anchor'),
  employer('Petra Lindqvist', 'Open Postings Desk')
]

/** Some have all that a job asks for, some a part, some only what is related to it. */
export const seekers = [
  seeker(
    'Ana',
    'Ana Souza',
    'mid',
    ['JavaScript', 'TypeScript', 'Node.js', 'PostgreSQL'],
    'Builds services that stay up.'
  ),
  seeker('Ben', 'Ben Adeyemi', 'entry', ['React', 'CSS', 'Figma'], 'Front-end developer, first job wanted.'),
  seeker(
    'Chiara',
    'Chiara Rossi',
    'senior',
    ['Python', 'Django', 'AWS', 'Docker', 'Kubernetes'],
    'Dieci anni di back end.'
  ),
  seeker(
    'Dmitri',
    'Dmitri Petrov',
    'mid',
    ['Data Analysis', 'SQL', 'Excel', 'Tableau'],
    'Turns numbers into decisions.'
  ),
  seeker(
    'Elif',
    'Elif Yılmaz',
    'senior',
    ['Sales', 'Account Management', 'Salesforce'],
    'Sells what helps the customer.'
  ),
  seeker('Finn', 'Finn Larsen', 'entry', ['Customer Support', 'Zendesk'], 'Patient, precise, five languages.'),
  seeker(
    'Greta',
    'Greta Vogel',
    'mid',
    ['Pflege', 'Wundversorgung', 'First Aid'],
    'Krankenschwester, gern auf Station.'
  ),
  seeker('Hugo', 'Hugo Martin', 'mid', ['Carpentry', 'Joinery', 'CNC'], 'Menuisier, des escaliers surtout.'),
  seeker('Ines', 'Inês Duarte', 'mid', ['Teaching', 'Mathematics', 'Training'], 'Explica até toda a gente perceber.'),
  seeker('Jakub', 'Jakub Nowak', 'entry', ['Order Picking', 'Forklift', 'Inventory Control'], 'Szuka pracy w porcie.'),
  seeker('Ken', '佐藤 健', 'senior', ['Java', 'Spring Boot', 'MySQL', 'Kafka'], '決済システムを十二年。'),
  seeker('Layla', 'ليلى حداد', 'mid', ['Nursing', 'Patient Care', 'اللغة العربية'], 'ممرضة من إربد، خبرة سبع سنوات.')
]

/** All who can sign in. @type {Account[]} */
export const accounts = [...employers, ...seekers.map(({ profile: _, ...account }) => account)]

/** The postings of each employer, in the order of `employers`. The tour of the README finds the one for Go, which has no rival. */
const chosen = [
  [
    ...['en-backend-hamburg', 'en-frontend-remote', 'en-sre-remote', 'en-data-analyst-rotterdam', 'en-kam-hamburg'],
    ...['demo-de-driver-hamburg', 'demo-en-warehouse-rotterdam', 'demo-pl-forwarder-gdynia', 'demo-en-customs-antwerp']
  ],
  [
    ...['en-python-lisbon', 'en-ml-remote', 'en-support-lisbon', 'en-designer-remote', 'en-qa-porto'],
    ...['demo-pt-nurse-lisbon', 'demo-es-physio-sevilla', 'demo-en-lab-porto', 'demo-ar-nurse-amman']
  ],
  [
    ...['demo-en-carpenter-bergen', 'demo-de-joiner-luebeck', 'demo-fr-chef-lyon', 'demo-en-electrician-leith'],
    ...['demo-es-reception-malaga', 'demo-en-events-sales-remote']
  ],
  [
    ...['en-go-remote', 'en-recruiter-stockholm', 'de-pflege-hamburg', 'fr-react-paris', 'es-datos-cdmx'],
    ...['pt-node-saopaulo', 'pl-tester-gdansk', 'tr-asci-antalya', 'ja-react-osaka', 'zh-java-beijing'],
    ...['en-teacher-maths-birmingham', 'de-lehrer-zuerich', 'fr-commercial-strasbourg', 'es-enfermera-valencia'],
    ...['ja-kango-yokohama', 'en-accountant-leeds']
  ]
]

/** @type {OwnPosting[]} professions and languages that the judged collection lacks */
const more = JSON.parse(readFileSync(new URL('demo-postings.json', import.meta.url), 'utf8'))
const postings = new Map([...readOwnPostings(), ...more].map((posting) => [posting.id, posting]))

/** The demo's jobs, of the postings of our own writing. `by`: the index of its employer. */
export const jobs = chosen.flatMap((ids, by) =>
  ids.map((id) => {
    const posting = postings.get(id)
    if (!posting) throw new Error(`there is no posting ${id}`)
    return { id, by, body: jobBodyOf(posting) }
  })
)

/**
 * Who has applied to what, and the statuses that its employer has given it, one after the other. Ana has not: she is whom the
 * page and the tour show.
 * @type {{ from: string, to: string, statuses: string[] }[]}
 */
export const applications = [
  { from: 'ben', to: 'en-frontend-remote', statuses: ['Reviewing', 'Interviewing'] },
  { from: 'chiara', to: 'en-python-lisbon', statuses: ['Reviewing', 'Interviewing', 'Accepted'] },
  { from: 'dmitri', to: 'en-data-analyst-rotterdam', statuses: ['Reviewing'] },
  { from: 'elif', to: 'demo-en-events-sales-remote', statuses: [] },
  { from: 'finn', to: 'en-support-lisbon', statuses: ['Reviewing', 'Rejected'] },
  { from: 'greta', to: 'de-pflege-hamburg', statuses: ['Reviewing'] },
  { from: 'hugo', to: 'demo-en-carpenter-bergen', statuses: ['Reviewing', 'Interviewing'] },
  { from: 'ines', to: 'en-teacher-maths-birmingham', statuses: [] },
  { from: 'jakub', to: 'demo-en-warehouse-rotterdam', statuses: [] },
  { from: 'layla', to: 'demo-ar-nurse-amman', statuses: ['Reviewing'] }
].map(({ from, ...application }) => ({ from: demoEmail(from), ...application }))
