/** The public form of an application. */
import type { ApplicationDocument } from '../../database/collections/applications.ts'
import type { Application } from '../../schemas/applications.ts'

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
