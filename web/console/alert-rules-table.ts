/** The alerts of deploy/prometheus/rules that 15 minutes of samples can judge, by the same names and thresholds. */
import type { Moment } from './moments.ts'
import type { Sample } from './samples.ts'

export type Severity = 'page' | 'ticket' | 'info'

export interface AlertRule {
  readonly name: string
  readonly severity: Severity
  /** for so long its condition has to hold */
  readonly forSeconds: number
  readonly text: string
  /** what its condition holds of: hosts, processes, routes; '' for the whole service */
  readonly subjects: (moment: Moment) => readonly string[]
}

const minutes = 60_000

const hostsWhere =
  (condition: (sample: Sample) => boolean) =>
  ({ latest }: Moment): readonly string[] =>
    [...latest].flatMap(([host, sample]) => (sample && condition(sample) ? [host] : []))

const processesWhere =
  (condition: (process: Sample['processes'][number]) => boolean) =>
  ({ latest }: Moment): readonly string[] =>
    [...latest].flatMap(([host, sample]) =>
      (sample?.processes ?? []).filter(condition).map(({ name }) => `${host}/${name}`)
    )

const everywhere =
  (condition: (moment: Moment) => boolean) =>
  (moment: Moment): readonly string[] =>
    condition(moment) ? [''] : []

const samplesNow = ({ latest }: Moment): readonly Sample[] =>
  [...latest.values()].filter((sample) => sample !== undefined)

const most = (samples: readonly Sample[], read: (sample: Sample) => number | null): number =>
  Math.max(0, ...samples.map((sample) => read(sample) ?? 0))

const total = (samples: readonly Sample[], read: (sample: Sample) => number): number =>
  samples.reduce((sum, sample) => sum + read(sample), 0)

/** Deaths that are a fault, of ten minutes, by host and cause. */
const deaths = (moment: Moment) =>
  moment.restarts(10 * minutes).filter(({ cause }) => cause !== 'reload' && cause !== 'memory')

function crashLoops(moment: Moment): readonly string[] {
  const counts = new Map<string, number>()
  for (const { host, count } of deaths(moment)) counts.set(host, (counts.get(host) ?? 0) + count)
  return [...counts].flatMap(([host, count]) => (count > 4 ? [host] : []))
}

/** Routes of which over 5 % fail, and more than 0.02 a second, over five minutes. */
function failingRoutes(moment: Moment): readonly string[] {
  const routes = new Map<string, { count: number; failures: number }>()
  for (const { route, count, failures } of moment.within(5 * minutes).flatMap((sample) => sample.routes)) {
    if (route.startsWith('/health')) continue
    const sum = routes.get(route) ?? { count: 0, failures: 0 }
    routes.set(route, { count: sum.count + count, failures: sum.failures + failures })
  }
  return [...routes].flatMap(([route, { count, failures }]) =>
    failures / count > 0.05 && failures / (5 * 60) > 0.02 ? [route] : []
  )
}

export const alertRules: readonly AlertRule[] = [
  {
    ...{ name: 'HostDown', severity: 'page', forSeconds: 60, text: 'the host tells nothing any more' },
    subjects: ({ latest }) => [...latest].flatMap(([host, sample]) => (sample ? [] : [host]))
  },
  {
    ...{ name: 'HostNotReady', severity: 'page', forSeconds: 30, text: 'too few of its workers serve' },
    subjects: hostsWhere(({ state }) => state === 'broken')
  },
  {
    ...{ name: 'WorkersMissing', severity: 'ticket', forSeconds: 120, text: 'fewer workers are ready than should be' },
    subjects: hostsWhere(({ processes }) => processes.some(({ kind, ready }) => kind === 'worker' && !ready))
  },
  {
    ...{ name: 'WorkerDied', severity: 'ticket', forSeconds: 0, text: 'a worker or helper ended unexpectedly' },
    subjects: (moment) => [...new Set(deaths(moment).map(({ host, cause }) => `${host} (${cause})`))]
  },
  {
    ...{ name: 'WorkerCrashLoop', severity: 'page', forSeconds: 0, text: 'workers end again and again' },
    subjects: crashLoops
  },
  {
    ...{ name: 'EventLoopSlow', severity: 'ticket', forSeconds: 300, text: 'its event loop is late by over 100 ms' },
    subjects: processesWhere(({ delayP99Seconds }) => (delayP99Seconds ?? 0) > 0.1)
  },
  {
    ...{ name: 'EventLoopBusy', severity: 'ticket', forSeconds: 600, text: 'it is busy over 90 % of the time' },
    subjects: processesWhere(({ utilization }) => (utilization ?? 0) > 0.9)
  },
  {
    ...{ name: 'OutboxStuck', severity: 'page', forSeconds: 60, text: 'events have waited over 30 s to enter the log' },
    subjects: everywhere((moment) => most(moment.within(minutes), (sample) => sample.outboxOldestSeconds) > 30)
  },
  {
    ...{ name: 'OutboxBacklog', severity: 'ticket', forSeconds: 300, text: 'over 1,000 events wait to enter the log' },
    subjects: everywhere((moment) => most(moment.within(minutes), (sample) => sample.outboxPending) > 1000)
  },
  {
    ...{ name: 'NoSequencerLeading', severity: 'page', forSeconds: 60, text: 'no host leads: no event enters the log' },
    subjects: everywhere((moment) => samplesNow(moment).every(({ isLeader }) => !isLeader))
  },
  {
    ...{ name: 'SequencerLags', severity: 'ticket', forSeconds: 120, text: 'events enter the log over 5 s late' },
    subjects: everywhere((moment) => most(samplesNow(moment), (sample) => sample.sequencerLagSeconds) > 5)
  },
  {
    ...{ name: 'LogTermsFlap', severity: 'ticket', forSeconds: 0, text: 'the lead changes hands again and again' },
    subjects: everywhere(({ terms }) => terms > 5)
  },
  {
    ...{ name: 'Resyncs', severity: 'ticket', forSeconds: 0, text: 'clients were told to load everything anew' },
    subjects: everywhere((moment) => total(moment.within(15 * minutes), ({ resyncs }) => resyncs) > 10)
  },
  {
    ...{ name: 'MailsQuarantined', severity: 'ticket', forSeconds: 300, text: 'mails are given up' },
    subjects: everywhere((moment) => most(samplesNow(moment), (sample) => sample.mailsQuarantined) > 0)
  },
  {
    ...{ name: 'ErrorRatioHigh', severity: 'ticket', forSeconds: 300, text: 'over 5 % of its responses are 5xx' },
    subjects: failingRoutes
  },
  {
    ...{ name: 'RedisNotTrusted', severity: 'ticket', forSeconds: 60, text: 'limits and revocations go by MongoDB' },
    subjects: everywhere((moment) => samplesNow(moment).some(({ redisTrusted }) => !redisTrusted))
  },
  {
    ...{ name: 'RedisDisconnected', severity: 'ticket', forSeconds: 60, text: 'no connection to Redis' },
    subjects: hostsWhere(({ redisConnected }) => !redisConnected)
  },
  {
    ...{ name: 'MongoUnavailable', severity: 'page', forSeconds: 30, text: 'it knows no primary of MongoDB' },
    subjects: hostsWhere(({ mongodbConnected }) => !mongodbConnected)
  }
]
