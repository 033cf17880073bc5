/** Makes a change visible: replaces the versions it has made old before its writer answers. */
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import fp from 'fastify-plugin'
import { recordEvent } from '../src/database/outbox.ts'
import { topics } from '../src/schemas/topics.ts'

export interface Versions {
  /**
   * Resolves when no worker serves an answer made from these versions any more: a request that begins after that sees the change.
   * While Redis cannot be reached it waits until nobody trusts it, or until the sequencer has replaced them. Never rejects: the
   * change is committed. After 15 s it gives up, which is a fault.
   */
  replace(outdated: ReadonlySet<string>): Promise<void>
}

declare module 'fastify' {
  interface FastifyInstance {
    versions: Versions
  }
}

const retryMs = 50
const giveUpMs = 15_000

/** Decorates `app.versions`, which the store tells of every change (plugins/mongo.ts). */
export default fp(
  async (app) => {
    const { store, trustedRedis, propagation } = app

    async function replaceBySequencer(versions: string[]): Promise<boolean> {
      const eventId = await recordEvent(store, topics.control, 'versions.outdated', { versions })
      return propagation.wait([eventId])
    }

    app.decorate('versions', {
      replace: async (outdated) => {
        const versions = [...outdated]
        const beganMs = performance.now()
        while (!(await trustedRedis.replaceVersions(versions))) {
          const isReplaced = await replaceBySequencer(versions).catch(() => false)
          if (isReplaced) return
          if (performance.now() - beganMs > giveUpMs) {
            app.faults.report('side_write', new Error('versions could not be replaced'), { versions })
            return
          }
          await sleep(retryMs)
        }
      }
    })
  },
  { name: 'versions', dependencies: ['mongo', 'redis-lease', 'faults'] }
)
