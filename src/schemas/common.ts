import { type TSchema, Type } from 'typebox'

export const Id = Type.String({ pattern: '^[0-9a-fA-F]{24}$', description: 'a 24-digit hexadecimal id' })
export const Timestamp = Type.String({ format: 'date-time' })

export const IdParams = Type.Object({ id: Id })

/** A closed list of words, as an enum. */
export function oneOf<const Values extends readonly string[]>(values: Values, options: Record<string, unknown> = {}) {
  return Type.Unsafe<Values[number]>(Type.String({ enum: [...values], ...options }))
}

/** Paging by cursor: at most 100 a page. */
export const PageQuery = Type.Object({
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20 })),
  cursor: Type.Optional(Type.String({ maxLength: 512 }))
})

export const Success = Type.Object({ success: Type.Literal(true) })

export const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])
