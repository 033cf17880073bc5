import AjvCompiler from '@fastify/ajv-compiler'
import addFormats from 'ajv-formats'
import type { FastifySchemaCompiler } from 'fastify'

const options = { allErrors: true, removeAdditional: false, useDefaults: true } as const

/** What Fastify hands to a validator factory: the shared schemas, by id. */
type Build = (externalSchemas: unknown, options: { customOptions?: object }) => FastifySchemaCompiler<unknown>

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
    return (route) => (route.httpPart === 'body' ? strict : coercing)(route)
  }
}
