/** Which users may subscribe to a topic, by the table of topics. */
import { ObjectId } from 'mongodb'
import type { Store } from '../database/store.ts'
import { findSide } from '../domain/conversations/parties.ts'
import { companyIdOf, findMembership } from '../domain/membership/membership.ts'
import { failure } from '../errors.ts'
import type { Actor } from '../schemas/actor.ts'
import { type Audience, type TopicKindName, topicKinds } from '../schemas/topics.ts'

const idPattern = /^[0-9a-f]{24}$/

async function isMember(store: Store, actor: Actor, companyId: ObjectId): Promise<boolean> {
  const membership = await findMembership(store, actor)
  return membership?.companyId.equals(companyId) === true
}

type Owned = Extract<Audience, { companyOf: string }>

async function isOfCompany(store: Store, actor: Actor, id: string, owned: Owned): Promise<boolean> {
  if (!idPattern.test(id)) return false
  const document = await store[owned.companyOf].findOne(
    { _id: new ObjectId(id), deletedAt: null },
    { projection: { employerId: 1, companyId: 1 }, maxTimeMS: 3000 }
  )
  if (!document) throw failure(owned.absent)
  return isMember(store, actor, companyIdOf(document))
}

async function isParty(store: Store, actor: Actor, id: string): Promise<boolean> {
  return idPattern.test(id) && (await findSide(store, actor, new ObjectId(id))) !== null
}

function isInAudience(store: Store, actor: Actor, id: string, audience: Audience): Promise<boolean> | boolean {
  if (typeof audience === 'object' && 'partiesOf' in audience) return isParty(store, actor, id)
  if (typeof audience === 'object') return isOfCompany(store, actor, id, audience)
  if (audience === 'members') return idPattern.test(id) && isMember(store, actor, new ObjectId(id))
  if (audience === 'self') return id === actor.id
  if (audience === 'role') return id === actor.role
  return audience === 'signed-in'
}

const audienceOf = (topic: string): Audience | undefined => {
  const [kind = ''] = topic.split(':')
  return Object.hasOwn(topicKinds, kind) ? topicKinds[kind as TopicKindName].audience : undefined
}

/** Whether who may listen to it changes with who is a member of a company. */
export function dependsOnMembership(topic: string): boolean {
  const audience = audienceOf(topic)
  return audience === 'members' || typeof audience === 'object'
}

/**
 * The same as checkTopicAccess, true at the time it resolves: a change of the membership meanwhile is looked at.
 */
export async function checkCurrentAccess(
  { store, membershipChanges }: { store: Store; membershipChanges: { count(): number } },
  actor: Actor,
  topic: string
): Promise<void> {
  for (let seen = -1; seen !== membershipChanges.count(); ) {
    seen = membershipChanges.count()
    await checkTopicAccess(store, actor, topic)
  }
}

/** Whether the user may subscribe to the topic. @throws NOT_YOURS, JOB_NOT_FOUND, NOT_FOUND, or what MongoDB throws */
export async function checkTopicAccess(store: Store, actor: Actor, topic: string): Promise<void> {
  const [kind = '', id = ''] = topic.split(':')
  if (!Object.hasOwn(topicKinds, kind)) throw failure('NOT_FOUND', { params: { what: 'Topic' } })
  const { audience, pattern } = topicKinds[kind as TopicKindName] as { audience: Audience; pattern: string | null }
  if (topic.includes(':') && !(pattern ?? kind).includes(':')) throw failure('NOT_FOUND', { params: { what: 'Topic' } })
  if (await isInAudience(store, actor, id, audience)) return
  throw failure('NOT_YOURS', { params: { action: `listen to ${topic}` } })
}
