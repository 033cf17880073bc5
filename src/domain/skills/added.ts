/** Skills and names that are added to those of the release. */
import { createSlices } from '../../util/time-slices.ts'
import { type Name, nameOfRelease, putOverlay, type Skill, skillOfRelease } from './taxonomy.ts'

/** A skill, or further names of one that the release has. */
export interface AddedSkill {
  id: string
  label: string
  /** empty: its own */
  category: string
  isTechnology: boolean
  /** ids */
  related: readonly string[]
  names: readonly AddedName[]
}

export interface AddedName {
  /** as nameWords() gives them, joined by single blanks */
  words: string
  inText: Name['inText']
}

interface Open extends Skill {
  aliases: string[]
  related: Set<string>
}

/** Of a name that is also known written as one word: shorter ones would be too many other things. */
const joinedCharsMin = 5

/** Skills that may be added to: those of the release are copied, as they stay what they are. */
function createSkills() {
  const open = new Map<string, Open>()
  const openRelease = (id: string): Open | undefined => {
    const skill = skillOfRelease(id)
    const copy = skill && { ...skill, aliases: [...skill.aliases], related: new Set(skill.related) }
    if (copy) open.set(id, copy)
    return copy
  }
  return {
    open,
    find: (id: string): Open | undefined => open.get(id) ?? openRelease(id),
    add({ id, label, category, isTechnology }: AddedSkill): Open {
      const skill = { id, label, aliases: [], category: category || id, isTechnology, related: new Set<string>() }
      open.set(id, skill)
      return skill
    }
  }
}

/** A name of the release stays what it is, and so does one that was added before. The added ones stand first: some readers look at few. */
function addName(names: Map<string, Name>, skill: Open, { words, inText }: AddedName): void {
  if (names.has(words) || nameOfRelease(words)) return
  names.set(words, { skill, inText })
  skill.aliases.unshift(words)
}

function relate(skill: Open, other: Open | undefined): void {
  if (!other || other.category === skill.category) return
  skill.related.add(other.id)
  other.related.add(skill.id)
}

/**
 * When it resolves these are the added skills and names, and no others, in this process: made in slices, put in force at once. What
 * names nothing known (a related skill) is left out.
 */
export async function useAddedSkills(added: readonly AddedSkill[]): Promise<void> {
  const slices = createSlices()
  const { open, find, add } = createSkills()
  const names = new Map<string, Name>()
  for (const entry of added) {
    if (slices.isOver()) await slices.next()
    const skill = find(entry.id) ?? add(entry)
    for (const name of entry.names) addName(names, skill, name)
  }
  // After all names as they were written: of two skills the one whose name it is has it.
  for (const { id, names: own } of added) {
    if (slices.isOver()) await slices.next()
    const skill = find(id)
    for (const { words, inText } of own) {
      const joined = words.replaceAll(' ', '')
      if (skill && joined.length >= joinedCharsMin) addName(names, skill, { words: joined, inText })
    }
  }
  for (const { id, related } of added) {
    const skill = find(id)
    for (const other of related) if (skill) relate(skill, find(other))
  }
  putOverlay({ names, skills: open })
}
