// Goal: the client's REST types say what the service takes and answers, and stay a tenth of what a generator makes of it.
// Method: the file made from the document of a real app is made again and compared; the compiler refuses wrong calls.
import { readFileSync } from 'node:fs'
import t from 'tap'
import type { Api, BodyOf, DataOf, Input, ItemOf, Shapes } from '../../client/src/index.ts'
import { operations } from '../../client/src/operations-table.ts'
import { renderOperations, sharedShapes } from '../../tools/api/client-operations.mjs'
import { startApp } from '../support/app.ts'

/** Shared shapes included; what a generator makes has ten times as many. */
const linesPerOperationMax = 16

t.test("client/src/operations-table.ts is what the service's document gives", async (t) => {
  const { app } = await startApp(t)
  const document = (await app.inject('/docs/json')).json()
  const text = readFileSync(new URL('../../client/src/operations-table.ts', import.meta.url), 'utf8')
  t.equal(text, renderOperations(document, sharedShapes), 'else: npm run build:client-operations')
  const ids = Object.values<Record<string, { operationId: string; tags?: string[]; responses: object }>>(document.paths)
    .flatMap((methods) => Object.values(methods))
    .filter(
      (operation) =>
        !operation.tags?.includes('Realtime') && !JSON.stringify(operation.responses).includes('"text/html"')
    )
    .map(({ operationId }) => operationId)
  const lines = text.split('\n').length
  t.ok(lines <= linesPerOperationMax * ids.length, `${lines} lines for ${ids.length} operations`)
  t.same(Object.keys(operations).sort(), ids.sort(), 'each operation but pages for people and events')
})

/** None of this may compile: the types say no. */
export const refused = (api: Api) => [
  // @ts-expect-error: no such operation
  () => api.call('nothing'),
  // @ts-expect-error: signing in is signIn()
  () => api.call('logIn', { body: { email: '', password: '' } }),
  // @ts-expect-error: a job has to be named
  () => api.call('readJob'),
  // @ts-expect-error: no such status
  () => api.call('moveApplication', { params: { id: '' }, body: { status: 'Hired' } }),
  // @ts-expect-error: a read has no version to match
  () => api.call('readJob', { params: { id: '' }, ifMatch: '"1"' }),
  // @ts-expect-error: not a list
  () => api.pages('readJob', { params: { id: '' } }),
  // @ts-expect-error: nobody signs up as an administrator
  () => api.signUp({ name: 'Eve', email: '', password: '', role: 'ADMIN' })
]

/** All of this has to compile. */
export const accepted = (api: Api, job: BodyOf<'createJob'>) => [
  (): Promise<Shapes.Job> => api.call('createJob', { body: job, idempotencyKey: 'k' }),
  (): Promise<Shapes.User> => api.call('getMe'),
  (): AsyncIterable<ItemOf<'searchJobs'>> => api.pages('searchJobs', { query: { skills: ['Go'], remote: true } }),
  (input: Input<'uploadResume'>): Promise<DataOf<'uploadResume'>> => api.call('uploadResume', input)
]
