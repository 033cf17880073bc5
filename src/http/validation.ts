/** The validators of requests. */
import AjvCompiler from '@fastify/ajv-compiler'
import type { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import type { FastifySchemaCompiler } from 'fastify'
import { readBody } from './body.ts'
import { type FieldError, propertiesOf } from './field-errors.ts'
import { readQuery } from './query.ts'

const options = { allErrors: true, removeAdditional: false, useDefaults: true, allowUnionTypes: true } as const

/** The validator factory as Fastify calls it, with the shared schemas by id. */
type Build = (externalSchemas: unknown, options: { customOptions?: object }) => FastifySchemaCompiler<unknown>

type Validate = ((data: unknown) => unknown) & { errors?: FieldError[] | null }
type Read = (given: object) => { values: object; problems: FieldError[] }

/** Fastify adopts the `value` that a validator returns: the route gets exactly what was validated. */
function reading(validate: Validate, read: Read): Validate {
  const guarded: Validate = (data) => {
    const isObject = typeof data === 'object' && data !== null && !Array.isArray(data)
    const { values: value, problems } = isObject ? read(data) : { values: data, problems: [] }
    guarded.errors = problems
    if (problems.length > 0) return false
    const isValid = validate(value)
    guarded.errors = validate.errors ?? null
    return isValid ? { value } : false
  }
  return guarded
}

/** Compiles at the first request: all at once would be a fifth of a worker's start, for routes that few clients use. */
function lazily(compile: () => Validate): Validate {
  let compiled: Validate | null = null
  const validate: Validate = (data) => {
    compiled ??= compile()
    const result = compiled(data)
    validate.errors = compiled.errors ?? null
    return result
  }
  return validate
}

const linkPattern = /^[^\s\p{Cc}\p{Surrogate}<>\\^`{|}\u202a-\u202e\u2066-\u2069]+$/u

/**
 * A URI, or an IRI (RFC 3987) that a browser can follow. Neither may contain whitespace or characters that change the
 * direction of text.
 */
function addOwnFormats(ajv: Ajv): void {
  const isUri = ajv.formats.uri as (text: string) => boolean
  ajv.addFormat('iri', (text) => linkPattern.test(text) && (URL.canParse(text) || isUri(text)))
}

/**
 * Two validators: values in bodies are never coerced (a number stays a number), text in the URL or in a header is. Both
 * report every error at once.
 */
export function createValidatorFactory(): Build {
  const build = AjvCompiler() as unknown as (
    externalSchemas: unknown,
    options: object
  ) => FastifySchemaCompiler<unknown>
  return (externalSchemas, given) => {
    const make = (coerceTypes: false | 'array') =>
      build(externalSchemas, {
        customOptions: { ...given.customOptions, ...options, coerceTypes },
        plugins: [[addFormats, {}], addOwnFormats]
      })
    const [strict, coercing] = [make(false), make('array')]
    return (route) => {
      const { schema, httpPart, url = '' } = route
      const properties = propertiesOf(schema as object)
      const compiler = httpPart === 'body' ? strict : coercing
      const validate = lazily(() => compiler(route) as unknown as Validate)
      const as = (read: Read) => reading(validate, read) as ReturnType<typeof compiler>
      if (httpPart === 'body') return as((body) => readBody(body, properties))
      if (httpPart !== 'querystring') return validate as ReturnType<typeof compiler>
      // The HTML pages accept parameters that mail programs and trackers append, and declare so in their schema.
      const isClosed =
        url.startsWith('/api/') && (schema as { additionalProperties?: unknown }).additionalProperties !== true
      return as((query) => readQuery(query as Record<string, unknown>, properties, isClosed))
    }
  }
}
