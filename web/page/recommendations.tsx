/** The jobs that fit the seeker best: kept current by what the service tells of matches. */
import { useBox } from '../shared/box.ts'
import { useAsked } from '../shared/use-asked.ts'
import { JobList } from './job-list.tsx'
import type { Side } from './side.ts'
import type { RecommendedJob } from './views.ts'

export function Recommendations({ side, onOpen }: { side: Side; onOpen: (jobId: string) => void }) {
  const account = useBox(side.account)
  const changed = useBox(side.changes.matches)
  const user = useBox(side.user)
  const { data, error } = useAsked(
    async (signal) =>
      (await side.call<RecommendedJob[]>('GET', '/api/matching/recommendations/jobs', undefined, { signal })).data,
    [account, changed]
  )
  return (
    <>
      <p class="found">
        Jobs that fit{' '}
        {user?.skills.map((skill) => (
          <span class="tag" dir="auto" key={skill}>
            {skill}
          </span>
        ))}
      </p>
      {error !== undefined && <p class="notice bad">{error}</p>}
      {data?.length === 0 && (
        <p class="empty">No open job scores 60 or more for these skills that you have not applied for.</p>
      )}
      <JobList jobs={data ?? []} onOpen={onOpen} />
    </>
  )
}
