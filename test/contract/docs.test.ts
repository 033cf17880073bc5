// Goal: /docs/json is an OpenAPI 3.1 document in which every operation has a name, a summary, a description, an example of
// each JSON it takes or answers, and every error it can answer with, each with an example; /docs is a site.
// Method: read the document of a real app; look at each operation; check every example against its schema.

import { readFileSync } from 'node:fs'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import t, { type Test } from 'tap'
import { startApp } from '../support/app.ts'

interface Media {
  schema: object
  example?: unknown
  examples?: Record<string, { $ref: string }>
}
interface Operation {
  operationId: string
  summary?: string
  description?: string
  tags?: [string]
  security: object[]
  parameters?: { name: string; in: string }[]
  requestBody?: { content: Record<string, Media> }
  responses: Record<string, { description: string; content?: Record<string, Media> }>
}
interface Document {
  openapi: string
  tags: { name: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: object; examples: Record<string, { value: { code?: string } }> }
}

const readDocument = async (t: Test): Promise<Document> => {
  const { app } = await startApp(t)
  const response = await app.inject('/docs/json')
  t.equal(response.statusCode, 200)
  return response.json()
}

const operationsOf = ({ paths }: Document) =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation }))
  )

/** Checks a value against a schema of the document, whose references are the document's own. */
function createChecker({ components }: Document) {
  const ajv = new Ajv2020({ strict: false })
  ajv.addFormat('iri', true) // which the formats' package does not know
  ;(addFormats as unknown as (ajv: Ajv2020) => void)(ajv)
  return (schema: object, value: unknown): unknown => {
    const check = ajv.compile({ ...schema, components })
    return check(value) ? null : check.errors
  }
}

/** The statuses that follow from what an operation takes. */
function statusesOf(path: string, { parameters = [], requestBody, security }: Operation): number[] {
  const takes = (name: string) => parameters.some((parameter) => parameter.name === name)
  const isApi = path.startsWith('/api')
  return [
    431,
    500,
    ...(isApi ? [429, 503] : []),
    ...(security.length > 0 ? [401] : []),
    ...(requestBody || parameters.length > 0 ? [400] : []),
    ...(requestBody?.content['application/json'] ? [413, 415] : []),
    ...(takes('id') || takes('jobId') ? [404] : []),
    ...(takes('idempotency-key') ? [409, 422] : []),
    ...(takes('if-match') ? [412] : [])
  ]
}

