/** User-editable fields: each declares once its input schema, its output schema and its fallback. */
import type { Static, TOptional, TSchema, TUnsafe } from 'typebox'
import { Type } from 'typebox'

export type Presence = 'required' | 'defaulted' | 'optional'

export interface Field<
  Input extends TSchema = TSchema,
  Output extends TSchema = TSchema,
  P extends Presence = Presence
> {
  presence: P
  /** schema in requests */
  input: Input
  /** schema in responses */
  output: Output
  /** value where nothing was sent, also in documents older than the field */
  fallback?: unknown
}

export type Fields = Record<string, Field>

/** A field that must be sent. Never for a field added later: existing clients do not send it. */
export const required = <I extends TSchema, S extends TSchema>(input: I, output: S): Field<I, S, 'required'> => ({
  presence: 'required',
  input,
  output
})

/** A field with a default for requests that omit it. */
export const defaulted = <I extends TSchema, S extends TSchema>(
  input: I,
  output: S,
  fallback: Static<I>
): Field<I, S, 'defaulted'> => ({ presence: 'defaulted', input, output, fallback })

/** A field that may be absent, in responses too. */
export const optional = <I extends TSchema, S extends TSchema>(input: I, output: S): Field<I, S, 'optional'> => ({
  presence: 'optional',
  input,
  output
})

type Inputs<F extends Fields> = {
  [Name in keyof F]: F[Name]['presence'] extends 'required' ? F[Name]['input'] : TOptional<F[Name]['input']>
}
type Outputs<F extends Fields> = {
  [Name in keyof F]: F[Name]['presence'] extends 'optional' ? TOptional<F[Name]['output']> : F[Name]['output']
}

/** The fields of a create request. */
export const inputsOf = <F extends Fields>(fields: F): Inputs<F> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { presence, input }]) => [
      name,
      presence === 'required' ? input : Type.Optional(input)
    ])
  ) as Inputs<F>

type Changes<F extends Fields> = {
  [Name in keyof F]: TOptional<
    F[Name]['presence'] extends 'optional' ? TUnsafe<Static<F[Name]['input']> | null> : F[Name]['input']
  >
}

/** Also null, as one schema: the problems of a wrong value are named once. */
function orNull(input: TSchema): TSchema {
  const { type, enum: values } = input as { type?: string; enum?: unknown[] }
  return Type.Unsafe({ ...input, type: [type, 'null'], ...(values && { enum: [...values, null] }) })
}

/** The fields of a request that changes some of them: null removes an optional one. */
export const changesOf = <F extends Fields>(fields: F): Changes<F> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { presence, input }]) => [
      name,
      Type.Optional(presence === 'optional' ? orNull(input) : input)
    ])
  ) as Changes<F>

/** The fields of a response. */
export const outputsOf = <F extends Fields>(fields: F): Outputs<F> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { presence, output }]) => [
      name,
      presence === 'optional' ? Type.Optional(output) : output
    ])
  ) as Outputs<F>

/** The fields as a document stores them: optional ones only where they were sent. */
export type Content<F extends Fields> = {
  [Name in keyof F as F[Name]['presence'] extends 'optional' ? never : Name]: Static<F[Name]['input']>
} & {
  [Name in keyof F as F[Name]['presence'] extends 'optional' ? Name : never]?: Static<F[Name]['input']>
}

/**
 * Creates a function that picks exactly these fields from a source and fills in the fallbacks; into `target`, where one is given:
 * copying a view of so many fields costs more than reading them.
 */
export function contentReader<F extends Fields>(
  fields: F
): <T extends object>(source: object, target?: T) => T & Content<F> {
  const names = Object.keys(fields)
  const fallbacks = names.map((name) => fields[name]?.fallback)
  return (source, target) => {
    const content = (target ?? {}) as Record<string, unknown>
    for (let index = 0; index < names.length; index++) {
      const name = names[index]!
      const value = (source as Record<string, unknown>)[name] ?? fallbacks[index]
      if (value !== undefined) content[name] = value
    }
    return content as never
  }
}
