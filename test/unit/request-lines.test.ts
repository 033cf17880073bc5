// Goal: a trace that the caller names is recognized as the W3C specification says, and probes fill no log but hide nothing.
// Method: the two decisions alone.
import { pino } from 'pino'
import t from 'tap'
import { createProbeFilter, isWorthALine } from '../../src/http/probe-log.ts'
import { createRequestLogger } from '../../src/http/request-logger.ts'
import { readTraceparent } from '../../src/http/trace-context.ts'

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
const parentId = '00f067aa0ba902b7'

t.test('traceparent', async (t) => {
  t.same(readTraceparent(`00-${traceId}-${parentId}-01`), { traceId, parentId })
  t.same(readTraceparent(`cc-${traceId}-${parentId}-00-what the future brings`), { traceId, parentId })
  for (const invalid of [
    undefined,
    '',
    [`00-${traceId}-${parentId}-01`],
    `00-${traceId}-${parentId}-01-more`,
    `ff-${traceId}-${parentId}-01`,
    `00-${'0'.repeat(32)}-${parentId}-01`,
    `00-${traceId}-${'0'.repeat(16)}-01`,
    `00-${traceId.toUpperCase()}-${parentId}-01`,
    `00-${traceId}-${parentId}`,
    ` 00-${traceId}-${parentId}-01`,
    `cc-${traceId}-${parentId}-00-${'x'.repeat(1000)}`
  ]) {
    t.equal(readTraceparent(invalid), null, String(invalid))
  }
})

t.test('a line for each failure and each change of a probe', async (t) => {
  t.equal(isWorthALine(undefined, '200 ready', 200), false, 'the first success')
  t.equal(isWorthALine('200 ready', '200 ready', 200), false)
  t.equal(isWorthALine('200 ready', '200 degraded', 200), true)
  t.equal(isWorthALine('200 degraded', '503 not_ready', 503), true)
  t.equal(isWorthALine('503 not_ready', '503 not_ready', 503), true)
  t.equal(isWorthALine('503 not_ready', '200 ready', 200), true)
  const isLogged = createProbeFilter()
  t.equal(isLogged('/health/ready', '200 ready', 200), false)
  t.equal(isLogged('/health/live', '200 ', 200), false, 'each probe has its own past')
  t.equal(isLogged('/health/ready', '404 draining', 404), true)
  t.equal(isLogged('/api/jobs', '200 ', 200), true)
  t.equal(isLogged(undefined, '404 ', 404), true)
})

t.test('each line of a request has its ids, whichever level; without a line there is no logger', async (t) => {
  const lines: Record<string, unknown>[] = []
  const root = pino({ level: 'debug' }, { write: (line: string) => void lines.push(JSON.parse(line)) })
  let children = 0
  const child = (...args: Parameters<typeof root.child>) => {
    children++
    return root.child(...args)
  }
  const parent = { level: root.level, child }
  const logger = createRequestLogger(parent, { correlationId: 'mine' }, {}, `00-${traceId}-${parentId}-01`)
  t.equal(logger.level, 'debug')
  t.equal(children, 0)
  logger.warn({ token: 1 }, 'number %d', 7)
  logger.trace('not at this level')
  logger.child({ more: 2 }).error(new Error('broken'))
  t.match(lines, [
    { correlationId: 'mine', traceId, token: 1, msg: 'number 7', level: 40 },
    { correlationId: 'mine', traceId, more: 2, msg: 'broken', level: 50 }
  ])
  t.equal(lines.length, 2)
  t.equal(children, 1)
  createRequestLogger(parent, { correlationId: 'other' }, {}, undefined).info('plain')
  t.notOk('traceId' in (lines.at(-1) ?? {}))
})
