// Goal: the client's types say what the server sends.
// Method: the file made from the catalogue is made again and compared; the types of both sides are compared by the compiler.
import { readFileSync } from 'node:fs'
import t from 'tap'
import type { EphemeralMap, EventMap } from '../../client/src/index.ts'
import { Application } from '../../src/schemas/applications.ts'
import { clientEvents, type EphemeralData, type EventData, ephemeralEvents } from '../../src/schemas/events.ts'
import { Job } from '../../src/schemas/jobs.ts'
import { renderEvents } from '../../tools/api/client-events.mjs'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
type Flat<T> = T extends object ? { [K in keyof T]: Flat<T[K]> } : T
type Differing = {
  [T in keyof EventMap]: Same<Flat<EventMap[T]>, Flat<EventData<T>>> extends true ? never : T
}[keyof EventMap]
type DifferingEphemeral = {
  [T in keyof EphemeralMap]: Same<Flat<EphemeralMap[T]>, Flat<EphemeralData<T>>> extends true ? never : T
}[keyof EphemeralMap]

t.test('client/src/events-table.ts is what the catalogue gives', async (t) => {
  const text = readFileSync(new URL('../../client/src/events-table.ts', import.meta.url), 'utf8')
  t.equal(text, renderEvents(clientEvents, ephemeralEvents, { Application, Job }), 'else: npm run build:client-events')
})

t.test('the compiler finds no difference', async (t) => {
  const differing: (Differing | DifferingEphemeral)[] = []
  const none: never[] = differing
  t.same(none, [])
})

t.test('shapes that the catalogue does not have yet', async (t) => {
  const catalogue = {
    'message.sent': {
      data: {
        type: 'object',
        required: ['tags', 'kinds', 'size'],
        properties: {
          tags: { type: 'array', items: { type: 'string' } },
          kinds: { type: 'array', items: { enum: ['a', 'b'] } },
          size: { type: 'number' },
          version: { const: 1 },
          any: {}
        }
      }
    }
  }
  const fields = "    tags: string[]\n    kinds: ('a' | 'b')[]\n    size: number\n    version?: 1\n    any?: unknown\n"
  t.match(renderEvents(catalogue, {}, {}), `export interface EventMap {\n  'message.sent': {\n${fields}  }\n}\n`)
})
