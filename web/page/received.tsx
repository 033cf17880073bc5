/** Applications to the employer's jobs: each with its score, and what may happen to it next. */
import { useRef, useState } from 'preact/hooks'
import type { Asked } from '../shared/use-asked.ts'
import { useKeptFocus } from '../shared/use-kept-focus.ts'
import { ago, reasonOf } from '../shared/words.ts'
import { ScoreDial } from './score.tsx'
import type { Side } from './side.ts'
import { StatusTag } from './status-tag.tsx'
import type { EmployerApplication, Status } from './views.ts'

/** Which buttons there are; whether a change is allowed the service decides. */
const nextOf = new Map<Status, readonly Status[]>([
  ['Pending', ['Reviewing', 'Rejected']],
  ['Reviewing', ['Interviewing', 'Accepted', 'Rejected']],
  ['Interviewing', ['Accepted', 'Rejected']]
])
const verbs = new Map<Status, string>([
  ['Reviewing', 'Review'],
  ['Interviewing', 'Interview'],
  ['Accepted', 'Accept'],
  ['Rejected', 'Reject']
])

function Moves({ side, application }: { side: Side; application: EmployerApplication }) {
  const box = useRef<HTMLSpanElement>(null)
  useKeptFocus(box)
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')
  const name = application.userId?.name ?? 'a former user'
  const move = async (status: Status): Promise<void> => {
    setBusy(true)
    setFailure('')
    try {
      await side.call('PUT', `/api/applications/${application._id}`, { status })
    } catch (error) {
      setFailure(reasonOf(error))
    }
    setBusy(false)
  }
  return (
    <>
      <span class="moves" ref={box} tabIndex={-1}>
        <StatusTag status={application.status} />
        {nextOf.get(application.status)?.map((status) => (
          <button type="button" class="quiet small" key={status} disabled={isBusy} onClick={() => move(status)}>
            {verbs.get(status)}
            <span class="hidden"> {name}</span>
          </button>
        ))}
      </span>
      {failure !== '' && (
        <span class="notice bad" role="alert">
          {failure}
        </span>
      )}
    </>
  )
}

export function Received({ side, asked: { data, error } }: { side: Side; asked: Asked<EmployerApplication[]> }) {
  if (error !== undefined) return <p class="notice bad">{error}</p>
  if (data?.length === 0) return <p class="empty">No application yet. Apply as the job seeker, and it appears here.</p>
  return (
    <ul class="jobs">
      {data?.map((application) => (
        <li key={application._id} class="job plain">
          <span class="job-text">
            <span class="job-title" dir="auto">
              {application.userId?.name ?? 'A former user'}
            </span>
            <span class="job-facts">
              <span dir="auto">{application.jobTitle}</span>
              <span>{ago(application.appliedAt)}</span>
            </span>
            <span class="job-skills">
              {application.userId?.skills.slice(0, 6).map((skill) => (
                <span class="tag" dir="auto" key={skill}>
                  {skill}
                </span>
              ))}
            </span>
            <Moves side={side} application={application} />
          </span>
          <ScoreDial score={application.matchScore} />
        </li>
      ))}
    </ul>
  )
}
