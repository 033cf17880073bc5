/**
 * Recommendations over 20,000 open jobs, one request after the other at one worker: how late its event loop comes to what is
 * due, beside the same worker in the same run with nothing but its own housekeeping to do.
 */
import { join } from 'node:path'
import { MongoClient, ObjectId } from 'mongodb'
import { sleep } from '../../tools/processes/processes.mjs'
import { log, task } from '../../tools/terminal/log.mjs'
import { fixed, goalTable, median } from '../lib/goals.mjs'
import { startServices, stopping } from '../lib/services.mjs'
import { cpuUs, loadAverage } from '../lib/usage.mjs'
import { emailOf, password, starters } from '../login/subjects.mjs'

const jobsOpen = 20_000
const controlMs = 3000
const skillsOf = [
  'Node.js',
  'React',
  'Go',
  'Python',
  'Docker',
  'AWS',
  'SQL',
  'Rust',
  'Java',
  'Kubernetes',
  'Vue',
  'Django'
]
const keysOf = ['node', 'react', 'go', 'python', 'docker', 'aws', 'sql', 'rust', 'java', 'kubernetes', 'vue', 'django']

/** @param {string} url @param {string} path @param {{ token?: string, method?: string, body?: object }} [options] */
async function call(url, path, { token, method = 'GET', body } = {}) {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }
  const answer = await fetch(url + path, { method, headers, ...(body && { body: JSON.stringify(body) }) })
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  return /** @type {any} */ (await answer.json()).data
}

/** As many open jobs, like one that was posted; their skills differ. @param {string} uri @param {string} url */
async function postJobs(uri, url) {
  const person = { name: 'Employer', email: 'employer@example.com', password, role: 'EMPLOYER', companyName: 'Works' }
  const { token } = await call(url, '/api/auth/signup', { method: 'POST', body: person })
  const body = {
    ...{
      title: 'Engineer',
      companyName: 'Works',
      location: 'Oslo',
      salary: '$1',
      type: 'Remote',
      requiredSkills: ['Go']
    },
    description: 'We run a service that must not lose a single event. '.repeat(40)
  }
  await call(url, '/api/jobs', { method: 'POST', token, body })
  const client = new MongoClient(uri)
  const jobs = client.db().collection('jobs')
  const like = await jobs.findOne({})
  for (let done = 0; done < jobsOpen; done += 1000) {
    const made = Array.from({ length: 1000 }, (_, index) => {
      const picked = [0, 1, 2, 3, 4].map((place) => (done + index * 7 + place * (1 + (index % 5))) % skillsOf.length)
      const requiredSkills = picked.map((place) => skillsOf[place])
      const skillKeys = [...new Set(picked.map((place) => keysOf[place]))]
      return { ...like, _id: new ObjectId(), requiredSkills, skillKeys }
    })
    await jobs.insertMany(made)
  }
  await client.close()
}

/** @param {import('../realtime/bench.mjs').Options} options */
export async function measureRequests({ folder, isQuick }) {
  const requests = isQuick ? 5 : 20
  await stopping(async (stops) => {
    const services = { ...(await startServices(folder, stops)), folder: join(folder, 'ours') }
    const start = starters.ours
    if (!start) throw new Error('our own service is not among the subjects')
    const ours = await task('our host', () => start({ ...services, folder }, 2))
    stops.push(ours.stop)
    await task(`${fixed(jobsOpen, 0)} jobs`, () => postJobs(services.mongo.uri('login'), ours.url))
    const login = { email: emailOf(0), password }
    const { token } = await call(ours.url, '/api/auth/login', { method: 'POST', body: login })
    await call(ours.url, '/api/users/profile', { method: 'PUT', token, body: { skills: ['Node.js', 'React', 'Go'] } })
    const recommend = () => call(ours.url, '/api/matching/recommendations/jobs', { token })
    await recommend()
    const loads = [loadAverage()]
    await ours.beginWatch()
    await sleep(controlMs)
    const control = await ours.endWatch()
    const [beforeUs, tookMs] = [cpuUs(ours.pid), /** @type {number[]} */ ([])]
    await ours.beginWatch()
    for (let count = 0; count < requests; count++) {
      const startMs = performance.now()
      await recommend()
      tookMs.push(performance.now() - startMs)
    }
    const busy = await ours.endWatch()
    loads.push(loadAverage())
    const cpuMs = (cpuUs(ours.pid) - beforeUs) / 1000 / requests
    log(`\n  control: the loop came p99 ${fixed(control.p99Ms)}, at most ${fixed(control.maxMs)} ms late`)
    log(
      `  ${requests} requests: p99 ${fixed(busy.p99Ms)}, at most ${fixed(busy.maxMs)} ms late; ${fixed(cpuMs, 0)} ms CPU each`
    )
    const goals = [
      { what: "the loop's delay, p99", goal: 10, unit: 'ms', figure: busy.p99Ms },
      {
        what: "the loop's greatest delay, above the control's",
        goal: 20,
        unit: 'ms',
        figure: busy.maxMs - control.maxMs
      },
      { what: 'an answer, median', goal: 1000, unit: 'ms', figure: median(tookMs) }
    ]
    log(goalTable(goals, { title: `Goal (recommendations, ${fixed(jobsOpen, 0)} jobs)`, loads }))
  })
}
