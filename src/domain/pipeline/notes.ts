/** Notes of a company about an application. */
import { ObjectId } from 'mongodb'
import { audit } from '../../database/audit.ts'
import { serverNow } from '../../database/clock.ts'
import type { ApplicationDocument } from '../../database/collections/applications.ts'
import type { ApplicationNoteDocument } from '../../database/collections/pipelines.ts'
import type { Collections } from '../../database/collections.ts'
import type { TransactionStore } from '../../database/idempotency.ts'
import { recordEvent } from '../../database/outbox.ts'
import { type Order, type Page, type PageRequest, readPage } from '../../database/paging.ts'
import type { Store } from '../../database/store.ts'
import { failure } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import { type Note, notesMax } from '../../schemas/cards.ts'
import { topics } from '../../schemas/topics.ts'
import { companyIdOf, may } from '../membership/membership.ts'
import { namesOf } from '../people/names.ts'
import { about, openCard, requireApplication, saveCard, turnOfCard } from './cards.ts'

const newestFirst: Order = { name: 'notes', keys: [{ field: 'createdAt', type: 'date' }] }

/** Notes with the names of their authors. */
async function notesView(db: Collections, notes: readonly ApplicationNoteDocument[]): Promise<Note[]> {
  const names = await namesOf(
    db,
    notes.map(({ authorId }) => authorId)
  )
  return notes.map(({ _id, authorId, text, createdAt, editedAt }) => {
    const author = { _id: authorId.toHexString(), name: names.get(authorId.toHexString()) ?? '' }
    const times = { createdAt: createdAt.toISOString(), editedAt: editedAt?.toISOString() ?? null }
    return { _id: _id.toHexString(), author, text, ...times }
  })
}

/** Newest first. @throws APPLICATION_NOT_FOUND, NOT_YOURS, INVALID_CURSOR */
export async function listNotes(store: Store, actor: Actor, id: string, request: PageRequest): Promise<Page<Note>> {
  const { application } = await requireApplication(store, actor, id, 'read', 'read the notes of this application')
  const page = await readPage(store.applicationNotes, { applicationId: application._id }, newestFirst, request)
  return { items: await notesView(store, page.items), nextCursor: page.nextCursor }
}

type Change = 'added' | 'edited' | 'deleted'

/** Counts the notes on the card, which also keeps two changes at once apart; writes the audit line and tells the company. */
async function tell(
  tx: Collections,
  actor: Actor,
  application: ApplicationDocument,
  note: ApplicationNoteDocument,
  change: Change
): Promise<void> {
  const card = await openCard(tx, application)
  const notesCount = card.notesCount + { added: 1, edited: 0, deleted: -1 }[change]
  if (notesCount > notesMax) throw failure('CARD_FULL', { params: { max: notesMax, what: 'notes' } })
  await saveCard(tx, { ...card, notesCount })
  const noteId = note._id.toHexString()
  const entity = { entityType: 'Application', entityId: application._id.toHexString() } as const
  await audit(tx, { actor, action: 'application.noted', ...entity, details: { noteId, change } })
  const data = { ...about(application, actor), noteId, change, notesCount }
  await recordEvent(tx, topics.company(companyIdOf(application)), 'application.noted', data)
}

async function viewOf(tx: Collections, note: ApplicationNoteDocument): Promise<Note> {
  const [view] = await notesView(tx, [note])
  return view!
}

/** @throws APPLICATION_NOT_FOUND, USER_NOT_FOUND (deleted applicant), NOT_YOURS, COMPANY_ROLE_FORBIDDEN, CARD_FULL */
export function addNote(store: TransactionStore, actor: Actor, id: string, text: string): Promise<Note> {
  return store.transaction(async (tx) => {
    const { application } = await requireApplication(tx, actor, id, 'write', 'write notes')
    const ids = { _id: new ObjectId(), applicationId: application._id, userId: application.userId }
    const note = { ...ids, authorId: new ObjectId(actor.id), text, createdAt: serverNow(), editedAt: null }
    await tell(tx, actor, application, note, 'added')
    await tx.applicationNotes.insertOne(note)
    return viewOf(tx, note)
  }, turnOfCard(id))
}

/** A note of an application. @throws NOT_FOUND */
async function requireNote(tx: Collections, application: ApplicationDocument, noteId: string) {
  const note = await tx.applicationNotes.findOne({ _id: new ObjectId(noteId) })
  if (!note?.applicationId.equals(application._id)) throw failure('NOT_FOUND', { params: { what: 'Note' } })
  return note
}

/** @throws APPLICATION_NOT_FOUND, NOT_FOUND, USER_NOT_FOUND (deleted applicant), NOT_YOURS unless it is the actor's, COMPANY_ROLE_FORBIDDEN */
export function editNote(store: Store, actor: Actor, id: string, noteId: string, text: string): Promise<Note> {
  return store.transaction(async (tx) => {
    const { application } = await requireApplication(tx, actor, id, 'write', 'write notes')
    const note = await requireNote(tx, application, noteId)
    if (note.authorId.toHexString() !== actor.id) throw failure('NOT_YOURS', { params: { action: 'edit this note' } })
    if (note.text === text) return viewOf(tx, note)
    const changes = { text, editedAt: serverNow() }
    await tell(tx, actor, application, note, 'edited')
    await tx.applicationNotes.updateOne({ _id: note._id }, { $set: changes })
    return viewOf(tx, { ...note, ...changes })
  }, turnOfCard(id))
}

/** By its author, or by an owner. @throws as editNote() */
export function deleteNote(store: Store, actor: Actor, id: string, noteId: string): Promise<void> {
  return store.transaction(async (tx) => {
    const { application, membership } = await requireApplication(tx, actor, id, 'write', 'write notes')
    const note = await requireNote(tx, application, noteId)
    if (note.authorId.toHexString() !== actor.id && !may(membership, 'manage')) {
      throw failure('NOT_YOURS', { params: { action: 'delete this note' } })
    }
    await tell(tx, actor, application, note, 'deleted')
    await tx.applicationNotes.deleteOne({ _id: note._id })
  }, turnOfCard(id))
}
