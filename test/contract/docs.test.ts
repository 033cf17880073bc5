// Goal: /docs/json is an OpenAPI 3.1 document that names every operation and every error; /docs is a site.
// Method: read the document of a real app and look at each operation.
import { Validator } from '@seriousme/openapi-schema-validator'
import t from 'tap'
import { startApp } from '../helper.ts'

interface Operation {
  operationId: string
  responses: Record<string, { description: string; content?: Record<string, unknown> }>
}

t.test('the document names every operation with its errors', async (t) => {
  const { app } = await startApp(t)
  const response = await app.inject('/docs/json')
  t.equal(response.statusCode, 200)
  const document = response.json()
  t.equal(document.openapi, '3.1.0')
  const { valid, errors } = await new Validator().validate(structuredClone(document))
  t.ok(valid, 'the document is valid', { errors })
  const operations = Object.values<Record<string, Operation>>(document.paths).flatMap((path) => Object.values(path))
  const ids = operations.map(({ operationId }) => operationId)
  t.equal(new Set(ids).size, ids.length, 'operation ids are distinct')
  for (const { operationId, responses } of operations) {
    t.ok(
      Object.keys(responses).some((status) => status < '300'),
      `${operationId} says what success looks like`
    )
    t.ok(responses['500'], `${operationId} lists its errors`)
  }
  t.match(document.paths['/api/applications/'].post.responses['409'].description, /ALREADY_APPLIED/)
})

t.test('the site can be read', async (t) => {
  const { ask } = await startApp(t)
  const response = await ask({ url: '/docs/' })
  t.equal(response.statusCode, 200)
  t.match(response.headers['content-type'], /text\/html/)
  t.equal((await ask({ url: '/docs/static/swagger-ui.css' })).statusCode, 200)
})
