/** The words that a posting has and those that a search asks for, by the analysis of the search itself. */
import { createHash } from 'node:crypto'
import type { IndexedJob } from '../jobs/indexed-job.ts'
import { createDictionary } from '../search/engine/dictionary.ts'
import { createJobTerms } from '../search/engine/job-terms.ts'
import { readQuery } from '../search/engine/query.ts'
import { stopWords } from '../search/engine/stop-words-table.ts'
import { synonyms } from '../search/engine/synonyms-table.ts'
import { headMask } from '../search/engine/text-score.ts'
import { allSkills, onSkillsChange } from '../skills/skills.ts'

/** To be raised with a change of what words a query has that neither the samples nor the tables below show. */
const codeVersion = 1

const samples = [
  ...[
    'Senior C++/C# engineers, .NET & R&D',
    'front-end Node.js developer 3.11',
    'go-to-market companies, boxes',
    'ci/cd k8s reac'
  ],
  ...[
    'Softwareentwicklerinnen in München',
    'développeuses à l’équipe',
    'desarrolladoras y traducciones',
    'o programador São Paulo'
  ],
  ...[
    'sviluppatrice a Milano',
    'Łódź straße',
    'ソフトウェア開発エンジニア',
    '软件工程师',
    'วิศวกรซอฟต์แวร์',
    'Разработчик',
    'ｆｕｌｌ ｗｉｄｔｈ'
  ]
]

let kept = ''
onSkillsChange(() => {
  kept = ''
})

/**
 * Names the analysis of queries, from which the keys of saved searches come: by samples, by the skills, by other words for the
 * same, and by what this Node.js knows of characters. Keys of another one are made anew (reindex.ts). Made when it is first asked
 * for, as that takes longer than the rest of a worker's modules.
 */
export function analysisVersion(): string {
  kept ||= createHash('sha256')
    .update(
      JSON.stringify([codeVersion, process.versions.icu?.split('.')[0], allSkills, [...stopWords], [...synonyms]])
    )
    .update(JSON.stringify(samples.map(readQuery)))
    .digest('base64url')
    .slice(0, 12)
  return kept
}

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
