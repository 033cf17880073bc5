/** Many companies, named or not, verified or not, open or closed, with invitations: a part of the full store. */
import { type Document, ObjectId } from 'mongodb'
import { hashOf } from '../../src/database/secret-tokens.ts'

type Insert = (name: 'companies' | 'invitations', documents: Document[]) => Promise<unknown>

/** @param ids of the companies; of each an invitation waits */
export async function addCompanies(insert: Insert, ids: readonly ObjectId[], at: Date): Promise<void> {
  const tomorrow = new Date(Date.now() + 86_400_000)
  await insert(
    'companies',
    ids.map((_id, index) => ({
      ...{ _id, name: index % 3 === 0 ? '' : `Works ${index}`, website: '', description: '', logo: null, version: 1 },
      ...(index % 4 === 1 && { domain: `works-${index}.example` }),
      ...{ verifiedAt: index % 4 === 1 ? at : new Date(0), createdAt: at, updatedAt: at },
      deletedAt: index % 2 === 0 ? at : null
    }))
  )
  await insert(
    'invitations',
    ids.map((companyId, index) => ({
      ...{ _id: new ObjectId(), companyId, email: `${index}@example.com`, role: 'viewer', invitedBy: companyId },
      ...{ tokenHash: hashOf(`${index}`), createdAt: at, expiresAt: tomorrow }
    }))
  )
}
