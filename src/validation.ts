import AjvCompiler from '@fastify/ajv-compiler'
import addFormats from 'ajv-formats'
import type { FastifySchemaCompiler } from 'fastify'

const options = { allErrors: true, removeAdditional: false, useDefaults: true } as const

/** What Fastify hands to a validator factory: the shared schemas, by id. */
type Build = (externalSchemas: unknown, options: { customOptions?: object }) => FastifySchemaCompiler<unknown>

/** More than any array of ours may have; an error for each item of a longer one would be a flood of its own. */
const itemsMax = 1000

interface Problem {
  instancePath: string
  schemaPath: string
  keyword: string
  params: Record<string, unknown>
  message: string
}
type Validate = ((data: unknown) => unknown) & { errors?: Problem[] | null }

/** Validates but does not look into arrays that are far too long: all failures at once of a body of 1 MB are 500,000. */
function withoutFloods(validate: Validate, schema: object): Validate {
  const { properties = {} } = schema as { properties?: object }
  const isFlood = ([name, value]: [string, unknown]) =>
    name in properties && Array.isArray(value) && value.length > itemsMax
  const guarded: Validate = (data) => {
    const floods = Object.entries(data ?? {}).filter(isFlood)
    if (floods.length === 0) {
      const isValid = validate(data)
      guarded.errors = validate.errors ?? null
      return isValid
    }
    const message = `must NOT have more than ${itemsMax} items`
    const about = { schemaPath: '', keyword: 'maxItems', params: { limit: itemsMax }, message }
    guarded.errors = floods.map(([name]) => ({ ...about, instancePath: `/${name}` }))
    return false
  }
  return guarded
}

/**
 * Two validators: bodies are never coerced (a number stays a number), everything that arrives as text in the URL or
 * in a header is. Both report every failure at once.
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
        plugins: [[addFormats, {}]]
      })
    const [strict, coercing] = [make(false), make('array')]
    return (route) => {
      if (route.httpPart !== 'body') return coercing(route)
      return withoutFloods(strict(route) as Validate, route.schema as object) as ReturnType<typeof strict>
    }
  }
}
