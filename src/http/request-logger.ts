/** The logger of one request: made with its first line, as most requests write none while they are served. */
import type { FastifyBaseLogger } from 'fastify'
import { readTraceparent } from './trace-context.ts'

type Parent = Pick<FastifyBaseLogger, 'level' | 'child'>
type Options = Parameters<FastifyBaseLogger['child']>[1]
type Write = (...args: unknown[]) => void

const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

class RequestLogger {
  readonly parent: Parent
  readonly bindings: object
  readonly options: Options
  readonly traceparent: string | string[] | undefined
  made: FastifyBaseLogger | null = null

  constructor(parent: Parent, bindings: object, options: Options, traceparent: string | string[] | undefined) {
    this.parent = parent
    this.bindings = bindings
    this.options = options
    this.traceparent = traceparent
  }

  get level(): string {
    return this.parent.level
  }

  logger(): FastifyBaseLogger {
    if (this.made === null) {
      const trace = readTraceparent(this.traceparent)
      this.made = this.parent.child({ ...this.bindings, ...(trace && { traceId: trace.traceId }) }, this.options)
    }
    return this.made
  }

  child(bindings: object, options?: Options): FastifyBaseLogger {
    return this.logger().child(bindings, options)
  }
}

for (const level of levels) {
  const write = function (this: RequestLogger, ...args: unknown[]): void {
    const logger = this.logger()
    ;(logger[level] as Write).apply(logger, args)
  }
  Object.defineProperty(RequestLogger.prototype, level, { value: write })
}

/** A child of `parent` whose every line has `bindings`, and `traceId` if `traceparent` names a trace. */
export const createRequestLogger = (
  parent: Parent,
  bindings: object,
  options: Options,
  traceparent: string | string[] | undefined
): FastifyBaseLogger => new RequestLogger(parent, bindings, options, traceparent) as unknown as FastifyBaseLogger
