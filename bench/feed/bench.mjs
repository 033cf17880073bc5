/**
 * The public feed of jobs behind nginx's cache: what none, ten and ten thousand readers cost a host, in requests that come
 * through and in CPU, while as many events happen.
 */
import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MongoClient, ObjectId } from 'mongodb'
import { freePort } from '../../tools/processes/ports.mjs'
import { sleep, startProcess, waitFor } from '../../tools/processes/processes.mjs'
import { startHost } from '../../tools/services/hosts.mjs'
import { renderNginx } from '../../tools/services/nginx.mjs'
import { ensureProgram } from '../../tools/services/packages.mjs'
import { log } from '../../tools/terminal/log.mjs'
import { fixed, goalTable } from '../lib/goals.mjs'
import { hostSettings, startServices, stopping } from '../lib/services.mjs'
import { cpuUs, loadAverage, workersOf } from '../lib/usage.mjs'
import { createReader } from './reader.mjs'

const path = '/api/events/jobs'
const few = 10
const descriptorsEach = 20_000

/** Ready for so many connections of one address. @param {string} text nginx.conf */
const widened = (text) =>
  // Started by root its workers are nobody's, who may not enter this run's folder.
  `${process.getuid?.() === 0 ? 'user root;\n' : ''}${text}`
    .replace(/worker_rlimit_nofile \d+/, `worker_rlimit_nofile ${descriptorsEach}`)
    .replace(/worker_connections \d+/, `worker_connections ${descriptorsEach - 1000}`)
    .replace(/^ *limit_conn sources .*\n/m, '')

/** @param {import('../realtime/subject.mjs').Services} services */
async function openHost({ mongo, redis, logFolder }) {
  // Every reader comes from one address.
  const env = hostSettings({ mongo, redis }, 'bench', { EVENTS_RATE_LIMIT_MAX: '1000000' })
  return startHost({ name: 'feed', port: await freePort(), workers: 1, env, logFile: join(logFolder, 'feed.log') })
}

/** @param {{ folder: string, isQuick: boolean }} options */
export async function bench({ folder, isQuick }) {
  const [many, events] = isQuick ? [1000, 10] : [10_000, 30]
  const command = await ensureProgram('nginx')
  await stopping(async (stops) => {
    const services = await startServices(folder, stops)
    const host = await openHost(services)
    stops.push(async () => void (await host.stop()))
    const [file, port] = [join(folder, 'nginx.conf'), await freePort()]
    writeFileSync(file, widened(renderNginx({ listen: `127.0.0.1:${port}`, hosts: [host], folder })))
    const nginx = startProcess({
      ...{ name: 'nginx', command, args: ['-c', file, '-g', 'daemon off;'], logFile: join(folder, 'nginx.log') }
    })
    stops.push(async () => void (await nginx.stop()))
    const url = `http://127.0.0.1:${port}`
    await waitFor('nginx', async () => (await fetch(`${url}/health/live`)).ok, { limitMs: 30_000, process: nginx })
    const client = await MongoClient.connect(services.mongo.uri('bench'))
    stops.push(() => client.close())
    const pids = [Number(host.process.pid), ...workersOf(Number(host.process.pid))]
    const usedUs = () => pids.reduce((sum, pid) => sum + cpuUs(pid), 0)
    /** Requests that nginx has passed on. */
    const passedOn = () =>
      readFileSync(join(folder, 'access.log'), 'utf8')
        .split('\n')
        .filter((line) => line.includes(`"url":"${path}"`) && !line.includes('"host":""')).length

    /** @param {number} count */
    const round = async (count) => {
      truncateSync(join(folder, 'access.log'))
      const readers = Array.from({ length: count }, () => createReader(url, path))
      for (let start = 0; start < count; start += 200)
        await Promise.all(readers.slice(start, start + 200).map((reader) => reader.begin()))
      const begun = passedOn()
      const following = readers.map((reader) => reader.follow(events))
      await sleep(2000)
      const beforeUs = usedUs()
      for (let index = 0; index < events; index++) {
        const data = { job: { _id: String(new ObjectId()), title: `posting ${index}`, text: 'x'.repeat(2000) } }
        const row = { _id: new ObjectId(), topic: 'jobs', type: 'job.created', data, pending: true }
        await client.db().collection('outbox').insertOne(row)
        await sleep(1000)
      }
      const heard = await Promise.all(following)
      const figures = { count, begun, passed: passedOn() - begun, usedUs: usedUs() - beforeUs }
      const orders = new Set(heard.map((ids) => ids.join()))
      for (const reader of readers) reader.stop()
      const isWhole = count === 0 || (orders.size === 1 && new Set(heard[0]).size === events)
      log(
        `  ${fixed(count, 0).padStart(7)} readers: ${begun} requests came through while they began, ${figures.passed} for ` +
          `${events} events; ${fixed(figures.usedUs / 1000, 0)} ms CPU${isWhole ? '' : '; NOT all heard everything once'}`
      )
      return { ...figures, isWhole }
    }
    const loads = [loadAverage()]
    await round(few)
    const rounds = [await round(0), await round(few), await round(many)]
    loads.push(loadAverage())
    const [none, ten, all] = rounds
    if (!none || !ten || !all) return
    log(
      goalTable(
        [
          { what: 'readers that missed an event or heard one twice', goal: 0, unit: '', figure: all.isWhole ? 0 : 1 },
          {
            what: 'requests for the events, against those of ten',
            goal: 1.5,
            unit: '×',
            figure: all.passed / ten.passed
          },
          { what: 'CPU of the host, against that with ten', goal: 1.25, unit: '×', figure: all.usedUs / ten.usedUs }
        ],
        { title: `Goal (${fixed(many, 0)} readers)`, loads }
      )
    )
  })
}
