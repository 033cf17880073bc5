/** What a job seeker does: search, read what fits, apply, follow the applications. */
import { useRef, useState } from 'preact/hooks'
import { useBox } from '../shared/box.ts'
import { Tabs } from '../shared/tabs.tsx'
import { useAsked } from '../shared/use-asked.ts'
import { JobDetail } from './job-detail.tsx'
import { MyApplications } from './my-applications.tsx'
import { Recommendations } from './recommendations.tsx'
import { Search } from './search.tsx'
import type { Side } from './side.ts'
import type { SeekerApplication } from './views.ts'

export function Seeker({ side }: { side: Side }) {
  const [tab, setTab] = useState('search')
  const [jobId, setJobId] = useState<string>()
  const opener = useRef<Element | null>(null)
  const account = useBox(side.account)
  const changed = useBox(side.changes.applications)
  const applications = useAsked(
    async (signal) =>
      (await side.call<SeekerApplication[]>('GET', '/api/applications?limit=50', undefined, { signal })).data,
    [account, changed]
  )
  const list = applications.data ?? []
  const open = (id: string): void => {
    opener.current = document.activeElement
    setJobId(id)
  }
  /** The keyboard is where it was before. */
  const close = (): void => {
    setJobId(undefined)
    requestAnimationFrame(() => opener.current instanceof HTMLElement && opener.current.focus())
  }
  const tabs = [
    { id: 'search', label: 'Search' },
    { id: 'fits', label: 'For you' },
    { id: 'applications', label: 'Applications', count: list.length }
  ]
  return (
    <>
      {jobId !== undefined && (
        <JobDetail
          key={jobId}
          side={side}
          jobId={jobId}
          onClose={close}
          application={list.find((one) => one.jobId?._id === jobId)}
        />
      )}
      {/* Kept while a job is shown, with its words, pages and place. */}
      <div hidden={jobId !== undefined}>
        <Tabs name="seeker" label="What the job seeker sees" tabs={tabs} selected={tab} onSelect={setTab}>
          {tab === 'search' && <Search side={side} onOpen={open} />}
          {tab === 'fits' && <Recommendations side={side} onOpen={open} />}
          {tab === 'applications' && <MyApplications side={side} asked={applications} onOpen={open} />}
        </Tabs>
      </div>
    </>
  )
}
