/** The console as a whole: sign in, then the views by their names in the address. */
import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { AuditView } from './audit.tsx'
import { createFeed, type Feed, type FeedState } from './feed.ts'
import { duration } from './format.ts'
import { HostsView } from './hosts.tsx'
import { useHash, useListened } from './listened.ts'
import { ApplicationsView, JobsView } from './removed.tsx'
import type { Administrator, Session } from './session.ts'
import { SignIn } from './sign-in.tsx'
import { TimelineView } from './timeline.tsx'
import { UsersView } from './users.tsx'

const views = [
  ['hosts', 'Hosts'],
  ['timeline', 'Timeline'],
  ['users', 'Users'],
  ['jobs', 'Jobs'],
  ['applications', 'Applications'],
  ['audit', 'Audit']
] as const
type ViewName = (typeof views)[number][0]

/** What has failed is announced; how long ago it last worked is only shown. */
function FailureNote({ failure }: { failure: FeedState['failure'] }) {
  const ago = failure?.answeredSecondsAgo
  return (
    <div class={failure ? 'note bad' : ''}>
      <p role="status">{failure?.text}</p>
      {failure && (
        <p>
          {ago == null ? 'No answer yet' : `Last answer ${duration(ago)} ago`};{' '}
          {failure.retrySeconds >= 1 ? `asked again in ${duration(failure.retrySeconds)}.` : 'asking again …'}
        </p>
      )}
    </div>
  )
}

function Head({
  view,
  user,
  firing,
  session
}: {
  view: ViewName
  user: Administrator
  firing: number
  session: Session
}) {
  return (
    <header class="head">
      <p class="brand">
        SkillMatch <span>console</span>
      </p>
      <nav aria-label="Views">
        {views.map(([name, title]) => (
          <a key={name} href={`#${name}`} aria-current={name === view ? 'page' : undefined}>
            {title}
            {name === 'timeline' && firing > 0 && (
              <span class="count" title={`${firing} alerts fire`}>
                {firing}
              </span>
            )}
          </a>
        ))}
      </nav>
      <p class="account">
        <span dir="auto">{user.email}</span>
        <button type="button" class="quiet" onClick={() => void session.signOut().catch(() => undefined)}>
          Sign out
        </button>
      </p>
    </header>
  )
}

function viewOf(view: ViewName, detail: string, session: Session, feed: FeedState): ComponentChildren {
  switch (view) {
    case 'hosts':
      return <HostsView feed={feed} />
    case 'timeline':
      return <TimelineView feed={feed} />
    case 'users':
      return <UsersView session={session} />
    case 'jobs':
      return <JobsView session={session} />
    case 'applications':
      return <ApplicationsView session={session} />
    case 'audit':
      return <AuditView key={detail} session={session} entityId={detail} />
  }
}

function SignedIn({ session, user }: { session: Session; user: Administrator }) {
  const feed: Feed = useMemo(() => createFeed((path) => session.call('GET', path)), [session])
  useEffect(() => feed.start(), [feed])
  const state = useListened(feed)
  const [name, detail = ''] = useHash().split('/', 2)
  const [view, title] = views.find(([known]) => known === name) ?? views[0]
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(view)
  useEffect(() => {
    document.title = `${title} · SkillMatch console`
    if (shown.current !== view) heading.current?.focus()
    shown.current = view
  }, [view, title])
  const firing = state.alerts.filter(({ untilMs }) => untilMs === null).length
  return (
    <>
      <Head view={view} user={user} firing={firing} session={session} />
      <main>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <FailureNote failure={state.failure} />
        {viewOf(view, detail, session, state)}
      </main>
    </>
  )
}

export function App({ session }: { session: Session }) {
  const state = useListened(session)
  if (state.kind === 'signed-in') return <SignedIn session={session} user={state.user} />
  if (state.kind === 'signed-out') return <SignIn session={session} reason={state.reason} />
  return (
    <main class="sign-in">
      <h1>SkillMatch console</h1>
      <p role="status">Signing in …</p>
    </main>
  )
}
