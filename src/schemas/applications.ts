import { type Static, Type } from 'typebox'
import { applicationStatuses, experienceLevels, jobTypes } from '../domain/documents.ts'
import { Id, nullable, oneOf, Timestamp } from './common.ts'
import { Job } from './jobs.ts'

/** jobTitle, companyName and matchScore are accepted because clients send them; their values come from the job. */
export const ApplyBody = Type.Object(
  {
    jobId: Id,
    jobTitle: Type.Optional(Type.String({ maxLength: 200 })),
    companyName: Type.Optional(Type.String({ maxLength: 200 })),
    matchScore: Type.Optional(Type.Integer({ minimum: 0, maximum: 100 }))
  },
  { examples: [{ jobId: '65f1a2b3c4d5e6f708192a3b' }] }
)
export type ApplyBody = Static<typeof ApplyBody>

export const MoveBody = Type.Object({ status: oneOf(applicationStatuses) }, { examples: [{ status: 'Reviewing' }] })
export type MoveBody = Static<typeof MoveBody>

export const Application = Type.Object({
  _id: Id,
  jobId: Id,
  userId: Id,
  jobTitle: Type.String(),
  companyName: Type.String(),
  status: oneOf(applicationStatuses),
  matchScore: Type.Integer(),
  history: Type.Array(
    Type.Object({
      at: Timestamp,
      by: Id,
      from: nullable(oneOf(applicationStatuses)),
      to: oneOf([...applicationStatuses, 'Withdrawn'])
    })
  ),
  appliedAt: Timestamp,
  version: Type.Integer(),
  createdAt: Timestamp,
  updatedAt: Timestamp
})
export type Application = Static<typeof Application>

/** In the seeker's list: with the whole job, also when it was closed or removed. */
export const SeekerApplication = Type.Object({ ...Application.properties, jobId: nullable(Job) })
export type SeekerApplication = Static<typeof SeekerApplication>

/** In the employer's list: with the applicant (the only place where another person's e-mail is told) and the job. */
export const EmployerApplication = Type.Object({
  ...Application.properties,
  userId: nullable(
    Type.Object({
      _id: Id,
      name: Type.String(),
      email: Type.String(),
      avatar: Type.String(),
      skills: Type.Array(Type.String()),
      bio: Type.String(),
      experienceLevel: oneOf(experienceLevels)
    })
  ),
  jobId: nullable(
    Type.Object({
      _id: Id,
      title: Type.String(),
      companyName: Type.String(),
      location: Type.String(),
      salary: Type.String(),
      type: oneOf(jobTypes)
    })
  )
})
export type EmployerApplication = Static<typeof EmployerApplication>
