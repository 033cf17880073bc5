/**
 * npm run seed: demo employers, seekers, jobs and applications through the public API of what runs; `-- --jobs FILE` posts real postings.
 * Running it again creates nothing again.
 */
import '../tools/supported-node.cjs'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createClient, dataOf, patient, readAll, reasonOf } from '../tools/api/client.mjs'
import { accounts, applications, employers, jobs, seekers } from '../tools/data/demo.mjs'
import { idempotencyKey, nameOf, parsePostings, toJobBody } from '../tools/data/postings.mjs'
import { root } from '../tools/processes/paths.mjs'
import { readRunning } from '../tools/processes/running.mjs'
import { readOptions } from '../tools/terminal/arguments.mjs'
import { log, runMain, UserError } from '../tools/terminal/log.mjs'

/** @typedef {import('../tools/api/client.mjs').Client} Client */
/** @typedef {import('../tools/data/demo.mjs').Account} Account */
/** @typedef {(line: string) => void} Log */

const help = `npm run seed [-- options]     demo employers, seekers, jobs and applications, through the public API
  --lb URL      the address to use (default: what \`npm run up\` started)
  --jobs FILE   real postings instead: {"jobs": [{position, company, location, tags, salary_min, salary_max, description, url}]}
  --help`

const parallelMax = 4

/**
 * Signs up, or in when the account exists.
 * @param {Client} client
 * @param {Account} account
 * @returns {Promise<string>} its access token
 */
async function enter(client, { role, name, email, password, companyName }) {
  const body = { role, name, email, password, ...(companyName && { companyName }) }
  const signup = await client.call('POST', '/api/auth/signup', { body })
  if (signup.status !== 409) return dataOf(signup, 201).token
  const login = await client.call('POST', '/api/auth/login', { body: { email, password } })
  if (login.status === 401) throw new UserError(`${email} exists, but not with the demo password`)
  return dataOf(login, 200).token
}

/**
 * Works through a list, a few at a time.
 * @template T
 * @template R
 * @param {readonly T[]} items
 * @param {(item: T) => Promise<R>} work
 * @returns {Promise<R[]>} in the order of the items
 */
async function inParallel(items, work) {
  const results = /** @type {R[]} */ (Array(items.length))
  const queue = [...items.entries()]
  const take = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) results[next[0]] = await work(next[1])
  }
  await Promise.all(Array.from({ length: parallelMax }, take))
  return results
}

/**
 * An employer and its jobs, posted in their order. What exists is kept.
 * @param {Client} client
 * @param {number} index of the employer
 * @param {() => void} step after each thing that is there
 */
async function seedEmployer(client, index, step) {
  const token = await enter(client, /** @type {Account} */ (employers[index]))
  step()
  const own = await readAll(client, '/api/jobs/employer/my-jobs?limit=100', { token })
  const posted = []
  for (const { id, body } of jobs.filter(({ by }) => by === index)) {
    const found = own.find((job) => job.title === body.title)
    const job = found ?? dataOf(await client.call('POST', '/api/jobs', { token, body }), 201)
    posted.push({ id, token, isNew: !found, job: { _id: job._id, title: job.title, companyName: job.companyName } })
    step()
  }
  return posted
}

/**
 * An application, and the statuses it has had; one that its employer has moved elsewhere meanwhile is left as it is.
 * @param {Client} client
 * @param {{ seeker: string, employer: string, jobId: string, statuses: string[] }} application with the tokens of both
 */
async function seedApplication(client, { seeker, employer, jobId, statuses }) {
  const applied = await client.call('POST', '/api/applications', { token: seeker, body: { jobId } })
  const isNew = applied.status !== 409
  const own = isNew ? [] : await readAll(client, '/api/applications?limit=100', { token: seeker })
  const { _id, status } = isNew ? dataOf(applied, 201) : (own.find((one) => one.jobId?._id === jobId) ?? {})
  const path = ['Pending', ...statuses]
  // Withdrawn, or decided by somebody at the page.
  if (!path.includes(status)) return isNew
  for (const next of path.slice(path.indexOf(status) + 1)) {
    const body = { status: next }
    dataOf(await client.call('PUT', `/api/applications/${_id}`, { token: employer, body }), 200)
  }
  return isNew
}

/**
 * Demo people, jobs and applications: see tools/data/demo.mjs. What exists is kept.
 * @param {{ url: string, log: Log, note?: Log }} options `log` is told what there is, `note` how far it is
 * @returns {Promise<{ accounts: Account[], jobs: { _id: string, title: string, companyName: string }[] }>}
 */