// The fuzz is started by `npm run test:full`: that it would not start is found here.
t.test('the fuzz finds a value for each parameter of a path', async (t) => {
  const text = readFileSync(new URL('../../fuzz/fuzz_operations.py', import.meta.url), 'utf8')
  const known = new Set([...text.matchAll(/"([A-Z]+ \/[^"]+)"(?=:| in)/g)].map(([, label]) => label))
  for (const { path, method } of operationsOf(await readDocument(t))) {
    const label = `${method.toUpperCase()} ${path}`
    if (path.includes('{') && !path.startsWith('/api/events/'))
      t.ok(known.has(label), `fuzz_operations.py knows ${label}`)
  }
})

t.test('the document', async (t) => {
  const document = await readDocument(t)
  t.equal(document.openapi, '3.1.0')
  const { valid, errors } = await new Validator().validate(structuredClone(document) as never)
  t.ok(valid, 'is valid', { errors })
  const operations = operationsOf(document)
  const ids = operations.map(({ operation }) => operation.operationId)
  t.equal(new Set(ids).size, ids.length, 'operation ids are distinct')
  t.ok(ids.length > 50)
  const tags = document.tags.map(({ name }) => name)

  t.test('says what each operation is', async (t) => {
    for (const { path, operation } of operations) {
      const { operationId, summary, description, tags: [tag = ''] = [] } = operation
      t.match(operationId, /^[a-z][A-Za-z]+$/)
      t.ok(summary && description, `${operationId} is described`)
      t.ok(tags.includes(tag), `${operationId} has its place`)
      t.notMatch(path, /.\/$/, `${operationId} has a path without a slash at its end`)
    }
  })

  t.test('lists what each operation can answer', async (t) => {
    for (const { path, operation } of operations) {
      const { operationId, responses } = operation
      const statuses = Object.keys(responses).map(Number)
      t.ok(
        statuses.some((status) => status < 300),
        `${operationId} says what success looks like`
      )
      const missing = statusesOf(path, operation).filter((status) => !statuses.includes(status))
      t.same(missing, [], `${operationId} lists its errors`)
    }
    const conflict = document.paths['/api/applications']?.post?.responses['409']
    t.match(conflict?.description, /ALREADY_APPLIED/)
  })

  t.test('has an example of all JSON, and each is right', async (t) => {
    const errorsIn = createChecker(document)
    for (const { operation } of operations) {
      const { operationId, requestBody, responses } = operation
      const answers = Object.entries(responses).filter(([status]) => status < '300')
      const medias = [requestBody, ...answers.map(([, response]) => response)].map(
        (part) => part?.content?.['application/json']
      )
      for (const media of medias) {
        if (media) t.equal(errorsIn(media.schema, media.example ?? 'no example'), null, operationId)
      }
      for (const [status, { content, description }] of Object.entries(responses)) {
        const names = Object.keys(content?.['application/problem+json']?.examples ?? {})
        const named = [...description.matchAll(/^`([A-Z_]+)`/gm)].map(([, code]) => code)
        if (status >= '400') t.same(names, named, `${operationId} ${status} shows each of its errors`)
      }
    }
  })

  t.test('shows each error in both forms', async (t) => {
    const errorsIn = createChecker(document)
    for (const [name, { value }] of Object.entries(document.components.examples)) {
      const schema = name.endsWith('.problem') ? 'Problem' : 'Failure'
      t.equal(errorsIn({ $ref: `#/components/schemas/${schema}` }, value), null, name)
      if (schema === 'Problem') t.equal(`${value.code}.problem`, name)
      t.notMatch(JSON.stringify(value), /\{\w+\}/, 'every parameter is filled')
    }
  })
})

t.test('a login has the accounts of DOCS_ACCOUNTS to choose from', async (t) => {
  const { app } = await startApp(t, { DOCS_ACCOUNTS: 'EMPLOYER:petra@example.com:a:b, JOB_SEEKER:ana@example.com:c' })
  const document: Document = (await app.inject('/docs/json')).json()
  const { example, examples } = document.paths['/api/auth/login']?.post?.requestBody?.content['application/json'] ?? {}
  t.equal(example, undefined)
  t.same(examples, {
    'petra@example.com': { summary: 'petra, employer', value: { email: 'petra@example.com', password: 'a:b' } },
    'ana@example.com': { summary: 'ana, job seeker', value: { email: 'ana@example.com', password: 'c' } }
  })
})

t.test('the pages are ready bytes, under a policy without anything inline', async (t) => {
  const { ask } = await startApp(t)
  for (const [url, type] of [
    ['/docs', 'text/html'],
    ['/docs/', 'text/html'],
    ['/docs/realtime', 'text/html'],
    ['/docs/main.js', 'text/javascript'],
    ['/docs/main.css', 'text/css'],
    ['/docs/realtime.css', 'text/css']
  ] as const) {
    const { statusCode, headers } = await ask({ url })
    t.equal(statusCode, 200, url)
    t.match(headers['content-type'], type, url)
    t.equal((await ask({ url, headers: { 'if-none-match': String(headers.etag) } })).statusCode, 304, url)
    if (type !== 'text/html') continue
    t.match(headers['content-security-policy'], /^default-src 'none';script-src 'self';style-src 'self';/)
    t.notMatch(headers['content-security-policy'], /unsafe/)
  }
})

t.test('the realtime page has each message, topic and close code', async (t) => {
  const { app } = await startApp(t)
  const { body } = await app.inject('/docs/realtime')
  const { channels, components } = (await app.inject('/docs/asyncapi.json')).json()
  for (const name of Object.keys(components.messages)) t.ok(body.includes(`<h3 id="message-${name}">`), name)
  for (const name of Object.keys(components.schemas)) t.ok(body.includes(`<h3 id="schema-${name}">`), name)
  for (const topic of Object.keys(channels.realtime['x-topics'])) {
    t.ok(body.includes(`<code>${topic.replace('<', '&lt;').replace('>', '&gt;')}</code>`), topic)
  }
  for (const { code, reason } of channels.realtime['x-close-codes']) {
    t.ok(body.includes(`<th scope="row">${code}</th><td><code>${reason}</code></td>`), reason)
  }
  const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  t.equal(new Set(ids).size, ids.length, 'ids are distinct')
  for (const [, id] of body.matchAll(/href="#([^"]+)"/g)) t.ok(ids.includes(id), `#${id} leads somewhere`)
  t.notMatch(body, /<script|\sstyle=|\son\w+=/)
})

t.test('the site can be read', async (t) => {
  const { ask } = await startApp(t)
  const response = await ask({ url: '/docs/' })
  t.equal(response.statusCode, 200)
  t.match(response.headers['content-type'], /text\/html/)
  t.equal((await ask({ url: '/docs/static/swagger-ui.css' })).statusCode, 200)
})

t.test('without PUBLIC_DOCS neither the documents nor their site are there', async (t) => {
  const { ask } = await startApp(t, { PUBLIC_DOCS: 'false' })
  for (const url of [
    '/docs',
    '/docs/',
    '/docs/json',
    '/docs/asyncapi.json',
    '/docs/static/index.html',
    '/docs/realtime',
    '/docs/main.js'
  ]) {
    t.equal((await ask({ url })).statusCode, 404, url)
  }
})
