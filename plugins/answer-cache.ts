/** Public answers as ready bytes, never older than a change that was acknowledged before the request began. */
import { performance } from 'node:perf_hooks'
import type { FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import type { Config } from '../src/config/config.ts'
import { type Answer, createAnswerCache } from '../src/http/answer-cache.ts'
import { canonicalUrl, type KeepCompressed, sendAnswer, tagOf } from '../src/http/ready-answers.ts'
import { stampOf } from '../src/redis/versions.ts'
import { createDoorkeeper } from '../src/util/doorkeeper.ts'
import { createRecent } from '../src/util/recent.ts'

/** An answer as a route makes it. */
export interface MadeAnswer {
  /** the envelope; serialised by the route's schema */
  body: object
  headers?: Record<string, string>
  /** of what is shown, for If-Match: the entity tag begins with it */
  version?: number
  /** what the route itself wants to know of the answer later */
  note?: unknown
  /** for how long it may be served although no version changes */
  ageMsMax: number
}

export interface Answers {
  /**
   * The answer to a request of a route with `config.versions`: a kept one, one that is being made for another request, or one
   * made now; kept under the versions that the request was told before it read anything (src/redis/versions.ts).
   * @param make is given the canonical address of what is asked for
   * @throws what `make` throws
   */
  get(request: FastifyRequest, reply: FastifyReply, make: (url: string) => Promise<MadeAnswer>): Promise<Answer>
  /**
   * What answers have in common, kept under that one of the request's versions which it depends on: what `make` reads now, or read
   * before.
   * @param key of at most as many bytes as two ids
   * @throws what `make` throws
   */
  getPart<Part>(request: FastifyRequest, version: string, key: string, make: () => Promise<Part>): Promise<Part>
  /** Of the versions that the request was told; null: it was told none, or they say nothing now. */
  stampOf(request: FastifyRequest): string | null
  /** Sends it, compressed where the client accepts that, or 304. */
  send(request: FastifyRequest, reply: FastifyReply, answer: Answer): FastifyReply
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** whose requests are answered by ready bytes before anything else is done: they have been validated once */
    readyFor?: 'everyone' | 'anonymous'
  }
  interface FastifyInstance {
    answers: Answers
  }
}

/** Of keys that were asked for lately. */
const rememberedMax = 16_384

/** Of some 500 bytes at most: names of employers. */
const partsMax = 2000

const pathOf = (url: string): string => url.split('?', 1)[0] ?? ''

/** Decorates `app.answers`. Registered after `access`, which reads the versions. */
export default fp<{ config: Config }>(
  async (app, { config }) => {
    const { metrics, trustedRedis, store } = app
    const cache = createAnswerCache(config.cacheBytesMax)
    const hits = metrics.counter('answer_cache_hits_total')
    const misses = metrics.counter('answer_cache_misses_total')
    metrics.read('answer_cache_bytes', () => cache.bytes)
    metrics.read('answer_cache_evictions_total', () => cache.evicted)
    const keep: KeepCompressed = (answer, compressed) => cache.addCompressed(answer, compressed)
    const making = new Map<string, Promise<Answer>>()
    const doorkeeper = createDoorkeeper(rememberedMax)
    const parts = createRecent<string, { stamp: string; part: unknown }>(partsMax)

    /** Under what an answer to this request may be kept; null: nothing may now. What lags is not kept: nobody knows its age. */
    const stampFor = ({ admission }: FastifyRequest, values = admission.values): string | null =>
      store.lagging === null ? stampOf(admission.fillId, values) : null

    const namesFor = (request: FastifyRequest) => request.routeOptions.config.versions?.(request) ?? []

    /** So that the next request has tokens to go by. */
    function beginVersions(request: FastifyRequest): void {
      const { values } = request.admission
      if (!values?.includes(null)) return
      const names = namesFor(request)
      void trustedRedis.beginVersions(names.filter((_name, index) => values[index] === null))
    }

    /** @param stamp it is to be kept under; null: it is not kept, so its bytes are not worth compressing */
    async function makeAnswer(reply: FastifyReply, stamp: string | null, making: Promise<MadeAnswer>): Promise<Answer> {
      const beganMs = performance.now()
      misses.add(1)
      const { body, headers = {}, version, note, ageMsMax } = await making
      const bytes = Buffer.from(reply.serialize(body) as string)
      const expiresAtMs = beganMs + ageMsMax
      const kept = { stamp: stamp ?? '', expiresAtMs, compressed: stamp === null ? null : undefined }
      return { body: bytes, headers, etag: tagOf(bytes, version), note, ...kept }
    }

    app.addHook('onRequest', (request, reply, done) => {
      const { readyFor } = request.routeOptions.config
      if (readyFor === undefined || (readyFor === 'anonymous' && request.claims !== null)) return done()
      const stamp = stampFor(request)
      const answer = stamp === null ? null : cache.findByUrl(request.url, stamp)
      if (answer === null) return done()
      hits.add(1)
      sendAnswer(request, reply, answer, keep)
    })

    app.decorate('answers', {
      stampOf: (request) => stampFor(request),
      send: (request, reply, answer) => sendAnswer(request, reply, answer, keep),
      async getPart(request, version, key, make) {
        const value = request.admission.values?.[namesFor(request).indexOf(version)] ?? null
        const stamp = stampFor(request, [value])
        const known = parts.get(key)
        if (stamp !== null && known?.stamp === stamp) return known.part as Awaited<ReturnType<typeof make>>
        const part = await make()
        if (stamp !== null) parts.set(key, { stamp, part })
        return part
      },
      async get(request, reply, make) {
        const key = canonicalUrl(pathOf(request.url), request.query as object)
        const stamp = stampFor(request)
        if (stamp === null) {
          beginVersions(request)
          return makeAnswer(reply, null, make(key))
        }
        const flight = `${stamp} ${key}`
        // The failure of one that is being made may be about its asker, so that each who joined tries for himself.
        const kept = cache.findByKey(key, request.url, stamp) ?? (await making.get(flight)?.catch(() => null))
        if (kept) {
          hits.add(1)
          return kept
        }
        // What is asked for once would only drive out what is asked for again, and be moved about with it.
        const isWorthKeeping = doorkeeper.isKnown(key)
        const answer = makeAnswer(reply, isWorthKeeping ? stamp : null, make(key))
        making.set(flight, answer)
        try {
          const made = await answer
          if (isWorthKeeping) cache.put(key, request.url, made)
          return made
        } finally {
          if (making.get(flight) === answer) making.delete(flight)
        }
      }
    } satisfies Answers as Answers)
  },
  { name: 'answer-cache', dependencies: ['access', 'metrics', 'mongo', 'redis-lease'] }
)
