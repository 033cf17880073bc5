/** A store in which whatever is read lies among many others that are alike, so that a reading beyond what it returns shows. */
import { randomBytes } from 'node:crypto'
import { Binary, type Collection, type Document, ObjectId } from 'mongodb'
import type { CollectionName } from '../../src/database/collections.ts'
import type { Store } from '../../src/database/store.ts'
import { analysisVersion } from '../../src/domain/saved-searches/analysis.ts'
import { skillKeys } from '../../src/domain/skills/skill-keys.ts'
import { applicationStatuses, notificationTypes } from '../../src/schemas/vocabulary.ts'
import { addCompanies } from './full-companies.ts'

const many = 400

/** A job with many applicants, and a stage that some of them are in. */
export const crowded = { jobId: new ObjectId(), stageId: new ObjectId().toHexString() }

/** An open job whose recruiter has left its company. */
export const recruiterLeft = new ObjectId()
const dayMs = 86_400_000

/** In this order in each collection: kept by MongoDB as it comes. */
const make = <T>(count: number, one: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => one(index))

const ago = (ms: number): Date => new Date(Date.now() - ms)
const inOneDay = (): Date => ago(-dayMs)

const skillsOf = (index: number) => {
  const requiredSkills = ['Node.js', `Skill ${index % 7}`, ...(index % 3 === 0 ? ['Rust'] : [])]
  return { requiredSkills, skillKeys: skillKeys(requiredSkills) }
}

type Insert = (name: CollectionName, documents: Document[]) => Promise<unknown>

/** Searches under one key that match nothing; some come from another analysis; of few people matches wait. */
async function fillSavedSearches(insert: Insert, someone: (index: number) => ObjectId): Promise<void> {
  const at = ago(2 * dayMs)
  const searches = make(many, (index) => ({
    ...{ _id: new ObjectId(), userId: someone(index), slot: 0, name: 'Garden' },
    query: { search: 'gardener', location: 'Nowhere' },
    alert: index % 2 === 0 ? 'instant' : 'daily',
    ...{ keys: ['=gardener'], analysis: index % 100 === 0 ? 'former' : analysisVersion() },
    ...{ matchCount: 0, matchedAt: null, matchesOfDay: 0, notifiedAt: null, tellAt: null },
    ...{ createdAt: at, updatedAt: at }
  }))
  await insert('savedSearches', searches)
  await insert(
    'searchMatches',
    make(many, (index) => {
      const [searchId, jobId] = [searches[index]?._id, new ObjectId()]
      const match = { _id: `${searchId}:${jobId}`, userId: someone(index), searchId, jobId, at, expiresAt: inOneDay() }
      return index % 50 === 0 ? { ...match, isPending: true } : match
    })
  )
}

/** Applications to one job in several stages, every one of which was withdrawn, moved on and tagged now and then. */
async function fillPipeline(insert: Insert, companyId: ObjectId, like: Document, someone: (index: number) => ObjectId) {
  const { jobId, stageId } = crowded
  const applications = make(many, (index) => ({
    ...like,
    ...{ _id: new ObjectId(), jobId, userId: someone(index), companyId },
    status: (['Pending', 'Reviewing', 'Rejected'] as const)[index % 3],
    deletedAt: index % 5 === 0 ? ago(index * 1000) : null,
    ...(index % 2 === 0 && { stageId })
  }))
  await insert('applications', applications)
  await insert(
    'applicationCards',
    applications.map(({ _id, userId }, index) => ({
      ...{ _id, companyId: index % 8 === 7 ? someone(index) : companyId, jobId, userId, appliedAt: ago(2 * dayMs) },
      ...{ tags: ['Tagged'], tagKeys: ['tagged'], ratings: [], notesCount: 0 }
    }))
  )
  await insert(
    'applicationNotes',
    applications.map(({ _id, userId }) => ({
      ...{ _id: new ObjectId(), applicationId: _id, userId, authorId: companyId, text: 'A note' },
      ...{ createdAt: ago(dayMs), editedAt: null }
    }))
  )
  const stages = applicationStatuses.flatMap((status) => [
    { id: status.toLowerCase(), name: status, status },
    ...(status === 'Reviewing' ? [{ id: stageId, name: 'Call', status }] : [])
  ])
  await insert('pipelines', [{ _id: companyId, stages, version: 1, moves: 0, updatedAt: new Date() }])
}

