/** What people are called. */
import type { ObjectId } from 'mongodb'
import { byId } from '../../database/by-id.ts'
import type { UserDocument } from '../../database/collections/accounts.ts'
import type { Collections } from '../../database/collections.ts'

/** The names of those whose accounts are there, by id. */
export async function namesOf(db: Pick<Collections, 'users'>, ids: readonly ObjectId[]): Promise<Map<string, string>> {
  const people = await db.users
    .find<Pick<UserDocument, '_id' | 'name'>>({ _id: { $in: [...ids] }, deletedAt: null }, { projection: { name: 1 } })
    .toArray()
  return new Map([...byId(people)].map(([id, { name }]) => [id, name]))
}
