/** The mails that the demo would have sent: its links lead where those of a real mail would. */
import { useState } from 'preact/hooks'
import { useAsked } from '../shared/use-asked.ts'
import { ago, reasonOf } from '../shared/words.ts'
import { control, hasToken, type MailHead } from './control.ts'
import { LinkedText } from './linked-text.tsx'
import type { Scene } from './scene.ts'
import { TokenHint } from './token-hint.tsx'

interface Mail extends MailHead {
  readonly text: string
}

export function Mailbox({ scene }: { scene: Scene | undefined }) {
  const [mail, setMail] = useState<Mail>()
  const [failure, setFailure] = useState('')
  const canAsk = hasToken()
  const { data, error, again } = useAsked(async () => (canAsk ? control<MailHead[]>('GET', '/mails') : []), [canAsk])
  const open = async ({ id }: MailHead): Promise<void> => {
    setFailure('')
    await control<Mail>('GET', `/mails/${encodeURIComponent(id)}`).then(setMail, (error) => setFailure(reasonOf(error)))
  }
  const problem = error ?? failure
  return (
    <section class="card mailbox" id="mailbox" aria-labelledby="mailbox-title" tabIndex={-1}>
      <div class="section-head">
        <div>
          <h2 id="mailbox-title">Mailbox</h2>
          <p class="lead">Nothing leaves this machine: here are the mails, with links that work.</p>
        </div>
        {canAsk && (
          <button type="button" class="quiet" onClick={again}>
            Look again
          </button>
        )}
      </div>
      {!canAsk && <TokenHint what="The mailbox" />}
      {problem !== '' && problem !== undefined && <p class="notice bad">{problem}</p>}
      {canAsk && data?.length === 0 && (
        <p class="empty">No mail yet. A new account gets one, and so does who forgot a password.</p>
      )}
      <div class="mails">
        <ul>
          {data?.map((head) => (
            <li key={head.id}>
              <button type="button" class="mail" aria-pressed={mail?.id === head.id} onClick={() => open(head)}>
                <b dir="auto">{head.subject}</b>
                <span dir="auto">{head.to}</span>
                <span class="when">{ago(head.at)}</span>
              </button>
            </li>
          ))}
        </ul>
        {!mail && data !== undefined && data.length > 0 && <p class="empty">Choose a mail to read it.</p>}
        {mail && (
          <article class="mail-text" aria-live="polite" aria-label={mail.subject}>
            <p class="mail-text-body" dir="auto">
              {/* This page passes mailed links on to the service's own pages. */}
              <LinkedText text={mail.text} origins={[scene?.api ?? '', location.origin]} />
            </p>
          </article>
        )}
      </div>
    </section>
  )
}
