/** Schemas of applications. */
import { type Static, Type } from 'typebox'
import { Id, nullable, oneOf, Timestamp } from './common.ts'
import { Job } from './jobs.ts'
import { CoverLetter, GivenAnswers, GivenCoverLetter, OwnAnswer } from './questions.ts'
import { textOrNothing } from './texts.ts'
import { UploadedResume } from './uploads.ts'
import { User } from './users.ts'
import { applicationStatuses, experienceLevels, jobTypes, rejectionReasons } from './vocabulary.ts'

/** jobTitle, companyName and matchScore are accepted because clients send them; their values come from the job. */
export const ApplyBody = Type.Object(
  {
    jobId: Id,
    jobTitle: Type.Optional(Type.String({ maxLength: 200 })),
    companyName: Type.Optional(Type.String({ maxLength: 200 })),
    matchScore: Type.Optional(Type.Integer({ minimum: 0, maximum: 100 })),
    coverLetter: Type.Optional(GivenCoverLetter),
    answers: Type.Optional(GivenAnswers)
  },
  { examples: [{ jobId: '65f1a2b3c4d5e6f708192a3b' }] }
)
export type ApplyBody = Static<typeof ApplyBody>

const message = {
  examples: ['We would like to talk to you next week.'],
  description: 'shown to the applicant; of the latest change of status alone'
}

export const MoveBody = Type.Object(
  {
    status: oneOf(applicationStatuses),
    rejectionReason: Type.Optional(
      oneOf(rejectionReasons, { description: 'with the status Rejected; the company sees it, the applicant does not' })
    ),
    messageToApplicant: Type.Optional(textOrNothing(0, 1000, message))
  },
  { examples: [{ status: 'Reviewing' }] }
)
export type MoveBody = Static<typeof MoveBody>

export const Application = Type.Object({
  _id: Id,
  jobId: Id,
  userId: Id,
  jobTitle: Job.properties.title,
  companyName: Job.properties.companyName,
  status: oneOf(applicationStatuses),
  matchScore: Type.Integer({ examples: [84] }),
  messageToApplicant: Type.Optional(Type.String(message)),
  history: Type.Array(
    Type.Object({
      at: Timestamp,
      by: Id,
      from: nullable(oneOf([...applicationStatuses, 'Withdrawn'])),
      to: oneOf([...applicationStatuses, 'Withdrawn'])
    })
  ),
  appliedAt: Timestamp,
  version: Type.Integer(),
  createdAt: Timestamp,
  updatedAt: Timestamp
})
export type Application = Static<typeof Application>

const sent = {
  resume: Type.Optional(nullable(UploadedResume)),
  coverLetter: Type.Optional(CoverLetter)
}

const Applicant = Type.Object({
  _id: Id,
  name: User.properties.name,
  email: Type.String({ description: "'' for viewers", examples: ['ana@example.com'] }),
  avatar: User.properties.avatar,
  skills: User.properties.skills,
  bio: User.properties.bio,
  experienceLevel: oneOf(experienceLevels)
})

/** One application, whole: what the company alone sees is absent for the applicant. */
export const ApplicationDetail = Type.Object({
  ...Application.properties,
  ...sent,
  answers: Type.Optional(Type.Array(OwnAnswer)),
  isKnockedOut: Type.Optional(Type.Boolean({ description: 'for the company' })),
  rejectionReason: Type.Optional(oneOf(rejectionReasons, { description: 'for the company' })),
  applicant: Type.Optional(nullable(Applicant))
})
export type ApplicationDetail = Static<typeof ApplicationDetail>

/** In the seeker's list: with the whole job, also when it was closed or deleted. */
export const SeekerApplication = Type.Object({ ...Application.properties, resume: sent.resume, jobId: nullable(Job) })
export type SeekerApplication = Static<typeof SeekerApplication>

/** In the employer's list: with the job and the applicant (the only place that shows another user's e-mail address). */
export const EmployerApplication = Type.Object({
  ...Application.properties,
  resume: sent.resume,
  isKnockedOut: Type.Boolean(),
  rejectionReason: ApplicationDetail.properties.rejectionReason,
  userId: nullable(Applicant),
  jobId: nullable(
    Type.Object({
      _id: Id,
      title: Job.properties.title,
      companyName: Job.properties.companyName,
      location: Job.properties.location,
      salary: Job.properties.salary,
      type: oneOf(jobTypes)
    })
  )
})
export type EmployerApplication = Static<typeof EmployerApplication>
