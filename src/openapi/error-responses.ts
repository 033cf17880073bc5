/** Error responses of the OpenAPI document. */
import { type ErrorCode, errorTable, failure } from '../errors.ts'
import { toFailureEnvelope, toProblem } from '../http/envelope.ts'
import type { Json } from './refs.ts'

/** Example parameters of the error messages. */
const params = {
  role: 'JOB_SEEKER',
  action: 'update this job',
  url: '/api/nothing',
  what: 'File',
  method: 'PATCH',
  from: 'Reviewing',
  to: 'Pending',
  field: 'email',
  version: 3,
  reason: 'Only PDF files are allowed',
  minutes: 15,
  max: 100
}
const errors = [{ field: 'title', message: 'must NOT have fewer than 3 characters' }]
const codes = Object.keys(errorTable) as ErrorCode[]

const exampleOf = (code: ErrorCode) => {
  const status = errorTable[code][0]
  return failure(code, {
    params,
    ...(code === 'VALIDATION_FAILED' && { errors }),
    ...((status === 429 || status === 503) && { retryAfterSeconds: 2 })
  })
}

/** An example of both forms of every error, by `<code>` and `<code>.problem`. */
export const failureExamples: Json = Object.fromEntries(
  codes.flatMap((code) => {
    const error = exampleOf(code)
    return [
      [code, { summary: error.message, value: toFailureEnvelope(error) }],
      [`${code}.problem`, { summary: error.message, value: toProblem(error, '/api/jobs') }]
    ]
  })
)

const media = (schema: string, codes: ErrorCode[], suffix: string): Json => ({
  schema: { $ref: `#/components/schemas/${schema}` },
  examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}${suffix}` }]))
})

/** The responses of an operation that may fail with these errors, by status. */
export function failureResponses(codes: ErrorCode[]): Record<string, Json> {
  const distinct = [...new Set(codes)]
  const responses = distinct.map((code): [number, Json] => {
    const [status] = errorTable[code]
    const alike = distinct.filter((other) => errorTable[other][0] === status)
    const description = alike.map((name) => `\`${name}\` ${errorTable[name][1]}`).join('\n\n')
    const content = {
      'application/json': media('Failure', alike, ''),
      'application/problem+json': media('Problem', alike, '.problem')
    }
    const challenge = {
      'WWW-Authenticate': { description: 'the scheme, and why the token was rejected', schema: { type: 'string' } }
    }
    const waits = { 'Retry-After': { description: 'seconds', schema: { type: 'integer', minimum: 0 } } }
    const headers = {
      ...((status === 429 || status === 503) && waits),
      ...(status === 401 && challenge)
    }
    return [status, { description, ...(Object.keys(headers).length > 0 && { headers }), content }]
  })
  return Object.fromEntries(responses)
}
