/**
 * npm run seed: demo employers, seekers and jobs through the public API of what runs; `-- --jobs FILE` posts real postings.
 * Running it again creates nothing again.
 */
import '../tools/supported-node.cjs'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createClient, dataOf, patient, readAll, reasonOf } from '../tools/api/client.mjs'
import { employers, jobs, seekers } from '../tools/data/demo.mjs'
import { idempotencyKey, nameOf, parsePostings, toJobBody } from '../tools/data/postings.mjs'
import { root } from '../tools/processes/paths.mjs'
import { readRunning } from '../tools/processes/running.mjs'
import { readOptions } from '../tools/terminal/arguments.mjs'
import { log, runMain, UserError } from '../tools/terminal/log.mjs'

/** @typedef {import('../tools/api/client.mjs').Client} Client */
/** @typedef {import('../tools/data/demo.mjs').Account} Account */
/** @typedef {(line: string) => void} Log */

const help = `npm run seed [-- options]     demo employers, seekers and jobs, through the public API
  --lb URL      the address to use (default: what \`npm run up\` started)
  --jobs FILE   real postings instead: {"jobs": [{position, company, location, tags, salary_min, salary_max, description, url}]}
  --help`

const parallelMax = 4

/**
 * Signs up, or in when the account exists.
 * @param {Client} client
 * @param {Account & { companyName?: string }} account
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
 * Demo people and jobs: three employers, six seekers with their skills, jobs in nine languages. What exists is kept.
 * @param {{ url: string, log: Log }} options
 * @returns {Promise<{ accounts: Account[], jobs: { _id: string, title: string, companyName: string }[] }>}
 */
export async function seedDemo({ url, log }) {
  const client = patient(createClient(url), log)
  try {
    const posted = []
    let created = 0
    for (const [index, employer] of employers.entries()) {
      const token = await enter(client, employer)
      const own = await readAll(client, '/api/jobs/employer/my-jobs?limit=100', { token })
      for (const { body } of jobs.filter(({ by }) => by === index)) {
        const found = own.find((job) => job.title === body.title)
        if (!found) created += 1
        const job = found ?? dataOf(await client.call('POST', '/api/jobs', { token, body }), 201)
        posted.push({ _id: job._id, title: job.title, companyName: job.companyName })
      }
    }
    for (const seeker of seekers) {
      const token = await enter(client, seeker)
      dataOf(await client.call('PUT', '/api/users/profile', { token, body: seeker.profile }), 200)
    }
    log(`${employers.length} employers, ${seekers.length} seekers, ${posted.length} jobs (${created} new)`)
    const accounts = [
      ...employers.map(({ role, name, companyName, email, password }) => ({
        role,
        name,
        companyName,
        email,
        password
      })),
      ...seekers.map(({ role, name, email, password }) => ({ role, name, email, password }))
    ]
    return { accounts, jobs: posted }
  } finally {
    client.close()
  }
}

/**
 * Offers postings as the third demo employer, a few at a time. One that is refused does not stop the others.
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
    const queue = postings.map((posting) => toJobBody(posting, aliases))
    const offer = async () => {
      for (let body = queue.shift(); body; body = queue.shift()) {
        if (known.has(body.sourceUrl)) {
          outcome.existing += 1
          continue
        }
        const headers = { 'idempotency-key': idempotencyKey(body) }
        const answer = await client.call('POST', '/api/jobs', { token, body, headers })
        if (answer.status === 201) outcome.accepted += 1
        else outcome.refused.push(`${nameOf(body)}: ${reasonOf(answer)}`)
      }
    }
    await Promise.all(Array.from({ length: parallelMax }, offer))
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
