// Goal: the search finds what people type: in each language as well as the goal says, and better than what was there before.
// Method: the judged collection posted to the service in this process, each query asked as a client asks it; the recorded
// postings and their queries in the same way, where they are.
import t, { type Test } from 'tap'
import * as skills from '../../src/domain/skills/skills.ts'
import {
  halfOf,
  type JudgedQuery,
  readBaseline,
  readQueries,
  readRecordedQueries
} from '../../tools/data/judged/collection.mjs'
import { type Offered, ownCollection, postCollection, recordedCollection } from '../../tools/data/judged/posted.mjs'
import { type Measured, measure, shortfallsOf, summariesOf, summaryOf } from '../../tools/data/judged/quality.mjs'
import { signUp, startApp } from '../support/app.ts'
import { finderFolder, startTestFinder } from '../support/finder.ts'
import { readPostings } from '../support/postings.ts'

/** What a service that has this collection alone answers to these queries. */
async function measureWith(t: Test, collection: Offered[], queries: JudgedQuery[]): Promise<Measured[]> {
  const folder = finderFolder(t)
  const service = await startApp(t, { SEARCH_RATE_LIMIT_MAX: '1000' }, folder)
  const { mongodb, redisUrl } = service.config
  const { finder } = await startTestFinder(t, folder, { mongodbUri: mongodb.uri, redisUrl })
  await finder.ready
  const { token } = await signUp(service, 'EMPLOYER')
  const search = await postCollection(collection, async (method, url, payload) => {
    const answer = await service.ask({ method, url, token, ...(payload && { payload }) })
    if (answer.statusCode >= 300) throw new Error(`${method} ${url}: ${answer.statusCode} ${answer.body}`)
    return answer.json().data
  })
  return measure(queries, search)
}

t.test('our own postings, in each language', async (t) => {
  const measured = await measureWith(t, ownCollection(), readQueries())
  t.comment(Object.fromEntries(summariesOf(measured)))
  t.same(shortfallsOf(summariesOf(measured), readBaseline().own), [])
  for (const half of ['tuning', 'held-out']) {
    const { queries, precision5, recall20 } = summaryOf(measured.filter(({ query }) => halfOf(query) === half))
    t.comment(`${half}: ${queries} queries, precision@5 ${precision5}, recall@20 ${recall20}`)
  }
})

t.test('the recorded postings, where they are', async (t) => {
  const { source, postings } = readPostings()
  if (source !== 'recorded') return
  const measured = await measureWith(t, recordedCollection(postings, skills), readRecordedQueries())
  const summaries = new Map([['recorded', summaryOf(measured)]])
  t.comment(Object.fromEntries(summaries))
  t.same(shortfallsOf(summaries, { recorded: readBaseline().recorded }), [])
})
