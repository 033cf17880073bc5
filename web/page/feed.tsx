/** What a person hears, as it comes: each event with its cursor and the time from its commit, and what the page counts. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { useBox } from '../shared/box.ts'
import { clockTime, duration, grouped, plural } from '../shared/words.ts'
import { tell, topicWords } from './event-words.ts'
import type { Heard } from './ledger.ts'
import type { Side } from './side.ts'

/** A reader of the screen is told at most so often, the newest and how many. */
const announceMs = 4000
/** Longer than that it was not on its way: it was caught up, after an absence. */
const lateMs = 10_000

function Announcer({ side, name }: { side: Side; name: string }) {
  const [text, setText] = useState('')
  const heard = useBox(side.ledger.heard)
  const { received } = useBox(side.ledger.counts)
  const told = useRef(0)
  useEffect(() => {
    if (received <= told.current) {
      told.current = received
      return
    }
    const timer = setTimeout(() => {
      const [newest] = heard
      const count = received - told.current
      told.current = received
      if (!newest) return
      const { what, about } = tell(newest.event, side.role)
      setText(`${name}: ${count === 1 ? '' : `${plural(count, 'event')}, the newest: `}${what} ${about}`)
    }, announceMs)
    return () => clearTimeout(timer)
  }, [received])
  return (
    <p class="hidden" aria-live="polite">
      {text}
    </p>
  )
}

function Counters({ side }: { side: Side }) {
  const { received, missed, repeated, resyncs } = useBox(side.ledger.counts)
  return (
    <dl class="counters">
      <div>
        <dt>Events received</dt>
        <dd data-count="received">{grouped(received)}</dd>
      </div>
      <div class={missed > 0 ? 'bad' : 'good'}>
        <dt>missed</dt>
        <dd data-count="missed">{grouped(missed)}</dd>
      </div>
      <div class={repeated > 0 ? 'bad' : 'good'}>
        <dt>repeated</dt>
        <dd data-count="repeated">{grouped(repeated)}</dd>
      </div>
      {resyncs > 0 && (
        <div class="warn">
          <dt>log begun anew</dt>
          <dd>{grouped(resyncs)}</dd>
        </div>
      )}
    </dl>
  )
}

function Line({ heard: { event, afterMs, by }, side }: { heard: Heard; side: Side }) {
  const { what, about } = tell(event, side.role)
  return (
    <li data-type={event.type}>
      <span class="what">
        <b>{what}</b> <span dir="auto">{about}</span>
      </span>
      <span class="after" title="from the commit to its arrival here">
        {afterMs > lateMs ? `caught up, of ${clockTime(event.at)}` : duration(afterMs)}
      </span>
      <span class="trace">
        <span title="its topic">{topicWords(event.topic)}</span>
        <code title={`cursor ${event.cursor}`}>{event.cursor}</code>
        {by !== '' && <span title="the process that sent it">{by}</span>}
      </span>
    </li>
  )
}

export function Feed({ side, name }: { side: Side; name: string }) {
  const heard = useBox(side.ledger.heard)
  return (
    <section class="feed" aria-labelledby={`${name}-feed`}>
      <div class="feed-head">
        <h3 id={`${name}-feed`}>Live events</h3>
        <Counters side={side} />
      </div>
      {heard.length === 0 ? (
        <p class="empty">Nothing yet. What happens to this person appears here the moment it is committed.</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <ol tabIndex={0} aria-labelledby={`${name}-feed`}>
          {heard.map((one) => (
            <Line key={`${one.event.topic} ${one.event.id}`} heard={one} side={side} />
          ))}
        </ol>
      )}
      <Announcer side={side} name={name === 'seeker' ? 'Job seeker' : 'Employer'} />
    </section>
  )
}
