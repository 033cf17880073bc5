/** For how long what is shown of jobs may be kept while nothing says that it has changed. */
import { serverNowMs } from '../../database/clock.ts'
import type { Job } from '../../schemas/jobs.ts'

/** Lists and searches show counts (applications, views), which change more often than anything else. */
const pageAgeMsMaximum = 5000
/** Bounds what a primary that has been deposed without knowing it may have said (SECURITY.md). */
const jobAgeMsMaximum = 30_000

type Shown = Pick<Job, 'validThrough'>

/** Until the first of them closes by itself. */
function openMs(jobs: readonly Shown[]): number {
  const nowMs = serverNowMs()
  const left = jobs.map(({ validThrough }) =>
    validThrough ? Date.parse(validThrough) - nowMs : Number.POSITIVE_INFINITY
  )
  return Math.min(...left)
}

/** Of a page of open jobs. */
export const pageAgeMsMax = (jobs: readonly Shown[]): number => Math.min(pageAgeMsMaximum, openMs(jobs))

/** Of one job, open or closed. */
export const jobAgeMsMax = (job: Shown & Pick<Job, 'isActive'>): number =>
  job.isActive ? Math.min(jobAgeMsMaximum, openMs([job])) : jobAgeMsMaximum
