/**
 * Goal: every real posting that says anything becomes a job the API accepts; the empty one is told apart by name.
 * Method: the bodies are checked against the API's own schema. The recorded postings are others' texts and not part of this
 * repository: where the file is there it is used, else as many generated ones (postings.ts); the test says which. Single
 * rules are shown on small made-up postings with exact values.
 */
import t from 'tap'
import Value from 'typebox/value'
import * as skills from '../../src/domain/skills/skills.ts'
import { JobBody } from '../../src/schemas/jobs.ts'
import { idempotencyKey, nameOf, type Posting, parsePostings, toJobBody } from '../../tools/data/postings.mjs'
import { plainPosting, readPostings } from '../support/postings.ts'

const convert = (changes: Partial<Posting>) => toJobBody({ ...plainPosting, ...changes }, skills)

const { source, postings } = readPostings()

t.test(`all but the empty one of the ${source} postings fit the API`, async (t) => {
  const bodies = postings.map((posting) => toJobBody(posting, skills))
  const refused = bodies.filter((body) => !Value.Check(JobBody, body))
  t.equal(bodies.length, 98)
  t.same(
    refused.map(({ title, companyName }) => [title, companyName]),
    [['', '']]
  )
  t.match(nameOf(refused[0]!), /^no title \(https:\/\/\S+\)$/)
  t.equal(new Set(bodies.map(idempotencyKey)).size, 98, 'each has its own key')
  for (const body of bodies) {
    const text = `${body.title}\n${body.companyName}\n${body.location}\n${body.description}`
    t.notMatch(
      text,
      /[\u0080-\u009f\u00ad]|Ã.|â€|&(?:amp|nbsp|quot|lt|gt);|<\/?(?:p|br|li|ul|div|span)\b/u,
      body.sourceUrl
    )
    t.notSame(body.requiredSkills, [])
  }
})

t.test('a posting becomes exactly this job', async (t) => {
  const job = convert({
    position: ' Senior Node Engineer  R&amp;D ',
    company: 'CI&amp;T',
    location: 'Gothenburg, VÃ¤stra GÃ¶taland',
    tags: ['node.js', 'engineer', 'go'],
    salary_min: 60_000,
    salary_max: 90_000,
    description:
      '<h2>Who we are</h2><p>Weâ\x80\x99re a team&nbsp;of <b>ten</b>.<br/>We ship.</p><ul><li>PostgreSQL</li><li>go the extra mile</li></ul><p>See <a href="https://example.com">our site</a>.</p>'
  })
  t.same(job, {
    title: 'Senior Node Engineer R&D',
    companyName: 'CI&T',
    location: 'Gothenburg, Västra Götaland',
    salary: '$60000–$90000',
    salaryMin: 60_000,
    salaryMax: 90_000,
    salaryCurrency: 'USD',
    type: 'Remote',
    remote: true,
    description: 'Who we are\n\nWe’re a team of ten.\nWe ship.\n\n• PostgreSQL\n• go the extra mile\n\nSee our site.',
    requiredSkills: ['Node.js', 'PostgreSQL'],
    experienceLevel: 'senior',
    sourceUrl: 'https://example.com/jobs/1',
    sourceName: 'Remote OK'
  })
})

t.test('what a posting does not say', async (t) => {
  t.match(convert({}), { location: 'Remote', salary: 'Not stated', requiredSkills: ['Node.js'] })
  for (const field of ['salaryMin', 'salaryMax', 'salaryCurrency']) t.notHas(convert({}), field)
  t.same(convert({ position: 'Gardener' }).requiredSkills, ['General'])
  t.match(convert({ salary_max: 50_000 }), { salary: '$50000', salaryMin: 50_000, salaryMax: 50_000 })
  t.equal(Value.Check(JobBody, convert({})), true)
  t.equal(Value.Check(JobBody, convert({ description: '<p>Too short.</p>' })), false)
})

t.test('tags count, unless they were taken from an ordinary word', async (t) => {
  const position = 'Team Member'
  t.same(convert({ position, tags: ['golang', 'JS', 'juggling'] }).requiredSkills, ['Go', 'JavaScript'])
  t.same(convert({ position, tags: ['go', 'excel'] }).requiredSkills, ['Go', 'Excel'], 'words the text does not have')
  const description = `${plainPosting.description}<p>You excel at what you do and go far. Ready to react?</p>`
  t.same(convert({ position, tags: ['go', 'excel', 'react'], description }).requiredSkills, ['General'])
  const built = `${plainPosting.description}<p>You go far. Written in Go.</p>`
  t.same(convert({ position, tags: ['go'], description: built }).requiredSkills, ['Go'])
})

t.test('the level is the title’s, else the tags’, else mid', async (t) => {
  const levels: [string, string[], string][] = [
    ['Principal Engineer', [], 'senior'],
    ['Lead Artist', ['junior'], 'senior'],
    ['Junior Engineer', ['senior'], 'entry'],
    ['Product Analyst Intern', [], 'entry'],
    ['International Analyst', [], 'mid'],
    ['Data Entry Assistant', [], 'mid'],
    ['Clerk Entry Level', [], 'entry'],
    ['Lead Generation Specialist', [], 'mid'],
    ['Engineer', ['python', 'senior'], 'senior'],
    ['Engineer', ['internship'], 'entry'],
    ['Engineer', [], 'mid']
  ]
  for (const [position, tags, level] of levels) t.equal(convert({ position, tags }).experienceLevel, level, position)
})

t.test('long texts are cut to what the API takes', async (t) => {
  const job = convert({ position: 'x'.repeat(300), company: 'y'.repeat(300), description: 'word '.repeat(9_000) })
  t.same([job.title.length, job.companyName.length, Value.Check(JobBody, job)], [100, 100, true])
  t.ok(job.description.endsWith('word…'))
})

t.test('a file of another shape is refused in one line', async (t) => {
  t.same(parsePostings('[{"position": "a"}, null, 5]', 'x.json').length, 1)
  t.throws(() => parsePostings('{', 'x.json'), { name: 'UserError', message: /^x\.json is not JSON/ })
  t.throws(() => parsePostings('{"a":1}', 'x.json'), { name: 'UserError', message: /^x\.json has no list of postings/ })
})
