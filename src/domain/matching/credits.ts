/** The credit between two skills, by their keys: one rule for the explained score, the scorers and the indexes. */
import { allSkills, onSkillsChange, type Skill, skillById } from '../skills/skills.ts'

/** 2 the same skill, 1.5 the same category, 1 related, 0 nothing in common. */
export type SkillCredit = 2 | 1.5 | 1 | 0

/** Keys and the credit between each of them and one skill; none is 0. */
export type Credits = ReadonlyMap<string, SkillCredit>

/** The credit of an owned skill for another one that is required. */
export function creditBetween(required: Skill, owned: Skill): 1.5 | 1 | 0 {
  if (required.category === owned.category) return 1.5
  return required.related.has(owned.id) ? 1 : 0
}

/** The credit of an owned skill for a required one. Unknown skills match only themselves. */
export function keyCredit(required: string, owned: string): SkillCredit {
  if (required === owned) return 2
  const [requiredSkill, ownedSkill] = [skillById(required), skillById(owned)]
  return requiredSkill && ownedSkill ? creditBetween(requiredSkill, ownedSkill) : 0
}

interface Relations {
  byCategory: Map<string, string[]>
  /** by skill: those that name it as related, should that ever be said of one side only */
  relatedTo: Map<string, string[]>
}

let relations: Relations | null = null
onSkillsChange(() => {
  relations = null
})

/** Made when first asked for, as the credits of each skill are: most processes ask for few. */
function relationsOfSkills(): Relations {
  if (relations) return relations
  const [byCategory, relatedTo] = [new Map<string, string[]>(), new Map<string, string[]>()]
  const add = (lists: Map<string, string[]>, key: string, id: string): void => {
    const list = lists.get(key)
    if (list) list.push(id)
    else lists.set(key, [id])
  }
  for (const { id, category, related } of allSkills) {
    add(byCategory, category, id)
    for (const other of related) add(relatedTo, other, id)
  }
  relations = { byCategory, relatedTo }
  return relations
}

/** @param related the keys of related skills, by skill */
function createCredits(related: (skill: Skill) => Iterable<string>): (key: string) => Credits {
  const known = new Map<string, Credits>()
  onSkillsChange(() => known.clear())
  return (key) => {
    const kept = known.get(key)
    if (kept) return kept
    const skill = skillById(key)
    const credits = new Map<string, SkillCredit>()
    if (!skill) return credits.set(key, 2)
    for (const id of related(skill)) credits.set(id, 1)
    for (const id of relationsOfSkills().byCategory.get(skill.category) ?? []) credits.set(id, 1.5)
    known.set(key, credits.set(key, 2))
    return credits
  }
}

/** Every key for which an owned skill earns credit, itself included. */
export const creditedBy = createCredits(({ id }) => relationsOfSkills().relatedTo.get(id) ?? [])

/** Every key that earns credit for a required skill, itself included. */
export const earnersOf = createCredits(({ related }) => related)

/** Every key for which any of a person's skills earns credit, with the best one. */
export function bestCredits(owned: Iterable<string>): Credits {
  const best = new Map<string, SkillCredit>()
  for (const key of owned) {
    for (const [required, credit] of creditedBy(key)) {
      if (credit > (best.get(required) ?? 0)) best.set(required, credit)
    }
  }
  return best
}
