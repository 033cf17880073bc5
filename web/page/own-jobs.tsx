/** The employer's own jobs, open ones and closed ones. */
import { useState } from 'preact/hooks'
import type { Asked } from '../shared/use-asked.ts'
import { ago, plural, reasonOf } from '../shared/words.ts'
import type { Side } from './side.ts'
import type { Job } from './views.ts'

export function OwnJobs({ side, asked: { data, error } }: { side: Side; asked: Asked<Job[]> }) {
  const [failure, setFailure] = useState('')
  const setOpen = async ({ _id }: Job, isActive: boolean): Promise<void> => {
    setFailure('')
    await side.call('PUT', `/api/jobs/${_id}`, { isActive }).catch((error) => setFailure(reasonOf(error)))
  }
  const problem = error ?? failure
  return (
    <>
      {problem !== '' && problem !== undefined && <p class="notice bad">{problem}</p>}
      {data?.length === 0 && <p class="empty">No job yet.</p>}
      <ul class="jobs">
        {data?.map((job) => (
          <li key={job._id} class="job plain">
            <span class="job-text">
              <span class="job-title" dir="auto">
                {job.title}
              </span>
              <span class="job-facts">
                <span dir="auto">{job.location}</span>
                <span>{plural(job.applicationCount, 'application')}</span>
                <span>posted {ago(job.postedAt)}</span>
              </span>
            </span>
            <span class="moves">
              <span class={`status ${job.isActive ? 'good' : 'calm'}`}>{job.isActive ? 'Open' : 'Closed'}</span>
              <button type="button" class="quiet small" onClick={() => setOpen(job, !job.isActive)}>
                {job.isActive ? 'Close' : 'Open again'}
                <span class="hidden"> {job.title}</span>
              </button>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
