/** One job: what it is, how it fits and why, and the application for it. */
import { useEffect, useRef } from 'preact/hooks'
import { useBox } from '../shared/box.ts'
import { useAsked } from '../shared/use-asked.ts'
import { Apply } from './apply.tsx'
import { Score } from './score.tsx'
import type { Side } from './side.ts'
import type { Job, SeekerApplication, SkillGap } from './views.ts'

interface Props {
  readonly side: Side
  readonly jobId: string
  readonly application: SeekerApplication | undefined
  readonly onClose: () => void
}

export function JobDetail({ side, jobId, application, onClose }: Props) {
  const title = useRef<HTMLHeadingElement>(null)
  const user = useBox(side.user)
  const account = useBox(side.account)
  const job = useAsked(
    async (signal) => (await side.call<Job>('GET', `/api/jobs/${jobId}`, undefined, { signal })).data,
    [jobId, useBox(side.changes.jobs)]
  )
  const gap = useAsked(
    async (signal) =>
      (await side.call<SkillGap>('GET', `/api/matching/skill-gap/${jobId}`, undefined, { signal })).data,
    [jobId, account]
  )
  useEffect(() => title.current?.focus(), [])
  const { data } = job
  return (
    <article class="detail" onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <button type="button" class="link back" onClick={onClose}>
        ← Back
      </button>
      <h3 ref={title} tabIndex={-1} dir="auto">
        {data?.title ?? 'A job'}
      </h3>
      {job.error !== undefined && <p class="notice bad">{job.error}</p>}
      {data && (
        <p class="job-facts">
          <span dir="auto">{data.companyName}</span>
          <span dir="auto">{data.location}</span>
          <span dir="auto">{data.salary}</span>
          <span>{data.type}</span>
          <span>{data.experienceLevel} level</span>
        </p>
      )}
      {gap.data && <Score gap={gap.data} user={user} level={data?.experienceLevel ?? ''} />}
      {gap.error !== undefined && <p class="notice bad">{gap.error}</p>}
      <Apply side={side} jobId={jobId} application={application} />
      {data && (
        <details class="text">
          <summary>What the employer wrote</summary>
          <p dir="auto">{data.description}</p>
        </details>
      )}
    </article>
  )
}
