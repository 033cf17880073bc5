/** Postings to test with: recorded ones where they are, generated ones otherwise. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Posting, parsePostings } from '../../tools/data/postings.mjs'

const recorded =
  process.env.SKILLMATCH_POSTINGS ?? fileURLToPath(new URL('../../../shared/data/remoteok-jobs.json', import.meta.url))

export const plainPosting: Posting = {
  position: 'Senior Node Engineer',
  company: 'Acme',
  location: '',
  tags: [],
  salary_min: 0,
  salary_max: 0,
  description: `<p>${'We build things that last. '.repeat(4)}</p>`,
  url: 'https://example.com/jobs/1'
}

/** 97 postings of changing shape and an empty one, as the recorded file has them. */
function generatePostings(): Posting[] {
  const trades = ['Golang', 'React', 'Data Analyst', 'Account Manager', 'QA', 'UX', 'Accountant']
  const postings = Array.from({ length: 97 }, (_, index) => ({
    ...plainPosting,
    position: `${['Senior', 'Junior', 'Lead', ''][index % 4]} ${trades[index % trades.length]} Engineer ${index}`,
    company: ['CI&amp;T', 'BrasÃ­lia &amp; Co', 'Plain Ltd'][index % 3]!,
    location: index % 2 ? 'VÃ¤stra GÃ¶taland' : '',
    tags: [['golang', 'docker'], ['sales'], []][index % 3]!,
    salary_min: (index % 5) * 10_000,
    salary_max: (index % 5) * 15_000,
    description: `<p>Weâ\x80\x99re hiring&nbsp;&amp; growing.</p><ul><li>${'A task of the job. '.repeat(index + 3)}</li></ul>`,
    url: `https://example.com/jobs/${index}`
  }))
  const empty = { ...plainPosting, position: '', company: '', description: '<br/><br/>' }
  return [...postings, { ...empty, url: 'https://example.com/jobs/empty' }]
}

/**
 * 98 postings, one of them empty: the recorded file's (SKILLMATCH_POSTINGS, or ../shared/data/remoteok-jobs.json beside the
 * repository) where it is, as others' texts are not part of the repository; generated ones otherwise.
 */
export function readPostings(): { source: 'recorded' | 'generated'; postings: Posting[] } {
  return existsSync(recorded)
    ? { source: 'recorded', postings: parsePostings(readFileSync(recorded, 'utf8'), recorded) }
    : { source: 'generated', postings: generatePostings() }
}

/** The same as a file in `folder`, with the title of one of its jobs. */
export function postingsFile(folder: string): { source: string; file: string; sample: string } {
  const { source, postings } = readPostings()
  const file = join(folder, 'postings.json')
  writeFileSync(file, JSON.stringify({ jobs: postings }))
  return { source, file, sample: postings[4]!.position }
}
