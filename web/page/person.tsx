/** One person: who it is, where it is connected, and what it hears; below that, what its role does. */
import type { ComponentChildren } from 'preact'
import { useBox } from '../shared/box.ts'
import { Feed } from './feed.tsx'
import { InstanceBadge } from './instance-badge.tsx'
import { placesOf } from './scene.ts'
import type { Side } from './side.ts'

interface Props {
  readonly side: Side
  readonly title: string
  /** unique on the page */
  readonly name: string
  readonly children: ComponentChildren
}

const words = {
  connecting: 'Connecting …',
  ready: 'Connected',
  waiting: 'Waiting to connect again …',
  closed: 'Signed out'
}

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map(([letter = '']) => letter)
    .join('')
    .slice(0, 2)

/** Which of the demo's people it is. */
function AccountChoice({ side, title, name }: Props) {
  const account = useBox(side.account)
  const become = (email: string): void => {
    const next = side.people.find((person) => person.email === email)
    if (next) side.become(next).catch(() => undefined)
  }
  return (
    <div class="who">
      <span class="avatar" aria-hidden="true">
        {initials(account.name)}
      </span>
      <div>
        <h2 id={`${name}-title`}>{title}</h2>
        <label class="hidden" for={`${name}-account`}>
          {title}: who it is
        </label>
        <select id={`${name}-account`} value={account.email} onChange={(event) => become(event.currentTarget.value)}>
          {side.people.map(({ email, name, companyName }) => (
            <option key={email} value={email}>
              {companyName ? `${name}, ${companyName}` : name}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}

/** Whether it is connected, and why not where it was. */
function State({ side }: Props) {
  const { status, note } = useBox(side.link)
  return (
    <p class={`state ${status}`} role="status">
      {words[status]}
      {note !== '' && <span class="note">{note}</span>}
    </p>
  )
}

/** Where it is connected, by its choice or because the place before went away. */
function PlaceChoice({ side, title, name }: Props) {
  const { instance } = useBox(side.link)
  const place = useBox(side.place)
  const answeredBy = useBox(side.answeredBy)
  const go = (chosen: string): void => {
    const next = placesOf(side.scene).find((one) => one.name === chosen)
    if (next) side.goTo(next)
  }
  return (
    <div class="where">
      <label for={`${name}-place`}>
        Host<span class="hidden"> of the {title.toLowerCase()}</span>
      </label>
      <select id={`${name}-place`} value={place.name} onChange={(event) => go(event.currentTarget.value)}>
        {placesOf(side.scene).map(({ name }) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <InstanceBadge instance={instance} scene={side.scene} />
      {answeredBy !== '' && (
        <p class="answered">
          answered by <InstanceBadge instance={answeredBy} scene={side.scene} />
        </p>
      )}
    </div>
  )
}

export function Person(props: Props) {
  const { side, name, children } = props
  return (
    <section class="card person" id={name} aria-labelledby={`${name}-title`}>
      <div class="person-head">
        <AccountChoice {...props} />
        <State {...props} />
      </div>
      <PlaceChoice {...props} />
      <Feed side={side} name={name} />
      {children}
    </section>
  )
}
