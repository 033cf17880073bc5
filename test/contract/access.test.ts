// Goal: each operation of the API is for the people it is meant for, and for nobody else.
// Method: the document's every operation as each of ten people; whether it let them in is compared with a table that was
// decided by hand (test/support/access-table.ts). Whoever was let in to delete something leaves a new world to the next.
import t from 'tap'
import { access, type PersonName, people } from '../support/access-table.ts'
import { createWorld, type World } from '../support/access-world.ts'
import { startApp } from '../support/app.ts'

interface Operation {
  operationId?: string
  parameters?: { name: string; in: string; required?: boolean }[]
  requestBody?: { content: Record<string, { example?: unknown }> }
}

/** What keeps a person out; anything else is said to whom the operation is for. */
const refusals =
  /^(NO_TOKEN|TOKEN_REVOKED|TOKEN_INVALID|ROLE_FORBIDDEN|NOT_YOURS|COMPANY_ROLE_FORBIDDEN|INVALID_USER_ROLE|.*NOT_FOUND)$/

/** Refusals that have nothing to do with who asks: what the sample names does not exist. */
const saidToTheRight: Readonly<Record<string, readonly string[]>> = {
  markConversationRead: ['MESSAGE_NOT_FOUND'],
  restoreJob: ['JOB_NOT_FOUND'],
  restoreApplication: ['APPLICATION_NOT_FOUND'],
  addSkillNames: ['NOT_FOUND'],
  removeSkillName: ['NOT_FOUND'],
  removeAddedSkill: ['NOT_FOUND']
}

/** Bodies where the document's example names what is not there. */
const bodies: Readonly<Record<string, (world: World) => object>> = {
  apply: ({ ids }) => ({ jobId: ids.freeJob })
}

/** What changes who is a member of which company, or uses up a job. */
const consuming = new Set(['apply', 'beginCompany', 'leaveCompany', 'changeMemberRole'])

/** Whether what it was asked for is gone afterwards, or who asked. */
const isConsuming = (method: string, path: string, operationId: string): boolean =>
  method === 'delete' || path.startsWith('/api/admin/users/') || consuming.has(operationId)

t.test('each operation and each person', async (t) => {
  const service = await startApp(t)
  const { app } = service
  const { paths } = (await app.inject('/docs/json')).json() as { paths: Record<string, Record<string, Operation>> }
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => {
      const { operationId } = operation
      return operationId === undefined ? [] : [{ path, method, operationId, operation }]
    })
  )
  t.strictSame(
    new Set(operations.map(({ operationId }) => operationId)),
    new Set(Object.keys(access)),
    'the table has every operation, and no other'
  )
  let world = await createWorld(app)
  for (const { path, method, operationId, operation } of operations) {
    const isIn = async (person: PersonName): Promise<boolean> => {
      const url = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
        const value = world.parameter(path, name)
        if (value === undefined) t.fail(`a sample for ${name} of ${path}`)
        return value ?? ''
      })
      const required = operation.parameters?.filter((one) => one.in === 'query' && one.required) ?? []
      const query = required.map(({ name }) => `${name}=${name === 'jobId' ? world.ids.job : 'node'}`).join('&')
      const token = world.tokenOf(person)
      const example = operation.requestBody?.content['application/json']?.example
      const payload = bodies[operationId]?.(world) ?? example
      const response = await app.inject({
        method: method.toUpperCase() as 'GET',
        url: query ? `${url}?${query}` : url,
        headers: {
          accept: 'application/problem+json, application/json',
          ...(token && { authorization: `Bearer ${token}` })
        },
        ...(payload !== undefined && { payload: payload as object })
      })
      if (response.statusCode < 400) {
        if (isConsuming(method, path, operationId)) world = await createWorld(app)
        return true
      }
      // A page says of a bad link what it would say to anybody.
      if (String(response.headers['content-type']).startsWith('text/html')) return true
      const { code = '', errors } = response.json() as { code?: string; errors?: unknown }
      if (code === 'VALIDATION_FAILED') t.fail(`${operationId}: the sample is valid: ${JSON.stringify(errors)}`)
      return !refusals.test(code) || (saidToTheRight[operationId] ?? []).includes(code)
    }
    const allowed: PersonName[] = []
    for (const person of people) if (await isIn(person)) allowed.push(person)
    t.strictSame(
      allowed,
      people.filter((person) => access[operationId]?.includes(person)),
      operationId
    )
  }
})
