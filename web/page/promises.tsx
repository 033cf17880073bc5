/** The promises as buttons: each is put to the test by one click, and says what was seen. */
import { useEffect, useState } from 'preact/hooks'
import { useBox } from '../shared/box.ts'
import { reasonOf } from '../shared/words.ts'
import type { Stage } from './app.tsx'
import { type ControlState, control, hasToken } from './control.ts'
import type { Outcome, Promised, Test } from './promise.ts'
import { countLimit, verify } from './promise-checks.ts'
import { killHost } from './promise-kill.ts'
import { logOut } from './promise-logout.ts'
import { startRedis, stopRedis } from './promise-redis.ts'
import { TokenHint } from './token-hint.tsx'

const promises: readonly Promised[] = [
  {
    id: 'kill',
    title: 'A killed host loses nothing',
    about: 'Ends every process of the host that the job seeker is connected to, while both people cause events.',
    label: 'Kill the host',
    test: killHost
  },
  {
    id: 'redis',
    title: 'Redis may go',
    about: 'A token that was logged out stays refused without Redis, and events go on.',
    label: 'Stop Redis',
    test: stopRedis
  },
  {
    id: 'logout',
    title: 'Logged out is logged out',
    about: 'Ends all sessions of the job seeker: every socket closes, and no host accepts the token.',
    label: 'Log out everywhere',
    test: logOut
  },
  {
    id: 'limit',
    title: 'A limit is exact',
    about: 'Sends three times what is allowed, spread over all hosts: exactly the limit passes.',
    label: '3 × the limit',
    test: countLimit
  },
  {
    id: 'verify',
    title: 'All of it, checked',
    about: 'Health, balancer, events, limit and logout: the same checks that an operator runs.',
    label: 'Verify',
    test: verify
  }
]

interface Run {
  readonly id: string
  readonly title: string
  /** undefined while it runs */
  readonly outcome: Outcome | undefined
  readonly line: string
}

const words = (run: Run): string => (run.outcome ? (run.outcome.isKept ? 'Kept' : 'Not kept') : 'Being tested')

function Result({ run }: { run: Run }) {
  const tone = run.outcome ? (run.outcome.isKept ? 'good' : 'bad') : 'busy'
  return (
    <div class={`result ${tone}`} data-result={run.id} data-kept={run.outcome?.isKept}>
      <p class="result-title">
        <b>{words(run)}</b> {run.title}
      </p>
      {(run.outcome?.lines ?? run.line.split('\n')).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}

/** What the demo says of Redis: asked at first, and after each test. */
function useRedis(run: Run | undefined): ControlState['redis'] {
  const [redis, setRedis] = useState<ControlState['redis']>('up')
  const isRunning = run !== undefined && run.outcome === undefined
  useEffect(() => {
    if (!hasToken() || isRunning) return
    control<ControlState>('GET', '/state').then(
      (state) => setRedis(state.redis),
      () => undefined // what is pressed then says so
    )
  }, [isRunning])
  return redis
}

function useRun(stage: Stage | undefined) {
  const [run, setRun] = useState<Run>()
  const start = async (id: string, title: string, test: Test): Promise<void> => {
    if (!stage) return
    setRun({ id, title, outcome: undefined, line: 'Beginning …' })
    const outcome = await test(stage, (line) => setRun({ id, title, outcome: undefined, line })).catch((error) => ({
      isKept: false,
      lines: [reasonOf(error)]
    }))
    setRun({ id, title, outcome, line: '' })
  }
  return { run, start }
}

interface CardProps {
  readonly promised: Promised
  readonly run: Run | undefined
  readonly isDisabled: boolean
  /** another one runs: the button keeps the keyboard, and does nothing */
  readonly isBusy: boolean
  readonly onStart: () => void
}

function Card({ promised: { id, title, about, label }, run, isDisabled, isBusy, onStart }: CardProps) {
  const own = run?.id === id ? run : undefined
  const tone = own ? (own.outcome ? (own.outcome.isKept ? 'good' : 'bad') : 'busy') : ''
  return (
    <li class={`promise ${tone}`}>
      <h3>{title}</h3>
      <p>{about}</p>
      <button
        type="button"
        data-promise={id}
        disabled={isDisabled}
        aria-disabled={isBusy}
        onClick={() => isBusy || onStart()}
      >
        {own && !own.outcome ? 'Running …' : label}
      </button>
    </li>
  )
}

const back: Promised = {
  id: 'redis-start',
  title: 'Redis is stopped',
  about: 'Everything goes on without it, a little slower. Start it again, and it is believed as soon as it may be.',
  label: 'Start Redis',
  test: startRedis
}

export function Promises({ stage }: { stage: Stage | undefined }) {
  const { run, start } = useRun(stage)
  const redis = useRedis(run)
  const canAsk = hasToken()
  const isBusy = run !== undefined && run.outcome === undefined
  const shown = promises.map((one) => (one.id === 'redis' && redis === 'stopped' ? back : one))
  return (
    <section class="promises" aria-labelledby="promises-title">
      <h2 id="promises-title">Put it to the test</h2>
      {!canAsk && <TokenHint what="Breaking things" />}
      <ul class="promise-list">
        {shown.map((promised) => (
          <Card
            key={promised.id.split('-')[0]}
            promised={promised}
            run={run}
            isDisabled={!stage || !canAsk || (promised.id === 'redis' && redis === 'elsewhere')}
            isBusy={isBusy}
            onStart={() => start(promised.id, promised.title, promised.test)}
          />
        ))}
      </ul>
      {redis === 'elsewhere' && <p class="notice">Redis is not of this demo, so it is not stopped from here.</p>}
      <div aria-live="polite">{run && <Result run={run} />}</div>
      {stage && <NotReady stage={stage} />}
    </section>
  )
}

/** Said where the buttons are: a test of people who are not connected shows nothing. */
function NotReady({ stage }: { stage: Stage }) {
  const states = [useBox(stage.seeker.link), useBox(stage.employer.link)]
  return states.every(({ status }) => status === 'closed') ? <p class="notice bad">Nobody is connected.</p> : null
}
