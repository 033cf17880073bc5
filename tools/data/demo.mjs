/** Who and what a fresh SkillMatch shows: invented employers, seekers and jobs. The passwords are public: demo only. */
import { jobBodyOf, readOwnPostings } from './judged/collection.mjs'

/** @typedef {'EMPLOYER' | 'JOB_SEEKER'} Role */
/** @typedef {{ role: Role, name: string, email: string, password: string }} Account */

const employerPassword = 'demo-Employer-2026'
const seekerPassword = 'demo-Seeker-2026'

/**
 * @param {string} name
 * @param {string} companyName
 */
const employer = (name, companyName) => ({
  role: /** @type {Role} */ ('EMPLOYER'),
  name,
  companyName,
  email: `${name.split(' ')[0]?.toLowerCase()}@demo.example.com`,
  password: employerPassword
})

/**
 * @param {string} name
 * @param {'entry' | 'mid' | 'senior'} experienceLevel
 * @param {string[]} skills
 * @param {string} bio
 */
const seeker = (name, experienceLevel, skills, bio) => ({
  role: /** @type {Role} */ ('JOB_SEEKER'),
  name,
  email: `${name.split(' ')[0]?.toLowerCase()}@demo.example.com`,
  password: seekerPassword,
  profile: { skills, experienceLevel, bio }
})

/** The third employer also posts what `npm run seed -- --jobs FILE` offers. */
export const employers = [
  employer('Nadia Brandt', 'Northwind Freight'),
  employer('Tomas Okafor', 'Lumen Health'),
  employer('Petra Lindqvist', 'Open Postings Desk')
]

export const seekers = [
  seeker('Ana Souza', 'mid', ['JavaScript', 'TypeScript', 'Node.js', 'PostgreSQL'], 'Builds services that stay up.'),
  seeker('Ben Adeyemi', 'entry', ['React', 'CSS', 'Figma'], 'Front-end developer, first job wanted.'),
  seeker('Chiara Rossi', 'senior', ['Python', 'Django', 'AWS', 'Docker', 'Kubernetes'], 'Ten years of back ends.'),
  seeker('Dmitri Petrov', 'mid', ['Data Analysis', 'SQL', 'Excel', 'Tableau'], 'Turns numbers into decisions.'),
  seeker('Elif Yilmaz', 'senior', ['Sales', 'Account Management', 'Salesforce'], 'Sells what helps the customer.'),
  seeker('Finn Larsen', 'entry', ['Customer Support', 'Zendesk'], 'Patient, precise, five languages.')
]

/** The postings of each employer, in the order of `employers`. The tour of the README finds the one for Go. */
const chosen = [
  ['en-backend-hamburg', 'en-frontend-remote', 'en-sre-remote', 'en-data-analyst-rotterdam', 'en-kam-hamburg'],
  ['en-python-lisbon', 'en-ml-remote', 'en-support-lisbon', 'en-designer-remote', 'en-qa-porto'],
  [
    ...['en-go-remote', 'en-recruiter-stockholm', 'de-pflege-hamburg', 'fr-react-paris', 'es-datos-cdmx'],
    ...['pt-node-saopaulo', 'pl-tester-gdansk', 'tr-asci-antalya', 'ja-react-osaka', 'zh-java-beijing']
  ]
]
const postings = new Map(readOwnPostings().map((posting) => [posting.id, posting]))

/** The demo's jobs, of the postings of our own writing. `by`: the index of its employer. */
export const jobs = chosen.flatMap((ids, by) =>
  ids.map((id) => {
    const posting = postings.get(id)
    if (!posting) throw new Error(`there is no posting ${id}`)
    return { by, body: jobBodyOf(posting) }
  })
)
