// Goal: where MONGODB_LAGGING_READS permits it, lists, searches and analytics are read from a secondary, and nothing else is; a
// client that asks for nothing stale is answered by the primary; the document says which operations these are.
// Method: one app; the read preference of each command it sends while a request is answered.
import type { CommandStartedEvent } from 'mongodb'
import t from 'tap'
import { jobBody, signUp, startApp } from '../support/app.ts'
import { finderFolder, startTestFinder } from '../support/finder.ts'

const folder = finderFolder(t)
const service = await startApp(t, { MONGODB_LAGGING_READS: 'secondaryPreferred' }, folder)
const { app, ask } = service
const employer = await signUp(service, 'EMPLOYER')
const seeker = await signUp(service, 'JOB_SEEKER')
const posted = await ask({ method: 'POST', url: '/api/jobs', token: employer.token, payload: jobBody() })
const { _id: id } = posted.json().data
const { mongodb, redisUrl } = service.config
await (await startTestFinder(t, folder, { mongodbUri: mongodb.uri, redisUrl })).finder.ready

/** The collections that a secondary may be asked for, and the others, while a request is answered. */
async function readsOf(url: string, token?: string, headers: Record<string, string> = {}) {
  const reads = { secondary: new Set<string>(), primary: new Set<string>() }
  const onStarted = ({ command }: CommandStartedEvent): void => {
    const collection = command.find ?? command.aggregate ?? command.distinct ?? command.count
    if (typeof collection !== 'string' || !['jobs', 'users', 'applications'].includes(collection)) return
    reads[command.$readPreference?.mode === 'secondaryPreferred' ? 'secondary' : 'primary'].add(collection)
  }
  app.store.client.on('commandStarted', onStarted)
  const { statusCode } = await ask({ url, headers, ...(token && { token }) })
  app.store.client.off('commandStarted', onStarted)
  return [statusCode, [...reads.secondary].sort(), [...reads.primary].sort()]
}

/** The last: what is asked of the primary in any case, as it decides who may read. */
const lagging: [string, string | undefined, string[], string[]?][] = [
  ['/api/jobs', undefined, ['jobs']],
  ['/api/search/jobs?search=engineer', undefined, ['jobs', 'users']],
  ['/api/users/analytics', seeker.token, ['applications']],
  ['/api/analytics/employer', employer.token, ['applications', 'jobs'], ['users']]
]

t.test('lists, searches and analytics', async (t) => {
  for (const [url, token, collections, always = []] of lagging) {
    t.same(await readsOf(url, token), [200, collections, always], url)
    t.same(await readsOf(url, token), [200, collections, always], `${url} is not cached`)
    for (const directive of ['no-cache', 'no-store, Max-Age=0']) {
      t.same(
        await readsOf(url, token, { 'cache-control': directive }),
        [200, [], [...collections, ...always]],
        `${url} ${directive}`
      )
    }
    t.same(await readsOf(url, token, { 'cache-control': 'max-age=01, x-no-cache' }), [200, collections, always])
  }
})

t.test('nothing else', async (t) => {
  const others: [string, string | undefined, string[]][] = [
    [`/api/jobs/${id}`, undefined, ['jobs', 'users']],
    ['/api/jobs/employer/my-jobs', employer.token, ['applications', 'jobs', 'users']],
    ['/api/users/me', seeker.token, ['users']],
    ['/api/applications', seeker.token, ['applications', 'jobs']],
    [`/api/matching/skill-gap/${id}`, seeker.token, ['jobs', 'users']]
  ]
  for (const [url, token, collections] of others) t.same(await readsOf(url, token), [200, [], collections], url)
})

t.test('the document tells them', async (t) => {
  const tellingOf = async (document: TestDocument) =>
    Object.values(document.paths)
      .flatMap((path) => Object.values(path))
      .filter(({ description }) => /May be some seconds behind/.test(description ?? ''))
      .map(({ operationId }) => operationId)
      .sort()
  const operations = [
    'adminAnalytics',
    'employerAnalytics',
    'listCompanies',
    'listCompanyJobs',
    'listJobs',
    'readCompany'
  ]
  t.same(await tellingOf((await ask({ url: '/docs/json' })).json()), [...operations, 'searchJobs', 'userAnalytics'])
})

interface TestDocument {
  paths: Record<string, Record<string, { operationId: string; description?: string }>>
}
