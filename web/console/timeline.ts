/** What happened, told by how a host's samples differ from the ones before, and by its alerts. */
import type { Alert } from './alerts.ts'
import { duration } from './format.ts'
import { gapMs, type Hosts, type Sample, sampleMs, silentMs } from './samples.ts'
import { reloadsIn, restartsIn, type Step, stepsOf } from './steps.ts'

export type Tone = 'good' | 'warn' | 'bad' | 'quiet'
export type Kind = 'restart' | 'reload' | 'state' | 'leader' | 'version' | 'store' | 'silence' | 'alert'

export interface Happening {
  readonly atMs: number
  /** '' for the whole service */
  readonly host: string
  readonly kind: Kind
  readonly tone: Tone
  readonly text: string
}

type Told = Omit<Happening, 'atMs' | 'host'>

const told = (kind: Kind, tone: Tone, text: string): Told => ({ kind, tone, text })

const restartText = (cause: string, times: number): string =>
  `${times === 1 ? 'A process was' : `${times} processes were`} replaced: ${cause}`

const restarts = (step: Step): readonly Told[] =>
  restartsIn(step).map(({ label, count }) =>
    told('restart', label === 'reload' ? 'quiet' : label === 'memory' ? 'warn' : 'bad', restartText(label, count))
  )

const reloads = (step: Step): readonly Told[] =>
  reloadsIn(step).map(({ label }) => told('reload', label === 'failed' ? 'bad' : 'good', `Reload: ${label}`))

const stateTones: { readonly [state in Sample['state']]: Tone } = {
  starting: 'quiet',
  serving: 'good',
  draining: 'warn',
  broken: 'bad'
}

function states({ before, after, isNewStart }: Step): readonly Told[] {
  const started = isNewStart ? [told('state', 'warn', 'The host was started anew')] : []
  if (before.state === after.state) return started
  return [...started, told('state', stateTones[after.state], `${before.state} → ${after.state}`)]
}

function leads({ before, after }: Step): readonly Told[] {
  const term = after.term === null ? '' : `, term ${after.term}`
  if (!before.isLeader && after.isLeader) return [told('leader', 'good', `Leads the sequencer${term}`)]
  if (before.isLeader && !after.isLeader) return [told('leader', 'quiet', 'No longer leads the sequencer')]
  const isNewTerm = after.isLeader && before.term !== null && after.term !== null && before.term !== after.term
  return isNewTerm ? [told('leader', 'warn', `Leads again${term}, before it ${before.term}`)] : []
}

function versions({ before, after }: Step): readonly Told[] {
  const name = ({ version, commit }: Sample): string => `${version} (${commit})`
  if (name(before) === name(after)) return []
  return [told('version', 'good', `Version ${name(before)} → ${name(after)}`)]
}

const change = (was: boolean, is: boolean, lost: Told, back: string): readonly Told[] =>
  was === is ? [] : [is ? told('store', 'good', back) : lost]

const mongodbLost = told('store', 'bad', 'MongoDB lost: no primary is known')
const redisLost = told('store', 'bad', 'Redis lost')
const redisDoubted = told('store', 'warn', 'Redis is not believed: limits and revocations go by MongoDB')

const stores = ({ before, after }: Step): readonly Told[] => [
  ...change(before.mongodbConnected, after.mongodbConnected, mongodbLost, 'MongoDB is back'),
  ...change(before.redisConnected, after.redisConnected, redisLost, 'Redis is back'),
  ...change(before.redisTrusted, after.redisTrusted, redisDoubted, 'Redis is believed again')
]

const silenceFrom = (sample: Sample, text: string): Happening => ({
  ...{ atMs: sample.atMs + sampleMs, host: sample.host },
  ...told('silence', 'bad', text)
})

/** A step over a gap: silent from when its next sample was due until this one. */
function silences({ before, after }: Step): readonly Happening[] {
  const lengthMs = after.atMs - before.atMs
  if (lengthMs <= gapMs) return []
  const back = told('silence', 'good', `Samples again, after ${duration(lengthMs / 1000)}`)
  return [silenceFrom(before, 'No more samples'), { atMs: after.atMs, host: after.host, ...back }]
}

function happeningsOf(samples: readonly Sample[], nowMs: number): readonly Happening[] {
  const happened = stepsOf(samples).flatMap((step): readonly Happening[] => {
    const { atMs, host } = step.after
    const changes = [
      ...restarts(step),
      ...reloads(step),
      ...states(step),
      ...leads(step),
      ...versions(step),
      ...stores(step)
    ]
    return [...silences(step), ...changes.map((change) => ({ atMs, host, ...change }))]
  })
  const last = samples.at(-1)
  const isSilent = last !== undefined && nowMs - last.atMs > silentMs
  return isSilent ? [...happened, silenceFrom(last, 'No more samples')] : happened
}

const about = (subject: string): string => (subject === '' ? '' : `${subject}: `)

/** An alert's subject begins with its host, if it is of one. */
const hostOf = (subject: string, hosts: Hosts): string =>
  [...hosts.keys()].find(
    (host) => subject === host || subject.startsWith(`${host}/`) || subject.startsWith(`${host} `)
  ) ?? ''

function happeningsOfAlert(
  { name, text, severity, subject, fromMs, untilMs }: Alert,
  hosts: Hosts
): readonly Happening[] {
  const host = hostOf(subject, hosts)
  const tone = severity === 'page' ? 'bad' : severity === 'ticket' ? 'warn' : 'quiet'
  const fired = { atMs: fromMs, host, ...told('alert', tone, `${name} (${severity}): ${about(subject)}${text}`) }
  if (untilMs === null) return [fired]
  return [fired, { atMs: untilMs, host, ...told('alert', 'good', `${name} is over${subject && `: ${subject}`}`) }]
}

/** Everything that the samples at hand tell, the latest first. */
export function findHappenings(hosts: Hosts, alerts: readonly Alert[], nowMs: number): readonly Happening[] {
  const all = [
    ...[...hosts.values()].flatMap((samples) => happeningsOf(samples, nowMs)),
    ...alerts.flatMap((alert) => happeningsOfAlert(alert, hosts))
  ]
  return all.sort((one, other) => other.atMs - one.atMs)
}
