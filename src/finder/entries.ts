/** What the index of seekers knows of one. */
import type { UserDocument } from '../database/collections/accounts.ts'
import { skillKeys } from '../domain/skills/skill-keys.ts'
import type { IndexedSeeker } from './indexes.ts'

export type SeekerRead = Pick<UserDocument, '_id' | 'skills' | 'experienceLevel'>

/** Without skills nobody is a candidate. */
export const openSeekers = {
  ...{ role: 'JOB_SEEKER' as const, deletedAt: null, suspendedAt: null },
  'skills.0': { $exists: true }
}
export const seekerProjection = { skills: 1, experienceLevel: 1 }

export const seekerOf = ({ _id, skills, experienceLevel }: SeekerRead): IndexedSeeker => ({
  id: _id.toHexString(),
  skillKeys: skillKeys(skills),
  level: experienceLevel
})
