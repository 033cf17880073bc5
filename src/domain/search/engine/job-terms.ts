/** The terms of a posting with their impacts. */
import type { IndexedJob } from '../../jobs/indexed-job.ts'
import { skillsInText } from '../../skills/skills.ts'
import { type Reading, readWords, termOf } from './analyse.ts'
import { tradesIn } from './compounds.ts'
import { type Dictionary, skillTerm } from './dictionary.ts'
import { type Field, fields, withOne } from './text-score.ts'
import { createWordTable } from './word-table.ts'

/** Of one posting; the first ones count, in the order title, skills, company, place, description. */
export const termsMax = 1024

export interface JobTerms {
  /** Calls back for each distinct term of the posting, in the order of first appearance. */
  read(job: IndexedJob, take: (term: number, impact: number) => void): void
}

/** The texts of a posting by field. */
export function textsOf(job: IndexedJob): readonly (readonly [Field, readonly string[]])[] {
  const { title, requiredSkills, companyName, location, place, isRemote, description } = job
  return [
    [fields.title, [title]],
    [fields.skills, requiredSkills],
    [fields.company, [companyName]],
    [fields.place, [place, place === location ? '' : location, isRemote ? 'Remote' : '']],
    [fields.description, [description]]
  ]
}

/** What else a posting says: the skills and the trades that its title mentions, and the skills that it requires. */
export function furtherTermsOf(job: IndexedJob): readonly (readonly [Field, readonly string[]])[] {
  return [
    [fields.title, [...skillsInText(job.title).map(skillTerm), ...tradesIn(job.title)]],
    [fields.skills, job.skillKeys.map(skillTerm)]
  ]
}

export function createJobTerms(dictionary: Dictionary): JobTerms {
  /** by term; zeroed again after each posting */
  let impacts = new Uint8Array(1 << 16)
  const seen = new Uint32Array(termsMax)
  let count = 0

  function add(term: number, field: Field): void {
    if (term < 0) return
    if (term >= impacts.length) {
      const longer = new Uint8Array(2 ** Math.ceil(Math.log2(term + 1)))
      longer.set(impacts)
      impacts = longer
    }
    const impact = impacts[term] ?? 0
    if (impact === 0) {
      if (count === termsMax) return
      seen[count++] = term
    }
    impacts[term] = withOne(impact, field)
  }
  /** -1: a stop word */
  const words = createWordTable((word) => {
    const term = termOf(word)
    return term === '' ? -1 : dictionary.add(term)
  })
  const reading: Reading<number> = { word: words.numberOf, whole: dictionary.add }

  return {
    read(job, take) {
      count = 0
      for (const [field, terms] of furtherTermsOf(job)) for (const term of terms) add(dictionary.add(term), field)
      for (const [field, texts] of textsOf(job)) {
        for (const text of texts) readWords(text, reading, (term) => add(term, field))
      }
      for (let index = 0; index < count; index++) {
        const term = seen[index] ?? 0
        take(term, impacts[term] ?? 0)
        impacts[term] = 0
      }
    }
  }
}
