/** Fields that people write and others see: each says once what may be sent, how it is shown and what stands for it when unsent. */
import type { Static, TOptional, TSchema } from 'typebox'
import { Type } from 'typebox'

export type Presence = 'required' | 'defaulted' | 'optional'

export interface Field<
  Input extends TSchema = TSchema,
  Shown extends TSchema = TSchema,
  P extends Presence = Presence
> {
  presence: P
  /** what may be sent */
  input: Input
  /** how it is answered */
  shown: Shown
  /** what stands for it where nothing was sent, in documents older than the field too */
  unsent?: unknown
}

export type Fields = Record<string, Field>

/** A field that has to be sent. Never for one that is added later: clients of today do not send it. */
export const required = <I extends TSchema, S extends TSchema>(input: I, shown: S): Field<I, S, 'required'> => ({
  presence: 'required',
  input,
  shown
})

/** A field that has a value all the same when it was not sent. */
export const defaulted = <I extends TSchema, S extends TSchema>(
  input: I,
  shown: S,
  unsent: Static<I>
): Field<I, S, 'defaulted'> => ({ presence: 'defaulted', input, shown, unsent })

/** A field that may be absent, in answers too. */
export const optional = <I extends TSchema, S extends TSchema>(input: I, shown: S): Field<I, S, 'optional'> => ({
  presence: 'optional',
  input,
  shown
})

type Inputs<F extends Fields> = {
  [Name in keyof F]: F[Name]['presence'] extends 'required' ? F[Name]['input'] : TOptional<F[Name]['input']>
}
type Answers<F extends Fields> = {
  [Name in keyof F]: F[Name]['presence'] extends 'optional' ? TOptional<F[Name]['shown']> : F[Name]['shown']
}

/** What a body that creates something may hold. */
export const inputsOf = <F extends Fields>(fields: F): Inputs<F> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { presence, input }]) => [
      name,
      presence === 'required' ? input : Type.Optional(input)
    ])
  ) as Inputs<F>

/** What an answer holds of them. */
export const answersOf = <F extends Fields>(fields: F): Answers<F> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { presence, shown }]) => [
      name,
      presence === 'optional' ? Type.Optional(shown) : shown
    ])
  ) as Answers<F>

/** The fields as a document stores them: those with a value, and what was sent of the others. */
export type Content<F extends Fields> = {
  [Name in keyof F as F[Name]['presence'] extends 'optional' ? never : Name]: Static<F[Name]['input']>
} & {
  [Name in keyof F as F[Name]['presence'] extends 'optional' ? Name : never]?: Static<F[Name]['input']>
}

/** Makes what takes of a source these fields alone, with what stands for the unsent ones. */
export function contentReader<F extends Fields>(fields: F): (source: object) => Content<F> {
  const entries = Object.entries(fields)
  return (source) => {
    const content: Record<string, unknown> = {}
    for (const [name, { unsent }] of entries) {
      const value = (source as Record<string, unknown>)[name] ?? unsent
      if (value !== undefined) content[name] = value
    }
    return content as Content<F>
  }
}
