/**
 * Events caused by both people while something breaks, so that it means something when none is missed: the seeker applies
 * through the balancer, the employer moves the application on, the seeker withdraws it, and again. What the service has
 * acknowledged must be heard by both, each once; what it did not answer is asked again until it does.
 */
import { ApiError, createApi } from '../shared/api.ts'
import { awaitBox } from '../shared/box.ts'
import type { Stage } from './app.tsx'
import { subjectOf } from './ledger.ts'
import type { Side } from './side.ts'
import type { Application, Job, SeekerApplication } from './views.ts'

/** What must be heard of one acknowledged change. */
export interface Caused {
  readonly type: 'application.created' | 'application.moved' | 'application.withdrawn'
  readonly subject: string
}

export interface Tally {
  readonly caused: number
  /** by the two people together: of `caused`, each twice */
  readonly missed: number
  readonly repeated: number
  /** from the commit to the arrival, of the last ones */
  readonly slowestMs: number
}

const triesMax = 100
const pauseMs = 250
const hearLimitMs = 20_000
const settleMs = 400

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** No answer, or one that says to come again: of the balancer, or because a host that died was at it. */
const isPassing = (error: unknown): boolean =>
  error instanceof ApiError &&
  (error.status === 0 || error.status >= 500 || error.status === 429 || error.code === 'REQUEST_IN_FLIGHT')

/** Asks until there is an answer. @param isDone says that a refusal is the answer to what an earlier try did */
async function insist<T>(
  ask: () => Promise<T>,
  isDone: (error: unknown) => boolean = () => false
): Promise<T | undefined> {
  for (let tries = 1; ; tries++) {
    try {
      return await ask()
    } catch (error) {
      if (tries > 1 && isDone(error)) return undefined
      if (!isPassing(error) || tries === triesMax) throw error
      await pause(pauseMs)
    }
  }
}

/** @throws Error when the employer has no open job that the seeker has not applied for */
async function findJob({ seeker, employer }: Stage): Promise<string> {
  const [jobs, applications] = await Promise.all([
    employer.call<Job[]>('GET', '/api/jobs/employer/my-jobs?limit=100'),
    seeker.call<SeekerApplication[]>('GET', '/api/applications?limit=100')
  ])
  const taken = new Set(applications.data.map(({ jobId }) => jobId?._id))
  const free = jobs.data.find(({ _id, isActive }) => isActive && !taken.has(_id))
  if (free) return free._id
  throw new Error('the employer has no open job that the job seeker has not applied for: withdraw an application first')
}

/** One round. @param onCaused is told of each change as soon as it is acknowledged */
async function round(
  { scene, seeker, employer }: Stage,
  jobId: string,
  onCaused: (caused: Caused) => void
): Promise<void> {
  const [bySeeker, byEmployer] = [seeker, employer].map((side: Side) => createApi(scene.api, side.token))
  if (!bySeeker || !byEmployer) return
  const headers = { 'idempotency-key': crypto.randomUUID() }
  const applied = await insist(() => bySeeker.call<Application>('POST', '/api/applications', { jobId }, { headers }))
  const subject = applied?.data._id
  if (subject === undefined) return
  const path = `/api/applications/${subject}`
  onCaused({ type: 'application.created', subject })
  await insist(() => byEmployer.call('PUT', path, { status: 'Reviewing' }))
  onCaused({ type: 'application.moved', subject })
  await insist(
    () => bySeeker.call('DELETE', path),
    (error) => error instanceof ApiError && error.status === 404
  )
  onCaused({ type: 'application.withdrawn', subject })
}

const timesHeard = ({ seeker, employer }: Stage, { type, subject }: Caused): readonly number[] =>
  [seeker, employer].map(({ ledger }) => ledger.timesHeard(type, subject))

/** How long the slowest was on its way, of those that are still shown. */
function slowestMs({ seeker, employer }: Stage, caused: readonly Caused[]): number {
  const subjects = new Set(caused.map(({ subject }) => subject))
  const heard = [seeker, employer].flatMap(({ ledger }) => ledger.heard.get())
  return Math.max(0, ...heard.flatMap(({ event, afterMs }) => (subjects.has(subjectOf(event)) ? [afterMs] : [])))
}

export interface Commotion {
  readonly rounds: () => number
  /** ends after the round under way, and counts what was heard once all of it was, or nothing more comes */
  stop(): Promise<Tally>
}

/** @throws Error when one of them is not: without a first connection nothing is owed to it */
async function requireConnected(...sides: readonly Side[]): Promise<void> {
  for (const { link, account } of sides) {
    const found = await awaitBox(link, ({ status }) => status === 'ready', hearLimitMs)
    if (!found) throw new Error(`${account.get().name} is not connected`)
  }
}

export async function startCommotion(stage: Stage): Promise<Commotion> {
  await requireConnected(stage.seeker, stage.employer)
  const jobId = await findJob(stage)
  const ledgers = [stage.seeker.ledger, stage.employer.ledger]
  const sumOf = (name: 'missed' | 'repeated') => ledgers.reduce((sum, { counts }) => sum + counts.get()[name], 0)
  const before = { missed: sumOf('missed'), repeated: sumOf('repeated') }
  const caused: Caused[] = []
  let isStopping = false
  let rounds = 0
  const working = (async () => {
    while (!isStopping) {
      await round(stage, jobId, (one) => caused.push(one))
      rounds += 1
    }
  })()
  working.catch(() => undefined) // told by stop()
  const countMissed = (): number =>
    caused.flatMap((one) => timesHeard(stage, one)).filter((times) => times === 0).length
  return {
    rounds: () => rounds,
    async stop() {
      isStopping = true
      await working
      const until = performance.now() + hearLimitMs
      while (countMissed() > 0 && performance.now() < until) await pause(50)
      await pause(settleMs) // one too many would come late
      const again = caused
        .flatMap((one) => timesHeard(stage, one))
        .reduce((sum, times) => sum + Math.max(0, times - 1), 0)
      return {
        caused: caused.length,
        slowestMs: slowestMs(stage, caused),
        // By what was acknowledged and by the chains of cursors: whichever finds more.
        missed: Math.max(countMissed(), sumOf('missed') - before.missed),
        repeated: Math.max(again, sumOf('repeated') - before.repeated)
      }
    }
  }
}
