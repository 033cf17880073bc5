/** What can happen to Redis, and how it ends. */
import { cpSync, rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * @typedef {Pick<import('./fixture.mjs').Stage, 'redis' | 'redisFolder' | 'cables'>} Stage
 * @typedef {object} Fault
 * @property {string} title
 * @property {(stage: Stage) => Promise<void>} [prepare] some time before
 * @property {(stage: Stage) => Promise<void>} begin
 * @property {(stage: Stage) => Promise<void>} [end] Redis is there again when it resolves; without: it never went away
 */

/** @param {Stage} stage */
const copyOf = ({ redisFolder }) => `${redisFolder}-copy`

/** @param {Stage} stage @param {...string} words */
async function command({ redis }, ...words) {
  const { Redis } = await import('ioredis')
  const connection = new Redis(redis.url)
  try {
    await connection.call(/** @type {string} */ (words[0]), ...words.slice(1))
  } finally {
    connection.disconnect()
  }
}

/** @type {Record<string, Fault>} */
export const faults = {
  stopped: {
    title: 'Redis is killed, and started again with its data',
    begin: async ({ redis }) => void (await redis.process.kill()),
    end: ({ redis }) => redis.restart()
  },
  hung: {
    title: 'Redis hangs (SIGSTOP), and goes on',
    begin: async ({ redis }) => redis.process.signal('SIGSTOP'),
    end: async ({ redis }) => redis.process.signal('SIGCONT')
  },
  emptied: {
    title: 'Redis is emptied (FLUSHALL)',
    begin: (stage) => command(stage, 'FLUSHALL')
  },
  snapshot: {
    title: 'Redis is killed, and started again from an older snapshot (RDB)',
    prepare: async (stage) => {
      rmSync(copyOf(stage), { recursive: true, force: true })
      // With the file of the moment as its whole persistence: what comes after is in none.
      await command(stage, 'BGREWRITEAOF')
      await sleep(500)
      cpSync(stage.redisFolder, copyOf(stage), { recursive: true })
    },
    begin: async ({ redis }) => void (await redis.process.kill()),
    end: async (stage) => {
      rmSync(stage.redisFolder, { recursive: true })
      cpSync(copyOf(stage), stage.redisFolder, { recursive: true })
      await stage.redis.restart()
    }
  },
  cut: {
    title: 'Redis is cut off from one host only',
    begin: async ({ cables }) => cables[0]?.cut(),
    end: async ({ cables }) => cables[0]?.mend()
  }
}
