/** What entries of the log imply in Redis: revocations, and versions that are old. */
import type { LogDocument } from '../database/collections/event-log.ts'
import { type Revocation, revocationOfEvent } from '../domain/sessions/revocations.ts'
import { topics } from '../schemas/topics.ts'
import { writeRevocations } from './rebuild.ts'
import { replaceVersions, versionsOf } from './versions.ts'

interface Implied {
  revocations: Revocation[]
  versions: string[]
  /** of the last entry that a writer may wait for; null: there is none */
  position: number | null
}

/** Null: nothing. */
export function impliedBy(entries: LogDocument[]): Implied | null {
  const control = entries.filter(({ topic }) => topic === topics.control)
  const revocations = control.flatMap(({ type, data }) => revocationOfEvent(type, data) ?? [])
  const versions = versionsOf(entries)
  if (revocations.length === 0 && versions.length === 0) return null
  return { revocations, versions, position: control.at(-1)?._id ?? null }
}

/**
 * Writes it, in one round trip, into the Redis that the target's fill rebuilds or has rebuilt.
 * @returns false when it is another, or was emptied
 */
export async function writeImplied(
  target: Parameters<typeof replaceVersions>[0],
  { revocations, versions }: Implied
): Promise<boolean> {
  const written = await Promise.all([
    revocations.length === 0 || writeRevocations(target, revocations),
    versions.length === 0 || replaceVersions(target, versions)
  ])
  return written.every(Boolean)
}
