/** What an employer does: decide on applications, post jobs, read notifications. */
import { useState } from 'preact/hooks'
import { useBox } from '../shared/box.ts'
import { Tabs } from '../shared/tabs.tsx'
import { useAsked } from '../shared/use-asked.ts'
import { Notifications } from './notifications.tsx'
import { OwnJobs } from './own-jobs.tsx'
import { PostJob } from './post-job.tsx'
import { Received } from './received.tsx'
import type { Side } from './side.ts'
import type { EmployerApplication, Job, Notification } from './views.ts'

export function Employer({ side }: { side: Side }) {
  const [tab, setTab] = useState('applications')
  const account = useBox(side.account)
  const applicationsChanged = useBox(side.changes.applications)
  const jobsChanged = useBox(side.changes.jobs)
  const notified = useBox(side.changes.notifications)
  const applications = useAsked(
    async (signal) =>
      (await side.call<EmployerApplication[]>('GET', '/api/applications/employer?limit=30', undefined, { signal }))
        .data,
    [account, applicationsChanged]
  )
  const jobs = useAsked(
    async (signal) =>
      (await side.call<Job[]>('GET', '/api/jobs/employer/my-jobs?limit=50', undefined, { signal })).data,
    [account, jobsChanged, applicationsChanged]
  )
  const notifications = useAsked(
    async (signal) =>
      (
        await side.call<{ notifications: Notification[]; unreadCount: number }>(
          ...(['GET', '/api/notifications?limit=20', undefined, { signal }] as const)
        )
      ).data,
    [account, notified]
  )
  const tabs = [
    { id: 'applications', label: 'Applications', count: applications.data?.length },
    { id: 'jobs', label: 'Jobs', count: jobs.data?.length },
    { id: 'post', label: 'Post a job' },
    { id: 'notifications', label: 'Notifications', count: notifications.data?.unreadCount }
  ]
  return (
    <Tabs name="employer" label="What the employer sees" tabs={tabs} selected={tab} onSelect={setTab}>
      {tab === 'applications' && <Received side={side} asked={applications} />}
      {tab === 'jobs' && <OwnJobs side={side} asked={jobs} />}
      {tab === 'post' && <PostJob key={account.email} side={side} onPosted={() => setTab('jobs')} />}
      {tab === 'notifications' && <Notifications side={side} asked={notifications} />}
    </Tabs>
  )
}
