/** Where the work of a job is done. */
import type { JobDocument } from '../../database/collections/jobs.ts'
import { invalidField } from '../../errors.ts'
import type { JobChanges } from '../../schemas/jobs.ts'

/** A job of type Remote is remote, whatever else its document says. */
export const isRemote = ({ type, remote }: Pick<JobDocument, 'type' | 'remote'>): boolean =>
  type === 'Remote' || remote === true

/** Its city or region, else its location as written. */
export const placeOf = ({ place, location }: Pick<JobDocument, 'place' | 'location'>): string => place ?? location

/**
 * What is stored as `remote` after a change: of a job of type Remote false, so that a change of type by a host or client of
 * the former version, which knows nothing of this field, makes it not remote.
 * @throws VALIDATION_FAILED naming remote: of type Remote, but not remote
 */
export function changedRemote(
  job: Partial<Pick<JobDocument, 'type' | 'remote'>>,
  given: Pick<JobChanges, 'type' | 'remote'>
): boolean {
  if ((given.type ?? job.type) === 'Remote') {
    if (given.remote === false) throw invalidField('remote', 'must not be false for a job of type Remote')
    return false
  }
  return given.remote ?? (job.type !== 'Remote' && job.remote === true)
}
