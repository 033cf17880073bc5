/** Documents by their id, hex. */
import type { ObjectId } from 'mongodb'

export const byId = <T extends { _id: ObjectId }>(documents: readonly T[]): Map<string, T> =>
  new Map(documents.map((document) => [document._id.toHexString(), document]))
