/** A list in pages, and the dialog that asks before something is done. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { textOf } from './api.ts'
import type { Pages } from './pages.ts'

interface RecordsOptions<Item> {
  readonly pages: Pages<Item>
  readonly label: string
  readonly none: string
  readonly children: (item: Item) => ComponentChildren
}

export function Records<Item extends { readonly _id: string }>({ pages, label, none, children }: RecordsOptions<Item>) {
  const { items, next, problem, isLoading, more } = pages
  return (
    <>
      <div role="status">
        {problem && <p class="note bad">{problem}</p>}
        {!problem && items.length === 0 && <p class="quiet">{isLoading ? 'Reading …' : none}</p>}
      </div>
      {items.length > 0 && (
        <ul class="panel records" aria-label={label}>
          {items.map((item) => (
            <li key={item._id}>{children(item)}</li>
          ))}
        </ul>
      )}
      {next && (
        <button type="button" class="quiet" disabled={isLoading} onClick={more}>
          {isLoading ? 'Reading …' : 'Show more'}
        </button>
      )}
    </>
  )
}

export interface Question {
  readonly title: string
  readonly text: string
  /** what is done, as on the button */
  readonly action: string
  /** asks for a reason of 3 to 500 characters */
  readonly hasReason?: boolean
  readonly act: (reason: string) => Promise<unknown>
}

/** A dialog for a question; closes when it was answered and done. */
export function Confirm({ question, onClose }: { question: Question; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const reason = String(new FormData(event.currentTarget as HTMLFormElement).get('reason') ?? '')
    setBusy(true)
    setProblem('')
    try {
      await question.act(reason)
      dialog.current?.close()
    } catch (error) {
      setProblem(textOf(error))
      setBusy(false)
    }
  }
  return (
    <dialog ref={dialog} aria-labelledby="question" onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        <h2 id="question">{question.title}</h2>
        <p dir="auto">{question.text}</p>
        {question.hasReason && (
          <label>
            Reason
            <textarea name="reason" required minLength={3} maxLength={500} rows={3} dir="auto" />
          </label>
        )}
        <p role="alert" class={problem ? 'note bad' : ''}>
          {problem}
        </p>
        <p class="actions">
          <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
          <button type="submit" disabled={isBusy}>
            {question.action}
          </button>
        </p>
      </form>
    </dialog>
  )
}
