/** What may be added to the known skills. */
import type { AddedSkillDocument } from '../../database/collections/skills.ts'
import type { Collections } from '../../database/collections.ts'
import { failure, invalidField } from '../../errors.ts'
import type { SkillBody, SkillName } from '../../schemas/skills.ts'
import { isOnlyAround } from '../skills/phrases.ts'
import { allSkills, skillById, skillLabel } from '../skills/skills.ts'
import { nameOfRelease, nameWordsMax } from '../skills/taxonomy.ts'
import { fold, nameWords } from '../skills/words.ts'

export type AddedName = AddedSkillDocument['names'][number]
type Added = Pick<Collections, 'addedSkills'>

/** @throws VALIDATION_FAILED: it cannot be the name of a skill */
function nameOf({ name, inText = 'always' }: SkillName, field: string): AddedName {
  const words = nameWords(name)
  if (words.length === 0) throw invalidField(field, 'must contain a letter or a digit')
  if (words.length > nameWordsMax) throw invalidField(field, `must have at most ${nameWordsMax} words`)
  if (isOnlyAround(name)) throw invalidField(field, 'says only how well, how long or what kind of thing, of any skill')
  return { name: name.trim(), words: words.join(' '), inText }
}

/** The names, each once. @throws VALIDATION_FAILED */
export function namesOf(aliases: readonly SkillName[], first: readonly AddedName[] = []): AddedName[] {
  const names = new Map(first.map((name) => [name.words, name]))
  for (const [index, alias] of aliases.entries()) {
    const name = nameOf(alias, `aliases/${index}/name`)
    if (!names.has(name.words)) names.set(name.words, name)
  }
  return [...names.values()]
}

/**
 * None of the names may be another skill's, or one that the release has.
 * @throws SKILL_NAME_TAKEN
 */
export async function assertFree({ addedSkills }: Added, id: string, names: readonly AddedName[]): Promise<void> {
  const words = names.map((name) => name.words)
  const other = await addedSkills.findOne({ 'names.words': { $in: words }, id: { $ne: id } })
  for (const { name, words } of names) {
    const known = nameOfRelease(words)
    const isOther = other?.names.some((one) => one.words === words)
    const skill = known?.skill.label ?? (isOther && (other?.skill?.label ?? skillLabel(other?.id ?? '')))
    if (skill) throw failure('SKILL_NAME_TAKEN', { params: { name, skill } })
  }
}

function categoryOf(category: string | undefined): string {
  if (category === undefined) return ''
  const isKnown = allSkills.some((skill) => skill.category === category)
  if (!isKnown) throw invalidField('category', 'must be one that a known skill has')
  return category
}

function relatedOf(ids: readonly string[], category: string): string[] {
  for (const [index, id] of ids.entries()) {
    const skill = skillById(id)
    if (!skill) throw invalidField(`related/${index}`, 'must be the id of a known skill')
    if (skill.category === category) throw invalidField(`related/${index}`, 'can stand in for it already: its category')
  }
  return [...new Set(ids)]
}

/** A skill as it is stored, without its times. @throws VALIDATION_FAILED */
export function newSkill(body: SkillBody): Pick<AddedSkillDocument, 'id' | 'names'> & {
  skill: NonNullable<AddedSkillDocument['skill']>
} {
  const { label, inText, aliases = [], isTechnology = true, related = [] } = body
  const first = nameOf({ name: label, ...(inText && { inText }) }, 'label')
  const category = categoryOf(body.category)
  return {
    id: fold(label).replaceAll(' ', '-'),
    skill: { label: first.name, category, isTechnology, related: relatedOf(related, category) },
    names: namesOf(aliases, [first])
  }
}
