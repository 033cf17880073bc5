/** The applications of a company with what it keeps to itself about them, filtered. */
import { type Filter, ObjectId } from 'mongodb'
import { byId } from '../../database/by-id.ts'
import { serverNow } from '../../database/clock.ts'
import type { ApplicationDocument } from '../../database/collections/applications.ts'
import type { ApplicationCardDocument, PipelineDocument } from '../../database/collections/pipelines.ts'
import { encodeCursor, limitDefault, type Page, stagesAfter, startOf } from '../../database/paging.ts'
import type { Store } from '../../database/store.ts'
import { invalidField } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { ListedApplication, ListedQuery } from '../../schemas/cards.ts'
import { listEmployerApplications, longTexts, newestFirst, readLive } from '../applications/read.ts'
import { requireJob } from './board.ts'
import { cardFieldsOf, tagKey } from './cards.ts'
import { inStage, inStatus, readPipeline, requireStage } from './pipeline.ts'

/** Matches nothing. */
const nothing = { _id: { $in: [] } }

/** @throws NOT_FOUND for a stage there is not */
function filterOf(pipeline: PipelineDocument, { status, stageId }: ListedQuery): Filter<ApplicationDocument> {
  if (stageId === undefined) return status === undefined ? {} : inStatus(pipeline, status)
  const stage = requireStage(pipeline, stageId)
  return status === undefined || status === stage.status ? inStage(pipeline, stage) : nothing
}

/** Cards that a page reads at most: one with a rare combination of filters is shorter, and has a next one. */
const cardsMax = 1000

type Place = Pick<ApplicationCardDocument, '_id' | 'appliedAt'>

/** A page of those with a tag, by their cards. @throws INVALID_CURSOR, VALIDATION_FAILED with a page's number */
async function readTagged(
  store: Store,
  owner: { jobId: ObjectId } | { companyId: ObjectId },
  filter: Filter<ApplicationDocument>,
  { tag = '', page, ...request }: ListedQuery
): Promise<Page<ApplicationDocument>> {
  if (page !== undefined) throw invalidField('page', 'must not be combined with a tag')
  const limit = request.limit ?? limitDefault
  let { cursor } = startOf(newestFirst, request)
  const asOf = cursor?.asOf ?? serverNow()
  const items: ApplicationDocument[] = []
  for (let read = 0; read < cardsMax; ) {
    const count = Math.min(2 * limit, cardsMax - read)
    const wanted = { ...owner, tagKeys: tagKey(tag) }
    const cards = await store.applicationCards
      .aggregate<Place>([
        ...stagesAfter(store.applicationCards, wanted, newestFirst, cursor, count),
        { $project: { appliedAt: 1 } }
      ])
      .toArray()
    const ids = cards.map(({ _id }) => _id)
    const matching = { ...filter, ...owner, _id: { $in: ids }, deletedAt: null }
    const found = await store.applications.find(matching, { hint: { _id: 1 }, projection: longTexts }).toArray()
    const applications = byId(found)
    for (const { _id, appliedAt } of cards) {
      if (items.length === limit) return { items, nextCursor: encodeCursor(newestFirst, cursor!) }
      cursor = { asOf, values: [appliedAt], _id }
      const application = applications.get(_id.toHexString())
      if (application) items.push(application)
    }
    if (cards.length < count) return { items, nextCursor: null }
    read += cards.length
  }
  return { items, nextCursor: cursor && encodeCursor(newestFirst, cursor) }
}

/**
 * Applications to the jobs of the actor's company, newest first, with stage, tags, ratings and number of notes.
 * @throws NOT_YOURS, JOB_NOT_FOUND, NOT_FOUND (stage), INVALID_CURSOR, VALIDATION_FAILED
 */
export async function listCards(store: Store, actor: Actor, query: ListedQuery): Promise<Page<ListedApplication>> {
  const jobId = query.jobId === undefined ? null : new ObjectId(query.jobId)
  if (jobId) await requireJob(store, actor, jobId)
  let pipeline: PipelineDocument | undefined
  let found: ApplicationDocument[] = []
  const read = async (companyId: ObjectId): Promise<Page<ApplicationDocument>> => {
    pipeline = await readPipeline(store, companyId)
    const [owner, filter] = [jobId ? { jobId } : { companyId }, filterOf(pipeline, query)]
    const { tag, limit, cursor, page } = query
    const request = { ...(limit && { limit }), ...(cursor && { cursor }), ...(page && { page }) }
    const read =
      tag === undefined ? readLive(store, { ...owner, ...filter }, request) : readTagged(store, owner, filter, query)
    const result = await read
    found = result.items
    return result
  }
  const { items, nextCursor } = await listEmployerApplications(store, actor, query, read)
  const cards = await store.applicationCards.find({ _id: { $in: found.map(({ _id }) => _id) } }).toArray()
  const cardOf = byId(cards)
  const listed = items.map((item, index) => {
    const application = found[index]
    if (!pipeline || !application) return item
    return { ...item, ...cardFieldsOf(pipeline, application, cardOf.get(item._id) ?? null, actor) }
  })
  return { items: listed, nextCursor }
}
