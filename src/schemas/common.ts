/** Schemas shared by many routes: ids, paging, conditional and idempotency headers. */
import { type TSchema, Type } from 'typebox'

export const Id = Type.String({
  pattern: '^[0-9a-fA-F]{24}$',
  description: 'a 24-digit hexadecimal id',
  examples: ['65f1a2b3c4d5e6f708192a3b']
})
export const Timestamp = Type.String({ format: 'date-time', examples: ['2026-01-15T09:30:00.000Z'] })

export const IdParams = Type.Object({ id: Id })

/** A closed list of strings, as an enum. */
export function oneOf<const Values extends readonly string[]>(values: Values, options: Record<string, unknown> = {}) {
  return Type.Unsafe<Values[number]>(Type.String({ enum: [...values], ...options }))
}

/** A list in a query: matches any of its items. */
export const anyOf = <T extends TSchema>(item: T, description: string) =>
  Type.Optional(Type.Array(item, { maxItems: 20, description }))

/** Paging by cursor, at most 100 a page; the first fifty pages by number too. */
export const PageQuery = Type.Object({
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 20 })),
  cursor: Type.Optional(Type.String({ maxLength: 512, description: 'cursor of the previous page' })),
  page: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 50,
      description: 'number of the page; not together with a cursor, which has no upper bound'
    })
  )
})

const entityTag = '(?:W/)?"[\\x21\\x23-\\x7e\\x80-\\xff]*"'

export const IfMatchHeaders = Type.Object({
  'if-match': Type.Optional(
    Type.String({
      maxLength: 200,
      // A list of entity tags or * (RFC 9110, section 13.1.1).
      pattern: `^(?:\\*|${entityTag}(?:[ \\t]*,[ \\t]*${entityTag})*)$`,
      description: 'the ETag last seen, weak or strong: for another version the response is 412 and nothing changes'
    })
  )
})

export const IfNoneMatchHeaders = Type.Object({
  'if-none-match': Type.Optional(
    Type.String({ maxLength: 4096, description: 'the ETag last seen: while it is current, the response is 304' })
  )
})

/** The response to a conditional request for an unchanged resource (RFC 9110, section 15.4.5). */
export const NotModified = Type.Unsafe<undefined>(Type.Null({ description: 'not modified' }))

export const IdempotencyHeaders = Type.Object({
  'idempotency-key': Type.Optional(
    Type.String({
      pattern: '^[\\x21-\\x7e]{1,255}$',
      description:
        'a repetition with the same key and the same bytes within 24 h gets the same response and creates nothing again'
    })
  )
})

export const Success = Type.Object({ success: Type.Literal(true) })

export const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])

/** A failure as problem details (RFC 9457), for clients that ask for application/problem+json. */
export const Problem = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  code: Type.String({ description: 'stable, for programs; `title` is the message for people' }),
  instance: Type.String(),
  errors: Type.Optional(Type.Array(Type.Object({ field: Type.String(), message: Type.String() }))),
  retryAfter: Type.Optional(Type.Integer({ description: 'seconds' }))
})
