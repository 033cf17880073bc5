/** What a company keeps to itself about an application: tags and ratings, and the card that has them. */
import { ObjectId } from 'mongodb'
import { audit } from '../../database/audit.ts'
import type { ApplicationDocument } from '../../database/collections/applications.ts'
import type { ApplicationCardDocument, PipelineDocument } from '../../database/collections/pipelines.ts'
import type { Collections } from '../../database/collections.ts'
import { recordEvent } from '../../database/outbox.ts'
import type { Store } from '../../database/store.ts'
import { failure } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import { type Card, type CardFields, type TagsBody, tagsMax } from '../../schemas/cards.ts'
import { topics } from '../../schemas/topics.ts'
import { fold } from '../../util/fold.ts'
import { liveApplication } from '../applications/change-status.ts'
import { type Capability, companyIdOf, requireMemberOf } from '../membership/membership.ts'
import { readPipeline, stageOf } from './pipeline.ts'

/** People rate for their company, and whoever leaves it leaves their rating. */
const ratingsMax = 200

/** A tag as it is compared; what nothing is left of is compared as it is. */
export const tagKey = (tag: string): string => fold(tag.trim()) || tag.trim()

/** The mean of ratings, to a hundredth. */
function averageOf(ratings: ApplicationCardDocument['ratings']) {
  const sum = ratings.reduce((total, { rating }) => total + rating, 0)
  const average = ratings.length === 0 ? null : Math.round((100 * sum) / ratings.length) / 100
  return { average, count: ratings.length }
}

/** @param card null: nobody has said anything yet */
export function cardFieldsOf(
  pipeline: PipelineDocument,
  application: Pick<ApplicationDocument, 'status' | 'stageId'>,
  card: ApplicationCardDocument | null,
  actor: Actor
): CardFields {
  const { tags = [], ratings = [], notesCount = 0 } = card ?? {}
  const own = ratings.find(({ by }) => by.toHexString() === actor.id)?.rating ?? null
  return { stageId: stageOf(pipeline, application).id, tags, rating: { ...averageOf(ratings), own }, notesCount }
}

/** An application that the actor may do something with. @throws APPLICATION_NOT_FOUND, NOT_YOURS, COMPANY_ROLE_FORBIDDEN */
export async function requireApplication(
  db: Collections,
  actor: Actor,
  id: string,
  capability: Capability,
  action: string
) {
  const application = await liveApplication(db, id)
  const membership = await requireMemberOf(db, actor, companyIdOf(application), capability, action)
  return { application, membership }
}

/** @throws APPLICATION_NOT_FOUND, NOT_YOURS */
export async function readCard(db: Collections, actor: Actor, id: string): Promise<Card> {
  const { application } = await requireApplication(db, actor, id, 'read', 'read the card of this application')
  const { _id, status } = application
  const pipeline = await readPipeline(db, companyIdOf(application))
  const card = await db.applicationCards.findOne({ _id })
  return { applicationId: _id.toHexString(), status, ...cardFieldsOf(pipeline, application, card, actor) }
}

/**
 * The card of an application, to be changed; of an account that is deleted nothing more is written down.
 * @throws USER_NOT_FOUND
 */
export async function openCard(tx: Collections, application: ApplicationDocument): Promise<ApplicationCardDocument> {
  const { _id, jobId, userId, appliedAt } = application
  if (!(await tx.users.findOne({ _id: userId, deletedAt: null }, { projection: { _id: 1 } }))) {
    throw failure('USER_NOT_FOUND')
  }
  const empty = { tags: [], tagKeys: [], ratings: [], notesCount: 0 }
  const stored = await tx.applicationCards.findOne({ _id })
  return stored ?? { _id, companyId: companyIdOf(application), jobId, userId, appliedAt, ...empty }
}

/** Writes the whole card: who has read another one meanwhile begins again. */
export async function saveCard(tx: Collections, { _id, ...card }: ApplicationCardDocument): Promise<void> {
  await tx.applicationCards.updateOne({ _id }, { $set: card }, { upsert: true })
}

/** What changes of a card are serialised by. */
export const turnOfCard = (id: string) => ({ serializeBy: `card of ${id.toLowerCase()}` })

/** What the events of a card begin with. */
export const about = ({ _id, jobId }: Pick<ApplicationDocument, '_id' | 'jobId'>, actor: Actor) => ({
  ...{ applicationId: _id.toHexString(), jobId: jobId.toHexString(), by: actor.id }
})

/** The tags by what they are compared by, in their order. */
function changeTags({ tags, tagKeys }: ApplicationCardDocument, { add = [], remove = [] }: TagsBody) {
  const next = new Map(tags.map((tag, index) => [tagKeys[index] ?? tagKey(tag), tag]))
  for (const tag of remove) next.delete(tagKey(tag))
  for (const tag of add) if (!next.has(tagKey(tag))) next.set(tagKey(tag), tag.trim())
  if (next.size > tagsMax) throw failure('CARD_FULL', { params: { max: tagsMax, what: 'tags' } })
  return { tags: [...next.values()], tagKeys: [...next.keys()] }
}

/** Which change was asked for, besides that of the card. */
type Kind = 'tagged' | 'rated'

/** @param change the changed card; the same one: nothing is written and nobody is told */
async function changeCard(
  store: Store,
  actor: Actor,
  id: string,
  kind: Kind,
  change: (card: ApplicationCardDocument) => ApplicationCardDocument
): Promise<Card> {
  return store.transaction(async (tx) => {
    const { application } = await requireApplication(tx, actor, id, 'write', 'change the card of this application')
    const before = await openCard(tx, application)
    const after = change(before)
    if (after === before) return readCard(tx, actor, id)
    await saveCard(tx, after)
    await audit(tx, { actor, action: `application.${kind}`, entityType: 'Application', entityId: id })
    const [topic, data] = [topics.company(companyIdOf(application)), about(application, actor)]
    if (kind === 'tagged') await recordEvent(tx, topic, 'application.tagged', data)
    else await recordEvent(tx, topic, 'application.rated', { ...data, ...averageOf(after.ratings) })
    return readCard(tx, actor, id)
  }, turnOfCard(id))
}

/**
 * Takes tags from an application and adds others; those that differ in case or accents alone are the same.
 * @throws APPLICATION_NOT_FOUND, USER_NOT_FOUND (deleted applicant), NOT_YOURS, COMPANY_ROLE_FORBIDDEN, CARD_FULL
 */
export function tagApplication(store: Store, actor: Actor, id: string, body: TagsBody): Promise<Card> {
  return changeCard(store, actor, id, 'tagged', (card) => {
    const { tags, tagKeys } = changeTags(card, body)
    return tagKeys.join('\n') === card.tagKeys.join('\n') ? card : { ...card, tags, tagKeys }
  })
}

/**
 * Sets the actor's own rating; null takes it back.
 * @throws APPLICATION_NOT_FOUND, USER_NOT_FOUND (deleted applicant), NOT_YOURS, COMPANY_ROLE_FORBIDDEN, CARD_FULL
 */
export function rateApplication(store: Store, actor: Actor, id: string, rating: number | null): Promise<Card> {
  const by = new ObjectId(actor.id)
  return changeCard(store, actor, id, 'rated', (card) => {
    const own = card.ratings.find((one) => one.by.equals(by))
    if ((own?.rating ?? null) === rating) return card
    const others = card.ratings.filter((one) => one !== own)
    const ratings = rating === null ? others : [...others, { by, rating }]
    if (ratings.length > ratingsMax) throw failure('CARD_FULL', { params: { max: ratingsMax, what: 'ratings' } })
    return { ...card, ratings }
  })
}
