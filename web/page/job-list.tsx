/** Jobs in a list: each opens its detail. */
import { ago } from '../shared/words.ts'
import { Marked } from './marked.tsx'
import { ScoreDial } from './score.tsx'
import type { FoundJob, RecommendedJob } from './views.ts'

export function JobList({
  jobs,
  onOpen
}: {
  jobs: readonly (FoundJob | RecommendedJob)[]
  onOpen: (jobId: string) => void
}) {
  return (
    <ul class="jobs">
      {jobs.map((job) => (
        <li key={job._id}>
          <button type="button" class="job" onClick={() => onOpen(job._id)}>
            <span class="job-text">
              <span class="job-title" dir="auto">
                {'highlights' in job && job.highlights ? <Marked {...job.highlights.title} /> : job.title}
              </span>
              <span class="job-facts">
                <span dir="auto">{job.companyName}</span>
                <span dir="auto">{job.location}</span>
                <span dir="auto">{job.salary}</span>
              </span>
              <span class="job-skills">
                {job.requiredSkills.slice(0, 5).map((skill) => (
                  <span class="tag" dir="auto" key={skill}>
                    {skill}
                  </span>
                ))}
                <span class="when">{ago(job.postedAt)}</span>
              </span>
            </span>
            {'matchScore' in job && <ScoreDial score={job.matchScore} />}
          </button>
        </li>
      ))}
    </ul>
  )
}
