/** The skills, and the names of skills, that administrators have added to the taxonomy. */
import type { ObjectId } from 'mongodb'
import { collection } from './entry.ts'

export interface AddedSkillDocument {
  _id: ObjectId
  /** canonical, for ever: what is stored and compared */
  id: string
  /** null: the taxonomy of the release knows the skill, names alone were added */
  skill: {
    label: string
    /** empty: its own */
    category: string
    isTechnology: boolean
    /** ids */
    related: string[]
  } | null
  /** of an added skill the label is the first */
  names: {
    /** as written */
    name: string
    /** what is compared of it; of no other skill */
    words: string
    inText: 'always' | 'if meant' | 'never'
  }[]
  createdAt: Date
  updatedAt: Date
}

export const addedSkills = collection<AddedSkillDocument>({
  indexes: [
    { key: { id: 1 }, unique: true },
    // Across documents: a name is of one skill, also when two administrators add it at once.
    { key: { 'names.words': 1 }, unique: true },
    { key: { createdAt: -1, _id: -1 } }
  ],
  personalData: null
})