export async function seedDemo({ url, log, note = () => undefined }) {
  const client = patient(createClient(url), log)
  const total = employers.length + seekers.length + jobs.length + applications.length
  let done = 0
  const step = () => note(`${++done} of ${total}`)
  const enterSeeker = async (/** @type {(typeof seekers)[number]} */ seeker) => {
    const token = await enter(client, seeker)
    dataOf(await client.call('PUT', '/api/users/profile', { token, body: seeker.profile }), 200)
    step()
    return token
  }
  try {
    const [posted, seekerTokens] = await Promise.all([
      inParallel([...employers.keys()], (index) => seedEmployer(client, index, step)).then((each) => each.flat()),
      inParallel(seekers, enterSeeker)
    ])
    const jobOf = new Map(posted.map((one) => [one.id, one]))
    const tokenOf = new Map(seekers.map(({ email }, index) => [email, seekerTokens[index] ?? '']))
    const applied = await inParallel(applications, async ({ from, to, statuses }) => {
      const { token: employer = '', job } = jobOf.get(to) ?? {}
      const seeker = tokenOf.get(from) ?? ''
      const isNew = await seedApplication(client, { seeker, employer, jobId: job?._id ?? '', statuses })
      step()
      return isNew
    })
    const isNew = [...posted.map((one) => one.isNew), ...applied].filter(Boolean).length
    const people = `${employers.length} employers, ${seekers.length} seekers`
    log(`${people}, ${posted.length} jobs, ${applied.length} applications (${isNew} new)`)
    return { accounts, jobs: posted.map(({ job }) => job) }
  } finally {
    client.close()
  }
}

/**
 * Offers postings as the last demo employer, a few at a time. One that is refused does not stop the others.
 * @param {{ url: string, file: string, log: Log, skills?: import('../tools/data/postings.mjs').Skills }} options
 * @returns {Promise<{ accepted: number, existing: number, refused: string[] }>} refused: names with the service's reason
 */
export async function seedPostings({ url, file, log, skills }) {
  if (!existsSync(file)) throw new UserError(`there is no file ${file}`)
  const postings = parsePostings(readFileSync(file, 'utf8'), file)
  const aliases = skills ?? (await readSkills())
  const client = patient(createClient(url), log)
  const outcome = { accepted: 0, existing: 0, refused: /** @type {string[]} */ ([]) }
  try {
    const token = await enter(client, /** @type {Account} */ (employers.at(-1)))
    const own = await readAll(client, '/api/jobs/employer/my-jobs?limit=100', { token })
    const known = new Set(own.map((job) => job.sourceUrl))
    await inParallel(postings, async (posting) => {
      const body = toJobBody(posting, aliases)
      if (known.has(body.sourceUrl)) {
        outcome.existing += 1
        return
      }
      const headers = { 'idempotency-key': idempotencyKey(body) }
      const answer = await client.call('POST', '/api/jobs', { token, body, headers })
      if (answer.status === 201) outcome.accepted += 1
      else outcome.refused.push(`${nameOf(body)}: ${reasonOf(answer)}`)
    })
    return outcome
  } finally {
    client.close()
  }
}

/** The compiled skill aliases; `npm run up` and `npm run build` make them. */
async function readSkills() {
  const file = join(root, 'dist', 'src', 'domain', 'skills', 'skills.js')
  if (!existsSync(file)) throw new UserError('the service is not built: `npm run build` (or `npm run up`) first')
  return /** @type {Promise<typeof import('../src/domain/skills/skills.ts')>} */ (import(pathToFileURL(file).href))
}

async function main() {
  const values = readOptions({ lb: { type: 'string' }, jobs: { type: 'string' }, help: { type: 'boolean' } })
  if (values.help) return log(help)
  const url = values.lb ?? readRunning().url
  if (values.jobs === undefined) {
    const { accounts } = await seedDemo({ url, log })
    for (const { role, email, password } of accounts) log(`  ${role.padEnd(10)} ${email.padEnd(26)} ${password}`)
    return
  }
  const { accepted, existing, refused } = await seedPostings({ url, file: values.jobs, log })
  for (const line of refused) log(`  refused: ${line}`)
  log(`${accepted} accepted, ${existing} were there already, ${refused.length} refused`)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await runMain(main)
