/** Administration of skills: what is added to those that the release knows, and taken back. */
import { ObjectId } from 'mongodb'
import { audit } from '../../database/audit.ts'
import { serverNow } from '../../database/clock.ts'
import type { AddedSkillDocument } from '../../database/collections/skills.ts'
import type { Collections } from '../../database/collections.ts'
import type { TransactionStore } from '../../database/idempotency.ts'
import { recordEvent } from '../../database/outbox.ts'
import { type Order, type Page, type PageRequest, readPage } from '../../database/paging.ts'
import type { Store } from '../../database/store.ts'
import { isDuplicateKey } from '../../database/transaction.ts'
import { failure, invalidField } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import { type AddedSkillRecord, type SkillBody, type SkillName, skillNamesMax } from '../../schemas/skills.ts'
import { topics } from '../../schemas/topics.ts'
import { requestMending } from '../jobs/mend-skill-keys.ts'
import { requestReindexing } from '../saved-searches/reindex.ts'
import { skillById } from '../skills/skills.ts'
import { skillOfRelease } from '../skills/taxonomy.ts'
import { nameWords } from '../skills/words.ts'
import { type AddedName, assertFree, namesOf, newSkill } from './skill-checks.ts'

const newestFirst: Order = { name: 'added-skills', keys: [{ field: 'createdAt', type: 'date' }] }

/** Every process holds all of them. */
const addedMax = 1000

const view = ({ id, skill, names, createdAt, updatedAt }: AddedSkillDocument): AddedSkillRecord => {
  const known = skill ?? skillById(id)
  return {
    id,
    ...{ label: known?.label ?? id, category: known?.category || id, isTechnology: known?.isTechnology ?? true },
    ...{ related: skill?.related ?? [], isAdded: skill !== null },
    names: names.map(({ name, inText }) => ({ name, inText })),
    ...{ createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() }
  }
}

/** What has been added, the last one first. @throws INVALID_CURSOR */
export async function listAddedSkills(store: Store, request: PageRequest): Promise<Page<AddedSkillRecord>> {
  const { items, nextCursor } = await readPage(store.addedSkills, {}, newestFirst, request)
  return { items: items.map(view), nextCursor }
}

/** In the transaction of the change: every process reads the skills again, and what is stored of jobs and searches follows. */
async function recordChange(
  tx: Collections,
  actor: Actor,
  { action, id, names }: { action: string; id: string; names: readonly AddedName[] }
): Promise<void> {
  const details = { names: names.map(({ name }) => name) }
  await audit(tx, { actor, action, entityType: 'Skill', entityId: id, details })
  await recordEvent(tx, topics.control, 'skills.changed', { skillId: id })
  await requestMending(tx)
  await requestReindexing(tx)
}

/** One change at a time in this process: they are rare, and all write the same tasks. */
const write = (store: TransactionStore, work: (tx: Collections) => Promise<AddedSkillRecord>) =>
  store.transaction(work, { serializeBy: 'added skills' }).catch((error: unknown) => {
    throw isDuplicateKey(error) ? failure('ALREADY_EXISTS', { params: { field: 'This name of a skill' } }) : error
  })

async function insert(tx: Collections, added: Omit<AddedSkillDocument, '_id' | 'createdAt' | 'updatedAt'>) {
  const count = await tx.addedSkills.countDocuments({ createdAt: { $gte: new Date(0) } }, { limit: addedMax })
  if (count === addedMax) throw failure('TOO_MANY_ADDED_SKILLS', { params: { max: addedMax, what: 'skills' } })
  const now = serverNow()
  const document: AddedSkillDocument = { _id: new ObjectId(), ...added, createdAt: now, updatedAt: now }
  await tx.addedSkills.insertOne(document)
  return document
}

/**
 * Adds a skill that is not known yet. In force everywhere within two seconds of the answer.
 * @throws VALIDATION_FAILED, SKILL_NAME_TAKEN, TOO_MANY_ADDED_SKILLS
 */
export function addSkill(store: TransactionStore, actor: Actor, body: SkillBody): Promise<AddedSkillRecord> {
  const added = newSkill(body)
  const { id, names } = added
  return write(store, async (tx) => {
    const known = skillOfRelease(id) ?? (await tx.addedSkills.findOne({ id, skill: { $ne: null } }))?.skill
    if (known) throw failure('SKILL_NAME_TAKEN', { params: { name: added.skill.label, skill: known.label } })
    await assertFree(tx, id, names)
    const document = await insert(tx, added)
    await recordChange(tx, actor, { action: 'skill.added', id, names })
    return view(document)
  })
}

/**
 * Adds names to a known skill; those that it has been given before change nothing.
 * @throws NOT_FOUND, VALIDATION_FAILED, SKILL_NAME_TAKEN, TOO_MANY_ADDED_SKILLS
 */
export function addSkillNames(
  store: TransactionStore,
  actor: Actor,
  id: string,
  aliases: readonly SkillName[]
): Promise<AddedSkillRecord> {
  const names = namesOf(aliases)
  return write(store, async (tx) => {
    const before = await tx.addedSkills.findOne({ id })
    if (!before && skillOfRelease(id) === undefined) throw failure('NOT_FOUND', { params: { what: 'Skill' } })
    const known = new Set(before?.names.map(({ words }) => words))
    const further = names.filter(({ words }) => !known.has(words))
    if (before && further.length === 0) return view(before)
    await assertFree(tx, id, further)
    if (known.size + further.length > skillNamesMax + 1) {
      throw failure('TOO_MANY_ADDED_SKILLS', { params: { max: skillNamesMax, what: 'names of one skill' } })
    }
    await recordChange(tx, actor, { action: 'skill.names-added', id, names: further })
    if (!before) return view(await insert(tx, { id, skill: null, names: further }))
    const $set = { names: [...before.names, ...further], updatedAt: serverNow() }
    await tx.addedSkills.updateOne({ id }, { $set })
    return view({ ...before, ...$set })
  })
}

/**
 * Takes an added name back; what the release knows cannot be.
 * @throws NOT_FOUND, VALIDATION_FAILED for the label of an added skill
 */
export function removeSkillName(
  store: TransactionStore,
  actor: Actor,
  id: string,
  name: string
): Promise<AddedSkillRecord> {
  const words = nameWords(name).join(' ')
  return write(store, async (tx) => {
    const before = await tx.addedSkills.findOne({ id, 'names.words': words })
    if (!before) throw failure('NOT_FOUND', { params: { what: 'Added name' } })
    const removed = before.names.filter((one) => one.words === words)
    if (before.skill && removed[0] === before.names[0]) {
      throw invalidField('name', 'is the label of the skill: remove the skill')
    }
    const $set = { names: before.names.filter((one) => one.words !== words), updatedAt: serverNow() }
    if ($set.names.length > 0) await tx.addedSkills.updateOne({ id }, { $set })
    else await tx.addedSkills.deleteOne({ id })
    await recordChange(tx, actor, { action: 'skill.name-removed', id, names: removed })
    return view({ ...before, ...$set })
  })
}

/** Takes back an added skill, or everything that was added to one of the release. @throws NOT_FOUND */
export function removeAddedSkill(store: TransactionStore, actor: Actor, id: string): Promise<AddedSkillRecord> {
  return write(store, async (tx) => {
    const before = await tx.addedSkills.findOneAndDelete({ id })
    if (!before) throw failure('NOT_FOUND', { params: { what: 'Added skill' } })
    await recordChange(tx, actor, { action: 'skill.removed', id, names: before.names })
    return view(before)
  })
}
