/** The terms of a posting with their impacts. */
import type { IndexedJob } from '../../jobs/indexed-job.ts'
import { skillsInText } from '../../skills/skills.ts'
import { forEachToken } from './analyse.ts'
import { type Dictionary, skillTerm } from './dictionary.ts'
import { type Field, fields, withOne } from './text-score.ts'

/** Of one posting; the first ones count, in the order title, skills, company, place, description. */
export const termsMax = 1024

export interface JobTerms {
  /** Calls back for each distinct term of the posting, in the order of first appearance. */
  read(job: IndexedJob, take: (term: number, impact: number) => void): void
}

/** The texts of a posting by field. */
export function textsOf(job: IndexedJob): readonly (readonly [Field, readonly string[]])[] {
  const { title, requiredSkills, companyName, location, place, description } = job
  return [
    [fields.title, [title]],
    [fields.skills, requiredSkills],
    [fields.company, [companyName]],
    [fields.place, place === location ? [place] : [place, location]],
    [fields.description, [description]]
  ]
}

/** The skills of a posting as terms by field: those its title mentions, and those it requires. */
export function skillTermsOf(job: IndexedJob): readonly (readonly [Field, readonly string[]])[] {
  return [
    [fields.title, skillsInText(job.title).map(skillTerm)],
    [fields.skills, job.skillKeys.map(skillTerm)]
  ]
}

export function createJobTerms(dictionary: Dictionary): JobTerms {
  /** by term; zeroed again after each posting */
  let impacts = new Uint8Array(1 << 16)
  const seen = new Uint32Array(termsMax)
  let count = 0

  function add(text: string, field: Field): void {
    if (text === '') return
    const known = dictionary.idOf(text)
    const isSeen = known >= 0 && known < impacts.length && impacts[known] !== 0
    if (!isSeen && count === termsMax) return
    const term = known >= 0 ? known : dictionary.add(text)
    if (term >= impacts.length) {
      const longer = new Uint8Array(2 * impacts.length)
      longer.set(impacts)
      impacts = longer
    }
    if (!isSeen) seen[count++] = term
    impacts[term] = withOne(impacts[term] ?? 0, field)
  }

  return {
    read(job, take) {
      count = 0
      for (const [field, terms] of skillTermsOf(job)) for (const term of terms) add(term, field)
      for (const [field, texts] of textsOf(job)) {
        for (const text of texts) forEachToken(text, (term) => add(term, field))
      }
      for (let index = 0; index < count; index++) {
        const term = seen[index] ?? 0
        take(term, impacts[term] ?? 0)
        impacts[term] = 0
      }
    }
  }
}
