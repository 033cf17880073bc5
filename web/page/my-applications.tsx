/** The seeker's own applications with their status. */
import type { Asked } from '../shared/use-asked.ts'
import { ago } from '../shared/words.ts'
import { ScoreDial } from './score.tsx'
import type { Side } from './side.ts'
import { StatusTag } from './status-tag.tsx'
import type { SeekerApplication } from './views.ts'

interface Props {
  readonly side: Side
  readonly asked: Asked<SeekerApplication[]>
  readonly onOpen: (jobId: string) => void
}

export function MyApplications({ asked: { data, error }, onOpen }: Props) {
  if (error !== undefined) return <p class="notice bad">{error}</p>
  if (data?.length === 0) return <p class="empty">No application yet. Search a job, and apply with one click.</p>
  return (
    <ul class="jobs">
      {data?.map(({ _id, jobId, jobTitle, companyName, status, matchScore, appliedAt }) => (
        <li key={_id}>
          <button type="button" class="job" disabled={!jobId} onClick={() => jobId && onOpen(jobId._id)}>
            <span class="job-text">
              <span class="job-title" dir="auto">
                {jobTitle}
              </span>
              <span class="job-facts">
                <span dir="auto">{companyName}</span>
                <span>applied {ago(appliedAt)}</span>
              </span>
              <span>
                <StatusTag status={status} />
              </span>
            </span>
            <ScoreDial score={matchScore} />
          </button>
        </li>
      ))}
    </ul>
  )
}
