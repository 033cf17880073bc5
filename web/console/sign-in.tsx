/** The form to sign in by. */
import { useState } from 'preact/hooks'
import { textOf } from './api.ts'
import type { Session } from './session.ts'

export function SignIn({ session, reason }: { session: Session; reason: string }) {
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const fields = new FormData(event.currentTarget as HTMLFormElement)
    setBusy(true)
    setProblem('')
    try {
      await session.signIn(String(fields.get('email')), String(fields.get('password')))
    } catch (error) {
      setProblem(textOf(error))
      setBusy(false)
    }
  }
  return (
    <main class="sign-in">
      <form class="panel" onSubmit={(event) => void submit(event)}>
        <h1>SkillMatch console</h1>
        <p class="quiet">For administrators. {location.host}</p>
        <p role="alert" class={problem || reason ? 'note warn' : ''}>
          {problem || reason}
        </p>
        <label>
          E-mail address
          <input name="email" type="email" autocomplete="username" required dir="auto" />
        </label>
        <label>
          Password
          <input name="password" type="password" autocomplete="current-password" required />
        </label>
        <button type="submit" disabled={isBusy}>
          {isBusy ? 'Signing in …' : 'Sign in'}
        </button>
      </form>
    </main>
  )
}
