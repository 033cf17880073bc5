/** Jobs and applications: what was removed and can be restored, and the open jobs. */
import { useState } from 'preact/hooks'
import { dayAndTime } from './format.ts'
import { usePages } from './pages.ts'
import { Confirm, type Question, Records } from './records.tsx'
import type { Session } from './session.ts'

interface Job {
  readonly _id: string
  readonly title: string
  readonly companyName: string
  readonly location: string
  readonly applicationCount: number
  readonly viewCount: number
  readonly createdAt: string
}

interface RemovedJob extends Job {
  readonly deletedAt: string
}

interface RemovedApplication {
  readonly _id: string
  readonly jobTitle: string
  readonly companyName: string
  readonly status: string
  readonly matchScore: number
  readonly deletedAt: string
}

interface RestoreOptions {
  readonly id: string
  readonly name: string
  readonly question: Question
  readonly onAsk: (question: Question) => void
}

function RestoreAction({ id, name, question, onAsk }: RestoreOptions) {
  return (
    <p class="actions">
      <a href={`#audit/${id}`} aria-label={`Audit of ${name}`}>
        Audit
      </a>
      <button type="button" class="quiet" aria-label={`Restore: ${name}`} onClick={() => onAsk(question)}>
        Restore
      </button>
    </p>
  )
}

function RemovedJobs({ session }: { session: Session }) {
  const pages = usePages<RemovedJob>(session, '/api/admin/jobs/removed')
  const [question, ask] = useState<Question | null>(null)
  const questionOf = ({ _id, title, companyName }: RemovedJob): Question => ({
    ...{ title: `Restore “${title}”?`, action: 'Restore' },
    text: `The job of ${companyName} comes back closed; its employer may open it.`,
    act: async () => {
      await session.call('POST', `/api/admin/jobs/${_id}/restore`)
      pages.change((items) => items.filter((item) => item._id !== _id))
    }
  })
  return (
    <>
      <Records pages={pages} label="Removed jobs" none="No job is removed.">
        {(job) => (
          <>
            <div class="who">
              <strong dir="auto">{job.title}</strong> <span dir="auto">{job.companyName}</span>
              <p class="quiet">removed {dayAndTime(job.deletedAt)}</p>
            </div>
            <RestoreAction id={job._id} name={job.title} question={questionOf(job)} onAsk={ask} />
          </>
        )}
      </Records>
      {question && <Confirm question={question} onClose={() => ask(null)} />}
    </>
  )
}

function OpenJobs({ session }: { session: Session }) {
  const pages = usePages<Job>(session, '/api/jobs')
  return (
    <Records pages={pages} label="Open jobs" none="No job is open.">
      {({ _id, title, companyName, location, applicationCount, viewCount, createdAt }) => (
        <>
          <div class="who">
            <strong dir="auto">{title}</strong> <span dir="auto">{companyName}</span>
            <p class="quiet">
              <span dir="auto">{location}</span>, since {dayAndTime(createdAt)}, {viewCount} views, {applicationCount}{' '}
              applications
            </p>
          </div>
          <p class="actions">
            <a href={`#audit/${_id}`} aria-label={`Audit of ${title}`}>
              Audit
            </a>
          </p>
        </>
      )}
    </Records>
  )
}

export function JobsView({ session }: { session: Session }) {
  return (
    <>
      <h2>Removed</h2>
      <RemovedJobs session={session} />
      <h2>Open, newest first</h2>
      <OpenJobs session={session} />
    </>
  )
}

export function ApplicationsView({ session }: { session: Session }) {
  const pages = usePages<RemovedApplication>(session, '/api/admin/applications/removed')
  const [question, ask] = useState<Question | null>(null)
  const questionOf = ({ _id, jobTitle, status }: RemovedApplication): Question => ({
    ...{ title: `Restore the application for “${jobTitle}”?`, action: 'Restore' },
    text: `It comes back as it was: ${status}.`,
    act: async () => {
      await session.call('POST', `/api/admin/applications/${_id}/restore`)
      pages.change((items) => items.filter((item) => item._id !== _id))
    }
  })
  return (
    <>
      <h2>Withdrawn</h2>
      <Records pages={pages} label="Withdrawn applications" none="No application is withdrawn.">
        {(application) => (
          <>
            <div class="who">
              <strong dir="auto">{application.jobTitle}</strong> <span dir="auto">{application.companyName}</span>
              <p class="quiet">
                {application.status}, score {application.matchScore}, withdrawn {dayAndTime(application.deletedAt)}
              </p>
            </div>
            <RestoreAction
              id={application._id}
              name={application.jobTitle}
              question={questionOf(application)}
              onAsk={ask}
            />
          </>
        )}
      </Records>
      {question && <Confirm question={question} onClose={() => ask(null)} />}
    </>
  )
}
