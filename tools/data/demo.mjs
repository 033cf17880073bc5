/** Who and what a fresh SkillMatch shows: invented employers, seekers and jobs. The passwords are public: demo only. */

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

/**
 * @param {number} by index of its employer
 * @param {string} title
 * @param {string} location
 * @param {[number, number]} salary per year
 * @param {'Full-time' | 'Part-time' | 'Contract' | 'Remote'} type
 * @param {'entry' | 'mid' | 'senior'} experienceLevel
 * @param {string[]} requiredSkills
 * @param {string} task
 */
function job(by, title, location, [low, high], type, experienceLevel, requiredSkills, task) {
  const companyName = employers[by]?.companyName ?? ''
  return {
    by,
    body: {
      title,
      companyName,
      location,
      salary: `$${low}–$${high}`,
      ...{ salaryMin: low, salaryMax: high, salaryCurrency: 'USD' },
      type,
      experienceLevel,
      requiredSkills,
      description: `${companyName} is looking for a ${title}. ${task} You will use ${requiredSkills.join(', ')} every day.`
    }
  }
}

export const jobs = [
  job(
    0,
    'Back-end Engineer',
    'Hamburg',
    [60000, 80000],
    'Full-time',
    'mid',
    ['Node.js', 'TypeScript', 'PostgreSQL'],
    'You keep the parcels of nine countries on their way.'
  ),
  job(
    0,
    'Front-end Developer',
    'Remote',
    [45000, 60000],
    'Remote',
    'entry',
    ['React', 'TypeScript', 'CSS'],
    'You build what dispatchers look at all day.'
  ),
  job(
    0,
    'Site Reliability Engineer',
    'Remote',
    [80000, 105000],
    'Remote',
    'senior',
    ['Kubernetes', 'Terraform', 'Linux', 'Prometheus'],
    'You see to it that nobody is woken up at night.'
  ),
  job(
    0,
    'Data Analyst',
    'Rotterdam',
    [50000, 65000],
    'Full-time',
    'mid',
    ['SQL', 'Excel', 'Tableau'],
    'You find out where the hours go between two ports.'
  ),
  job(
    0,
    'Key Account Manager',
    'Hamburg',
    [55000, 75000],
    'Full-time',
    'senior',
    ['Account Management', 'Sales', 'Salesforce'],
    'You look after our twelve largest customers.'
  ),
  job(
    1,
    'Python Developer',
    'Lisbon',
    [55000, 75000],
    'Full-time',
    'senior',
    ['Python', 'Django', 'PostgreSQL', 'Docker'],
    'You connect clinics with their laboratories.'
  ),
  job(
    1,
    'Machine Learning Engineer',
    'Remote',
    [85000, 110000],
    'Remote',
    'senior',
    ['Python', 'PyTorch', 'Machine Learning', 'AWS'],
    'You help radiologists to see what is easily missed.'
  ),
  job(
    1,
    'Support Specialist',
    'Lisbon',
    [30000, 38000],
    'Part-time',
    'entry',
    ['Customer Support', 'Zendesk'],
    'You answer nurses who have no time to wait.'
  ),
  job(
    1,
    'Product Designer',
    'Remote',
    [60000, 78000],
    'Contract',
    'mid',
    ['UX Design', 'UI Design', 'Figma'],
    'You design screens that are read in a hurry.'
  ),
  job(
    1,
    'QA Engineer',
    'Porto',
    [42000, 56000],
    'Full-time',
    'mid',
    ['Quality Assurance', 'Playwright', 'JavaScript'],
    'You find the fault before a patient does.'
  ),
  job(
    2,
    'Go Developer',
    'Remote',
    [70000, 95000],
    'Remote',
    'mid',
    ['Go', 'Kafka', 'PostgreSQL'],
    'You write the services behind a payment terminal.'
  ),
  job(
    2,
    'Recruiter',
    'Stockholm',
    [40000, 52000],
    'Full-time',
    'mid',
    ['Recruiting', 'Human Resources'],
    'You bring people together who would not have met.'
  )
]
