/** A migration of the tests: counts, in every entry of the audit log, how often it has been there. */
import type { ObjectId } from 'mongodb'
import type { Progress } from '../../src/database/migration-record.ts'
import type { Migration } from '../../src/database/migrations.ts'

const perSlice = 10

export const countSlices = (progress: Progress | null): number => Number(progress?.slices ?? 0)

export function markSlices(name: string): Migration & { kind: 'slices' } {
  return {
    name,
    kind: 'slices',
    slice: async (tx, progress) => {
      const after = progress && { _id: { $gt: progress.last as ObjectId } }
      const found = await tx.audit
        .find({ ...after })
        .sort({ _id: 1 })
        .limit(perSlice)
        .toArray()
      const last = found.at(-1)
      if (!last) return null
      await tx.audit.updateMany({ _id: { $in: found.map(({ _id }) => _id) } }, { $inc: { 'details.marked': 1 } })
      return { last: last._id, slices: countSlices(progress) + 1 }
    }
  }
}
