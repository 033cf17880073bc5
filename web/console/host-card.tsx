/** One host as its last sample says. */
import { bytes, count, duration, percent, seconds } from './format.ts'
import { type ProcessSample, type Sample, silentMs } from './samples.ts'

const stateTones = { starting: 'quiet', serving: 'good', draining: 'warn', broken: 'bad' } as const

function State({ sample, ageMs }: { sample: Sample; ageMs: number }) {
  if (ageMs > silentMs) return <span class="badge bad">no sample for {duration(ageMs / 1000)}</span>
  return <span class={`badge ${stateTones[sample.state]}`}>{sample.state}</span>
}

const known = <T,>(value: T | null, write: (value: T) => string): string => (value === null ? '–' : write(value))

function ProcessRow({ process: { name, kind, pid, ready, ...figures } }: { process: ProcessSample }) {
  return (
    <tr>
      <th scope="row" title={known(pid, (value) => `pid ${value}`)}>
        {kind === 'worker' ? `worker ${name}` : name}
        {!ready && <span class="badge warn">not ready</span>}
      </th>
      <td>{known(figures.residentBytes, bytes)}</td>
      <td>{known(figures.utilization, percent)}</td>
      <td>{known(figures.delayP99Seconds, seconds)}</td>
      <td>{known(figures.sockets, count)}</td>
    </tr>
  )
}

function Processes({ host, processes }: { host: string; processes: readonly ProcessSample[] }) {
  return (
    <table class="figures">
      <caption class="hidden">Processes of {host}</caption>
      <thead>
        <tr>
          <th scope="col">Process</th>
          <th scope="col">Memory</th>
          <th scope="col">Loop</th>
          <th scope="col">Delay p99</th>
          <th scope="col">Sockets</th>
        </tr>
      </thead>
      <tbody>
        {processes.map((process) => (
          <ProcessRow key={process.name} process={process} />
        ))}
      </tbody>
    </table>
  )
}

function redisText({ redisConnected, redisTrusted }: Sample): [string, string] {
  if (!redisConnected) return ['not connected', 'bad']
  return redisTrusted ? ['believed', 'good'] : ['not believed', 'warn']
}

export function HostCard({ name, samples, nowMs }: { name: string; samples: readonly Sample[]; nowMs: number }) {
  const sample = samples.at(-1)
  if (!sample) return null
  const ageMs = Math.max(0, nowMs - sample.atMs)
  const [redis, redisTone] = redisText(sample)
  const finder = sample.finderReady ? `ready, ${known(sample.finderJobs, count)} jobs` : 'not ready'
  const facts = [
    ['Version', `${sample.version} (${sample.commit})`, ''],
    ['Up for', duration(sample.uptimeSeconds), ''],
    ['Sequencer', sample.isLeader ? `leads, term ${sample.term ?? '–'}` : 'stands by', sample.isLeader ? 'good' : ''],
    ['MongoDB', sample.mongodbConnected ? 'connected' : 'no primary known', sample.mongodbConnected ? 'good' : 'bad'],
    ['Redis', redis, redisTone],
    ['Finder', finder, sample.finderReady ? 'good' : 'warn'],
    [
      'Mails',
      `${sample.mailsWaiting} wait, ${sample.mailsQuarantined} given up`,
      sample.mailsQuarantined > 0 ? 'warn' : ''
    ],
    ['In flight', `${sample.requestsInFlight} ${sample.requestsInFlight === 1 ? 'request' : 'requests'}`, '']
  ] as const
  return (
    <section class={`panel card ${ageMs > silentMs ? 'silent' : ''}`} aria-labelledby={`host-${name}`}>
      <h2 id={`host-${name}`}>
        {name} <State sample={sample} ageMs={ageMs} />
      </h2>
      <dl class="facts">
        {facts.map(([term, text, tone]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd class={tone}>{text}</dd>
          </div>
        ))}
      </dl>
      <Processes host={name} processes={sample.processes} />
    </section>
  )
}