/** A person's whole life here: `employer` and `seeker` have done a great deal, and so have others. */
export async function fillStore(store: Store, employer: ObjectId, seeker: ObjectId): Promise<void> {
  const insert: Insert = (name, documents) => (store[name] as unknown as Collection<Document>).insertMany(documents)
  const template = await store.users.findOne({ _id: seeker })
  const others = make(2 * many, () => new ObjectId())
  const someone = (index: number): ObjectId => others[index % others.length] ?? seeker
  // Every second was deleted; many were made in the same instant.
  const deletedAt = (index: number): Date | null => (index % 2 === 0 ? ago(index * 1000) : null)
  const at = ago(2 * dayMs)
  const shared = new ObjectId()
  await insert(
    'users',
    others.map((_id, index) => ({
      ...template,
      ...{ _id, email: `${_id}@example.com`, createdAt: at, deletedAt: deletedAt(index) },
      role: index % 3 === 0 ? 'EMPLOYER' : 'JOB_SEEKER',
      // A large company with one owner among few.
      ...(index % 12 === 9 && { company: { id: index === 9 ? shared : someone(index), role: 'owner', since: at } }),
      skills: index % 4 === 1 ? ['Node.js', 'Rust'] : []
    }))
  )
  const jobs = make(6 * many, (index) => ({
    _id: new ObjectId(),
    employerId: index % 4 < 2 ? employer : someone(index),
    ...{ title: 'Engineer', companyName: 'Works', location: 'Berlin', salary: '1', salaryRange: 0, type: 'Full-time' },
    ...{
      description: 'We build.',
      ...skillsOf(index),
      // Keys as another version wrote them.
      ...(index % 50 === 9 && { skillKeys: ['former'] }),
      experienceLevel: 'mid'
    },
    ...{ postedAt: at, isActive: index % 5 > 0, views: 0, applicationCount: 0, version: 1 },
    ...{ createdAt: at, updatedAt: at, deletedAt: deletedAt(index) },
    // Some have expired, others will; some were counted just now, others a while ago.
    ...(index % 100 === 1 && { validThrough: ago(index * 1000) }),
    ...(index % 100 === 3 && { validThrough: inOneDay() }),
    ...(index % 10 > 0 && { countedAt: index % 100 === 7 ? new Date() : at })
  }))
  // Of a company whose recruiter is none of its members any more.
  const left = { ...jobs[1], _id: recruiterLeft, employerId: seeker, companyId: shared }
  const busy = { ...jobs[1], _id: crowded.jobId, companyId: employer, deletedAt: null }
  await insert('jobs', [...jobs, busy, { ...left, isActive: true, deletedAt: null, validThrough: inOneDay() }])
  const application = (index: number, employerId: ObjectId, userId: ObjectId) => ({
    ...{ _id: new ObjectId(), jobId: jobs[index]?._id, employerId, userId, jobTitle: 'Engineer', companyName: 'Works' },
    ...{ status: 'Pending', matchScore: 50, history: [], appliedAt: at, version: 1, createdAt: at, updatedAt: at },
    deletedAt: deletedAt(index)
  })
  await insert('applications', [
    ...make(many, (index) => application(index, employer, someone(index))),
    application(many + 1, employer, seeker),
    ...make(many, (index) => application(index, someone(index), seeker)),
    ...make(many, (index) => application(index, someone(index), someone(index + 1)))
  ])
  await fillPipeline(insert, employer, application(0, employer, seeker), someone)
  await addCompanies(insert, others, at)
  await insert(
    'notifications',
    make(2 * many, (index) => ({
      ...{ _id: new ObjectId(), userId: index % 4 === 3 ? someone(index) : seeker, type: notificationTypes[index % 3] },
      ...{ title: 'New', message: 'Hello', relatedEntityId: null, relatedEntityType: null },
      ...{ isRead: index % 50 > 0, createdAt: at, deletedAt: index % 4 === 0 ? at : null }
    }))
  )
  await insert(
    'searchHistory',
    make(many, (index) => ({
      ...{ _id: new ObjectId(), userId: index % 2 === 0 ? seeker : someone(index), query: 'rust', filters: {} },
      ...{ resultCount: 1, searchedAt: at }
    }))
  )
  await fillSavedSearches(insert, someone)
  await insert(
    'addedSkills',
    make(many, (index) => ({
      ...{ _id: new ObjectId(), id: `made-up-${index}`, createdAt: at, updatedAt: at },
      skill: { label: `Made up ${index}`, category: '', isTechnology: true, related: [] },
      names: [{ name: `Made up ${index}`, words: `made up ${index}`, inText: 'always' }]
    }))
  )
  await insert(
    'audit',
    make(2 * many, (index) => ({
      ...{ _id: new ObjectId(), at, actorId: seeker, action: 'job.updated', entityType: 'Job', details: {} },
      entityId: String(index % 2 === 0 ? seeker : someone(index))
    }))
  )
  await insert(
    'conversations',
    make(many, (index) => ({
      ...{ _id: new ObjectId(), counts: { applicant: 1, company: 1 }, lastMessageAt: at, createdAt: at },
      userId: index % 2 === 0 ? seeker : someone(index),
      companyId: index % 2 === 0 ? employer : someone(index)
    }))
  )
  await insert(
    'messages',
    make(many, (index) => ({
      ...{ _id: new ObjectId(), conversationId: someone(index), seq: 1, counts: { applicant: 1, company: 0 } },
      ...{ side: 'applicant', authorId: index % 4 === 0 ? seeker : someone(index), text: 'Hello', createdAt: at }
    }))
  )
  await insert(
    'readMarks',
    make(many, (index) => ({
      ...{ _id: new ObjectId(), conversationId: new ObjectId(), seq: 1, seen: 1 },
      userId: index % 2 === 0 ? seeker : someone(index)
    }))
  )
  await insert(
    'savedJobs',
    make(many, (index) => ({
      ...{ _id: new ObjectId(), jobId: jobs[index]?._id, savedAt: at },
      userId: index % 2 === 0 ? seeker : someone(index)
    }))
  )
  await insert(
    'jobViews',
    make(many, (index) => ({ _id: new ObjectId(), jobId: someone(index), userId: seeker, viewedAt: at }))
  )
  await insert(
    'sessions',
    make(many, (index) => ({
      ...{ _id: String(new ObjectId()), userId: index % 2 === 0 ? seeker : someone(index), refreshHash: '' },
      ...{ previousHash: null, rotation: 0, rotatedAt: at, userAgent: '', address: '', createdAt: at },
      ...{ expiresAt: inOneDay(), endedAt: at, endReason: 'logout' }
    }))
  )
  const expiring = (index: number, prefix: string) => ({ _id: `${prefix}:${index}`, expiresAt: inOneDay() })
  await insert(
    'revocations',
    make(many, (index) => expiring(index, 'sid'))
  )
  await insert(
    'counters',
    make(many, (index) => ({ ...expiring(index, 'mail'), count: 1 }))
  )
  await insert(
    'idempotency',
    make(many, (index) => ({ ...expiring(index, 'key'), bodyHash: '', body: '{}' }))
  )
  await insert(
    'oneTimeTokens',
    make(many, (index) => ({
      ...{ _id: new Binary(randomBytes(32)), userId: someone(index), email: `${index}@example.com` },
      ...{ purpose: 'verify-email', expiresAt: inOneDay() }
    }))
  )
  await insert(
    'mails',
    make(many, (index) => ({
      ...{ _id: new ObjectId(), userId: someone(index), to: 'a@example.com', subject: 'Hello', sealed: null },
      ...{ sealedBy: '', linkId: null, createdAt: at, sendBy: inOneDay(), attempts: 9, claim: null },
      ...{ dueAt: index % 2 === 0 ? inOneDay() : null, quarantinedAt: index % 2 === 0 ? null : at }
    }))
  )
  await insert(
    'eventMails',
    make(many, (index) => ({
      ...{ _id: new ObjectId(), userId: someone(index), kind: 'new_message', params: {}, createdAt: new Date() },
      ...{
        attempts: 1,
        claim: null,
        ...(index % 2 === 0 ? { dueAt: inOneDay() } : { dueAt: null, digestAt: new Date() })
      }
    }))
  )
  await insert(
    'tasks',
    make(many, (index) => ({
      ...{ _id: `later:${index}`, name: 'later', data: {}, dueAt: inOneDay(), attempts: 0, claim: null },
      expiresAt: ago(-2 * dayMs)
    }))
  )
  await insert(
    'pendingFiles',
    make(many, (index) => ({ _id: new ObjectId(), ownerId: someone(index), at: new Date(), sizeBytes: 1 }))
  )
}
