/** The words that a posting has and those that a search asks for, by the analysis of the search itself. */
import { createHash } from 'node:crypto'
import type { IndexedJob } from '../jobs/indexed-job.ts'
import { createDictionary } from '../search/engine/dictionary.ts'
import { createJobTerms } from '../search/engine/job-terms.ts'
import { headMask } from '../search/engine/text-score.ts'
import { allSkills } from '../skills/skills.ts'

/** To be raised with every change of what words a text has (src/domain/search/engine); what it is made of is seen below. */
const codeVersion = 1

/**
 * Names the analysis: the code, the skills, and what this Node.js knows of characters. Keys of another one are made anew
 * (reindex.ts).
 */
export const analysisVersion = createHash('sha256')
  .update(JSON.stringify([codeVersion, process.versions.unicode, process.versions.icu?.split('.')[0], allSkills]))
  .digest('base64url')
  .slice(0, 12)

export interface JobWords {
  readonly all: ReadonlySet<string>
  /** of title, skills, company and place: only these are found by their beginnings */
  readonly heads: ReadonlySet<string>
}

export function wordsOfJob(job: IndexedJob): JobWords {
  const dictionary = createDictionary()
  const [all, heads] = [new Set<string>(), new Set<string>()]
  createJobTerms(dictionary).read(job, (term, impact) => {
    const word = dictionary.textOf(term)
    all.add(word)
    if ((impact & headMask) !== 0) heads.add(word)
  })
  return { all, heads }
}
