/** The application for a job: with a resume, and back again. */
import { useRef, useState } from 'preact/hooks'
import { useBox } from '../shared/box.ts'
import { useKeptFocus } from '../shared/use-kept-focus.ts'
import { reasonOf } from '../shared/words.ts'
import { makeResume } from './resume.ts'
import type { Side } from './side.ts'
import { StatusTag } from './status-tag.tsx'
import { uploadResume } from './upload.ts'
import type { SeekerApplication } from './views.ts'

interface Props {
  readonly side: Side
  readonly jobId: string
  readonly application: SeekerApplication | undefined
}

const isDecided = ({ status }: SeekerApplication): boolean => status === 'Accepted' || status === 'Rejected'

export function Apply({ side, jobId, application }: Props) {
  const user = useBox(side.user)
  const file = useRef<HTMLInputElement>(null)
  const box = useRef<HTMLDivElement>(null)
  useKeptFocus(box)
  const [step, setStep] = useState('')
  const [share, setShare] = useState<number>()
  const [failure, setFailure] = useState('')
  const isBusy = step !== ''

  const run = async (work: () => Promise<unknown>): Promise<void> => {
    setFailure('')
    try {
      await work()
    } catch (error) {
      setFailure(reasonOf(error))
    }
    setStep('')
    setShare(undefined)
  }
  const apply = (resume: File) =>
    run(async () => {
      setStep('Sending the resume …')
      await uploadResume(side, resume, setShare)
      setStep('Applying …')
      const headers = { 'idempotency-key': crypto.randomUUID() }
      await side.call('POST', '/api/applications', { jobId }, { headers })
    })
  const withdraw = ({ _id }: SeekerApplication) =>
    run(async () => {
      setStep('Withdrawing …')
      await side.call('DELETE', `/api/applications/${_id}`)
    })

  return (
    <div class="apply" ref={box} tabIndex={-1}>
      {application ? (
        <>
          <p>
            You applied: <StatusTag status={application.status} />
          </p>
          {!isDecided(application) && (
            <button type="button" class="quiet" disabled={isBusy} onClick={() => withdraw(application)}>
              Withdraw
            </button>
          )}
        </>
      ) : (
        <>
          <button
            type="button"
            disabled={isBusy || !user}
            onClick={() => apply(makeResume(user?.name ?? '', user?.skills ?? []))}
          >
            Apply with a ready resume
          </button>
          <label class="file">
            or with a PDF of yours
            <input
              type="file"
              accept="application/pdf"
              ref={file}
              disabled={isBusy}
              onChange={({ currentTarget: { files } }) => files?.[0] && apply(files[0])}
            />
          </label>
        </>
      )}
      <p class="progress" role="status">
        {step}
        {share !== undefined && <progress aria-label="Upload" value={share} />}
      </p>
      {failure !== '' && (
        <p class="notice bad" role="alert">
          {failure}
        </p>
      )}
    </div>
  )
}
