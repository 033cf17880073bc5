import { ObjectId } from 'mongodb'
import type { Store } from '../database/store.ts'
import { failure } from '../errors.ts'
import type { Actor } from '../schemas/actor.ts'
import { topics } from '../schemas/events.ts'

/** Whether this person may hear this topic. @throws NOT_YOURS, JOB_NOT_FOUND, NOT_FOUND, or what MongoDB throws */
export async function checkTopicAccess(store: Store, person: Actor, topic: string): Promise<void> {
  if (topic === topics.jobs || topic === topics.user(person.id) || topic === topics.role(person.role)) return
  const [kind, id = ''] = topic.split(':')
  if (kind === 'job' && ObjectId.isValid(id) && topic === topics.job(new ObjectId(id))) {
    const job = await store.jobs.findOne(
      { _id: new ObjectId(id), deletedAt: null },
      { projection: { employerId: 1 }, maxTimeMS: 3000 }
    )
    if (!job) throw failure('JOB_NOT_FOUND')
    if (String(job.employerId) === person.id) return
  }
  if (['user', 'role', 'job', 'conversation', topics.control].includes(kind ?? '')) {
    throw failure('NOT_YOURS', { params: { action: `listen to ${topic}` } })
  }
  throw failure('NOT_FOUND', { params: { what: 'Topic' } })
}
