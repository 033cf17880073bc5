/** A list as an iterator over its items: the next page is asked for when it is needed, as the service's Link header says. */

import type { AnyId } from './api-types.ts'
import type { Caller } from './caller.ts'
import { type AnyInput, operationOf } from './request.ts'

/** The query of the next page. Only that is taken of the link: where to ask is not for an answer to say. */
export function nextQuery(link: string | null): Record<string, string[]> | undefined {
  const [, target] = /<([^>]*)>\s*;[^,]*\brel="?next"?/.exec(link ?? '') ?? []
  if (target === undefined) return undefined
  const { searchParams } = new URL(target, 'http://localhost')
  return Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]))
}

export async function* pagesOf(exchange: Caller['exchange'], id: AnyId, input: AnyInput = {}): AsyncGenerator<unknown> {
  const { list = '' } = operationOf(id)
  const ask = exchange as unknown as (
    id: AnyId,
    input: AnyInput
  ) => Promise<{ data: unknown; header: (name: string) => string | null }>
  let query: AnyInput['query'] = input.query
  while (true) {
    const { data, header } = await ask(id, query ? { ...input, query } : input)
    yield* (list === '' ? data : (data as Record<string, unknown>)[list]) as unknown[]
    query = nextQuery(header('link'))
    if (!query) return
  }
}
