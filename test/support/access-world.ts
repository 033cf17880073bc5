/** A few people around one application, and what belongs to them, for test/contract/access.test.ts. */
import { randomBytes } from 'node:crypto'
import { ObjectId } from 'mongodb'
import type { App } from '../../src/app.ts'
import { hashOf } from '../../src/database/secret-tokens.ts'
import { apply } from '../../src/domain/applications/apply.ts'
import { createJob } from '../../src/domain/jobs/write.ts'
import { addNote } from '../../src/domain/pipeline/notes.ts'
import { saveJob } from '../../src/domain/saved-jobs/saved-jobs.ts'
import type { Actor } from '../../src/schemas/actor.ts'
import type { Role } from '../../src/schemas/vocabulary.ts'
import type { PersonName } from './access-table.ts'
import { addUser, jobBody } from './domain.ts'

type SignedIn = Exclude<PersonName, 'anonymous'>

export interface World {
  tokenOf(name: PersonName): string | null
  /** what stands for a parameter of a path */
  parameter(path: string, name: string): string | undefined
  ids: { job: string; freeJob: string; application: string }
}

const roleOf: Record<SignedIn, Role> = {
  ...{ seeker: 'JOB_SEEKER', applicant: 'JOB_SEEKER', otherSeeker: 'JOB_SEEKER', admin: 'ADMIN' },
  ...{
    owner: 'EMPLOYER',
    recruiter: 'EMPLOYER',
    viewer: 'EMPLOYER',
    otherCompany: 'EMPLOYER',
    formerMember: 'EMPLOYER'
  }
}

async function addPeople({ store }: App, companyId: ObjectId): Promise<Record<SignedIn, Actor>> {
  const since = new Date()
  const memberships = {
    owner: { company: { id: companyId, role: 'owner' as const, since } },
    recruiter: { company: { id: companyId, role: 'recruiter' as const, since } },
    viewer: { company: { id: companyId, role: 'viewer' as const, since } },
    formerMember: { company: null }
  }
  const entries = Object.entries(roleOf).map(async ([name, role]) => {
    const membership = memberships[name as keyof typeof memberships] ?? {}
    return [name, await addUser(store, role, { passwordHash: '', ...membership })] as const
  })
  return Object.fromEntries(await Promise.all(entries)) as Record<SignedIn, Actor>
}

/** One document of the applicant in a collection; its id. */
async function own(app: App, name: 'notifications' | 'searchHistory' | 'savedSearches', userId: ObjectId) {
  const _id = new ObjectId()
  const search = { slot: 0, name: 'One', query: {}, alert: 'off', keys: [], analysis: null }
  const document = { _id, userId, createdAt: new Date(), deletedAt: null, isRead: false, query: '', filters: {} }
  await app.store[name].insertOne({ ...document, ...(name === 'savedSearches' && search) } as never)
  return _id.toHexString()
}

/** A resume of somebody. */
async function addResume({ store }: App, ownerId: ObjectId): Promise<string> {
  const publicId = randomBytes(16).toString('base64url')
  const metadata = { ownerId, kind: 'resume' as const, contentType: 'application/pdf' }
  const file = { _id: new ObjectId(), length: 0, chunkSize: 1, uploadDate: new Date(), filename: publicId, metadata }
  await store.files.insertOne(file)
  const resume = { fileId: file._id, publicId, format: 'pdf', sizeBytes: 0 }
  await store.users.updateOne({ _id: ownerId }, { $set: { resume } })
  return publicId
}

export async function createWorld(app: App): Promise<World> {
  const { store } = app
  const companyId = new ObjectId()
  const actors = await addPeople(app, companyId)
  const at = new Date()
  const company = { _id: companyId, name: 'Acme', website: '', description: '', logo: null, version: 1 }
  const invitationId = new ObjectId()
  await store.companies.insertOne({
    ...company,
    verifiedAt: new Date(0),
    createdAt: at,
    updatedAt: at,
    deletedAt: null
  })
  await store.invitations.insertOne({
    ...{ _id: invitationId, companyId, email: 'x@example.com', role: 'viewer', createdAt: at },
    ...{ tokenHash: hashOf(String(invitationId)), invitedBy: companyId, expiresAt: new Date(at.getTime() + 3_600_000) }
  })
  const job = (await createJob(store, actors.recruiter, jobBody()))._id
  const freeJob = (await createJob(store, actors.recruiter, jobBody()))._id
  const otherJob = (await createJob(store, actors.otherCompany, jobBody()))._id
  const applicantId = new ObjectId(actors.applicant.id)
  const resume = await addResume(app, applicantId)
  const application = (await apply(store, actors.applicant, { jobId: job }))._id
  await apply(store, actors.otherSeeker, { jobId: otherJob })
  const note = (await addNote(store, actors.recruiter, application, 'A note'))._id
  for (const name of ['seeker', 'applicant', 'otherSeeker'] as const) await saveJob(store, actors[name], job)
  const sid = new ObjectId().toHexString()
  await store.sessions.insertOne({
    ...{ _id: sid, userId: applicantId, refreshHash: '', previousHash: null, rotation: 0, rotatedAt: at },
    ...{ userAgent: '', address: '', createdAt: at, expiresAt: new Date(at.getTime() + 3_600_000) },
    ...{ endedAt: null, endReason: null }
  } as never)
  const samples: [RegExp, string][] = [
    [/^\/api\/admin\/users\//, actors.seeker.id],
    [/^\/api\/admin\/jobs\//, job],
    [/^\/api\/admin\/applications\//, application],
    [/^\/api\/admin\/skills\//, 'unknown'],
    [/^\/api\/(realtime|events)\//, `company:${companyId}`],
    [/^\/api\/companies\/mine\/members\//, actors.recruiter.id],
    [/^\/api\/companies\/mine\/invitations\//, invitationId.toHexString()],
    [/^\/api\/companies\/invitations\//, 'A'.repeat(43)],
    [/^\/api\/companies\//, companyId.toHexString()],
    [/^\/api\/(applications|conversations)\//, application],
    [/^\/api\/users\/saved-jobs\//, job],
    [/^\/api\/(jobs|matching|analytics\/jobs)\//, job],
    [/^\/api\/notifications\//, await own(app, 'notifications', applicantId)],
    [/^\/api\/search\/history\//, await own(app, 'searchHistory', applicantId)],
    [/^\/api\/search\/saved\//, await own(app, 'savedSearches', applicantId)],
    [/^\/api\/uploads\//, resume],
    [/^\/api\/auth\/sessions\//, sid],
    [/^\/api\/(auth|unsubscribe)\//, 'A'.repeat(43)]
  ]
  return {
    ids: { job, freeJob, application },
    tokenOf(name) {
      if (name === 'anonymous') return null
      const { id, role } = actors[name]
      return app.tokens.signAccess({ _id: new ObjectId(id), role, tokenGeneration: 0 }, new ObjectId().toHexString())
    },
    parameter: (path, name) => (name === 'noteId' ? note : samples.find(([pattern]) => pattern.test(path))?.[1])
  }
}
