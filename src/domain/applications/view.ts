/** The public form of an application. */
import type { ApplicationDocument } from '../../database/collections/applications.ts'
import type { Application, ApplicationDetail } from '../../schemas/applications.ts'
import { storedFileView } from '../uploads/files.ts'
import { answersView, isAnyKnockedOut, ownAnswersView } from './answers.ts'

/** An application as shown to both parties. */
export function applicationView(application: ApplicationDocument): Application {
  return {
    _id: application._id.toHexString(),
    jobId: application.jobId.toHexString(),
    userId: application.userId.toHexString(),
    jobTitle: application.jobTitle,
    companyName: application.companyName,
    status: application.status,
    matchScore: application.matchScore,
    ...(application.messageToApplicant !== undefined && { messageToApplicant: application.messageToApplicant }),
    history: application.history.map(({ at, by, from, to }) => ({
      at: at.toISOString(),
      by: by.toHexString(),
      from,
      to
    })),
    appliedAt: application.appliedAt.toISOString(),
    version: application.version,
    createdAt: application.createdAt.toISOString(),
    updatedAt: application.updatedAt.toISOString()
  }
}

/** The resume that was sent with it, as its parties see it; absent where the former version stored the application. */
export const resumeView = ({ resume }: ApplicationDocument) =>
  resume === undefined ? {} : { resume: resume && storedFileView(resume) }

const coverLetterView = ({ coverLetter }: ApplicationDocument) => (coverLetter === undefined ? {} : { coverLetter })

/** Whole, for the applicant: nothing of what the company thinks of it. */
export const applicantDetail = (application: ApplicationDocument): ApplicationDetail => ({
  ...applicationView(application),
  ...resumeView(application),
  ...coverLetterView(application),
  answers: answersView(application.answers)
})

/** What a company sees of an application in lists. */
export const companyMarks = (application: ApplicationDocument) => ({
  ...resumeView(application),
  isKnockedOut: isAnyKnockedOut(application.answers),
  ...(application.rejectionReason !== undefined && { rejectionReason: application.rejectionReason })
})

/** Whole, for the company. */
export const companyDetail = (
  application: ApplicationDocument,
  applicant: ApplicationDetail['applicant']
): ApplicationDetail => ({
  ...applicationView(application),
  ...companyMarks(application),
  ...coverLetterView(application),
  answers: ownAnswersView(application.answers),
  applicant: applicant ?? null
})
