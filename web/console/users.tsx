/** Accounts: found, suspended, restored, signed out. */
import { useState } from 'preact/hooks'
import { dayAndTime } from './format.ts'
import { usePages } from './pages.ts'
import { Confirm, type Question, Records } from './records.tsx'
import type { Session } from './session.ts'

interface UserRecord {
  readonly _id: string
  readonly name: string
  readonly email: string
  readonly role: string
  readonly companyName: string
  readonly emailVerified: boolean
  readonly suspendedAt: string | null
  readonly createdAt: string
}

const roleNames = new Map([
  ['JOB_SEEKER', 'job seeker'],
  ['EMPLOYER', 'employer'],
  ['ADMIN', 'administrator']
])

function Search({ onSearch }: { onSearch: (email: string) => void }) {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    onSearch(String(new FormData(event.currentTarget as HTMLFormElement).get('email')).trim())
  }
  return (
    <search>
      <form class="search" onSubmit={submit}>
        <label>
          Exact e-mail address
          <input name="email" type="search" dir="auto" />
        </label>
        <button type="submit">Find</button>
      </form>
    </search>
  )
}

/** What may be done with an account; `act` requests it and shows the account as it then is. */
function questionsOf(
  { email, suspendedAt }: UserRecord,
  act: (action: string, body?: object) => Promise<void>
): Question[] {
  const restore: Question = {
    ...{ title: `Restore ${email}?`, text: 'The account may sign in again.', action: 'Restore' },
    act: () => act('restore')
  }
  const suspend: Question = {
    ...{ title: `Suspend ${email}?`, action: 'Suspend', hasReason: true },
    text: 'All its sessions end at once, and it cannot sign in until it is restored. The reason is kept in the audit log.',
    act: (reason) => act('suspend', { reason })
  }
  const endSessions: Question = {
    ...{ title: `End all sessions of ${email}?`, action: 'End sessions' },
    text: 'It is signed out on every device at once, and may sign in again.',
    act: () => act('end-sessions')
  }
  return suspendedAt === null ? [endSessions, suspend] : [restore]
}

function User({
  user,
  questions,
  onAsk
}: {
  user: UserRecord
  questions: Question[]
  onAsk: (question: Question) => void
}) {
  return (
    <>
      <div class="who">
        <strong dir="auto">{user.name}</strong> <span dir="auto">{user.email}</span>
        <p class="quiet">
          {roleNames.get(user.role) ?? user.role}
          {user.companyName && <span dir="auto"> of {user.companyName}</span>}, since {dayAndTime(user.createdAt)}
          {!user.emailVerified && ', address not confirmed'}
        </p>
        {user.suspendedAt !== null && <span class="badge bad">suspended {dayAndTime(user.suspendedAt)}</span>}
      </div>
      <p class="actions">
        <a href={`#audit/${user._id}`} aria-label={`Audit of ${user.email}`}>
          Audit
        </a>
        {questions.map((question) => (
          <button
            key={question.action}
            type="button"
            class="quiet"
            aria-label={`${question.action}: ${user.email}`}
            onClick={() => onAsk(question)}
          >
            {question.action}
          </button>
        ))}
      </p>
    </>
  )
}

export function UsersView({ session }: { session: Session }) {
  const [email, setEmail] = useState('')
  const [question, ask] = useState<Question | null>(null)
  const pages = usePages<UserRecord>(
    session,
    email ? `/api/admin/users?email=${encodeURIComponent(email)}` : '/api/admin/users'
  )
  const act =
    (id: string) =>
    async (action: string, body?: object): Promise<void> => {
      const { data } = await session.call('POST', `/api/admin/users/${id}/${action}`, body)
      pages.change((items) => items.map((item) => (item._id === id ? (data as UserRecord) : item)))
    }
  return (
    <>
      <Search onSearch={setEmail} />
      <Records
        pages={pages}
        label="Accounts"
        none={email ? 'There is no account of this address.' : 'There is no account.'}
      >
        {(user) => <User user={user} questions={questionsOf(user, act(user._id))} onAsk={ask} />}
      </Records>
      {question && <Confirm question={question} onClose={() => ask(null)} />}
    </>
  )
}
