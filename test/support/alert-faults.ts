/** Faults, each with the alerts that name it: made on a real system, and taken back. */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { Binary, ObjectId } from 'mongodb'
import { createSealer } from '../../src/domain/mails/sealer.ts'
import { waitFor } from '../../tools/processes/processes.mjs'
import { type AlertScene, startTraffic } from './alert-scene.ts'
import { testSecrets } from './deployment.ts'

interface Fault {
  fault: string
  fires: string[]
  /** @returns the cure */
  produce: (scene: AlertScene) => Promise<() => Promise<unknown>>
}

const limitMs = 60_000

/** Why an alert is not produced on the system of this test: promtool's series are all it has. */
export const onlyBySeries = new Map<string, string>([
  ['RedisQueueGrows', 'commands have a limit of time, after which Redis is not trusted: a queue ends within it'],
  [
    'SlowClientsClosed',
    'chaos and test/service/slow-consumer.test.ts close them; a rate of them takes a hundred megabytes of frames and minutes'
  ],
  [
    'WorkersRecycledOften',
    'three within the window: no worker is recycled in its first minute, and the window here is 20 s of two workers'
  ]
])

/** Repeats an action every so often. @returns ends it */
function every(ms: number, act: () => Promise<unknown>): () => Promise<void> {
  let isOn = true
  const done = (async () => {
    while (isOn) {
      await act().catch(() => undefined)
      await new Promise((resolve) => setTimeout(resolve, ms))
    }
  })()
  return async () => {
    isOn = false
    await done
  }
}

const awaitReady = ({ host }: AlertScene) => waitFor('the host to be ready', host.isReady, { limitMs })
const awaitWorkers = (scene: AlertScene) =>
  waitFor('both workers', async () => (await scene.workers({ isReady: true })).length === 2, { limitMs })

/** Kills a process, which may have ended meanwhile. */
function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // Gone already.
  }
}

async function killWorkers({ workers }: AlertScene): Promise<void> {
  for (const pid of await workers({ isReady: false })) end(pid)
}

/** Lets a worker's only thread compute for a part of the time. */
const busyLoop = (busyMs: number, everyMs: number): string =>
  `setInterval(() => { const end = performance.now() + ${busyMs}; while (performance.now() < end); }, ${everyMs})`

const [hostsKey = ''] = createSealer([testSecrets.JWT_REFRESH_SECRET]).keyIds
const jobEvent = { topic: 'jobs', type: 'job.updated', data: {}, pending: true as const }

/** The id of an event that was recorded some seconds ago. */
const recordedAgo = (seconds: number): ObjectId =>
  new ObjectId((Math.floor(Date.now() / 1000) - seconds).toString(16) + randomBytes(8).toString('hex'))

/** Arrays of numbers, as a leak of half a gigabyte that comes so slowly that the worker responds meanwhile. */
const leak = `{ globalThis.kept = []
  const timer = setInterval(() => kept.push(new Array(1e6).fill(0.5)) === 70 && clearInterval(timer), 150) }`

/** Lets a worker lose every second message of a topic that Redis has delivered. */
const loseMessages = `{ const { Redis } = process.getBuiltinModule('module').createRequire(process.cwd() + '/')('ioredis')
  const { emit } = Redis.prototype
  let count = 0
  Redis.prototype.emit = function (name, channel, ...rest) {
    if (name === 'messageBuffer' && String(channel).endsWith('{jobs}') && count++ % 2 === 0) return true
    return emit.call(this, name, channel, ...rest)
  } }`

/** Mails sealed by a key that no host has, so each waits for one; the first, by theirs, is to nobody and is given up. */
function unreadableMails(count: number) {
  const now = new Date()
  return Array.from({ length: count }, (_, index) => ({
    ...{ _id: new ObjectId(), userId: new ObjectId(), to: index === 0 ? 'no address' : 'somebody@example.com' },
    ...{ subject: 'A test', sealed: new Binary(randomBytes(64)), linkId: null },
    ...{ sealedBy: index === 0 ? hostsKey : 'nobody' },
    ...{ createdAt: now, sendBy: new Date(now.getTime() + 3_600_000), dueAt: now },
    ...{ attempts: 0, claim: null, quarantinedAt: null }
  }))
}

/** Connections that have each had an answer, and stay. */
async function openIdle(url: string, count: number): Promise<Socket[]> {
  const { hostname, port } = new URL(url)
  const open = async (): Promise<Socket> => {
    const socket = connect(Number(port), hostname)
    socket.on('error', () => undefined)
    socket.write('GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n')
    await Promise.race([once(socket, 'data'), once(socket, 'close')])
    return socket.resume()
  }
  const sockets: Socket[] = []
  while (sockets.length < count) sockets.push(...(await Promise.all(Array.from({ length: 50 }, open))))
  return sockets
}

/** A worker that a fault has spoilt is replaced by the host after its death. */
const replaceWorker = (scene: AlertScene, pid: number) => async () => {
  end(pid)
  await awaitWorkers(scene)
}

const insideAWorker = (fault: string, fires: string[], expression: string): Fault => ({
  fault,
  fires,
  produce: async (scene) => {
    const pid = await scene.inWorker(expression)
    return replaceWorker(scene, pid)
  }
})

export const faults: Fault[] = [
  {
    fault: 'one worker is killed',
    fires: ['WorkerDied'],
    produce: async (scene) => {
      const [pid] = await scene.workers({ isReady: true })
      if (pid) end(pid)
      return () => awaitWorkers(scene)
    }
  },
  {
    fault: 'workers are killed again and again',
    fires: ['WorkerCrashLoop', 'WorkersMissing', 'HostNotReady', 'NoServerInRotation', 'BalancerRefuses'],
    produce: async (scene) => {
      const end = every(100, () => killWorkers(scene))
      return async () => {
        await end()
        await awaitWorkers(scene)
        await awaitReady(scene)
      }
    }
  },
  insideAWorker('a worker computes without end', ['WorkerSnapshotOld'], 'for (;;);'),
  insideAWorker('a worker computes 300 ms at a time', ['EventLoopSlow', 'EventLoopBusy'], busyLoop(300, 1)),
  insideAWorker(
    'a worker opens files and keeps them',
    ['DescriptorsNearLimit'],
    `{ const { openSync } = process.getBuiltinModule('fs'); globalThis.kept = [];
       try { for (let count = 0; count < 17000; count++) kept.push(openSync('/dev/null')) } catch {} }`
  ),
  insideAWorker(
    'the clock of a worker is 5 s ahead',
    ['ClockOff'],
    '{ const { now } = Date; Date.now = () => now() + 5000 }'
  ),
  {
    fault: 'a worker keeps what it has allocated',
    fires: ['MemoryGrows'],
    produce: async (scene) => {
      const pid = await scene.inWorker(leak)
      const hasGrown = async () => (await scene.prometheus.query('process_heap_bytes > 500 * 1024 * 1024')).length > 0
      await waitFor('its heap to have grown', hasGrown, { limitMs })
      return replaceWorker(scene, pid)
    }
  },
  {
    fault: 'a worker loses messages of Redis',
    fires: ['EventGaps'],
    produce: async (scene) => {
      const pid = await scene.inWorker(loseMessages)
      const close = await scene.resume(undefined, 10)
      const end = every(50, () => scene.store.outbox.insertOne({ _id: new ObjectId(), ...jobEvent }))
      return async () => {
        await end()
        await close()
        await replaceWorker(scene, pid)()
      }
    }
  },
  {
    fault: 'mails can be opened by no host, and one is to nobody',
    fires: ['MailsWait', 'MailsQuarantined'],
    produce: async ({ store }) => {
      await store.mails.insertMany(unreadableMails(150))
      return () => store.mails.deleteMany({})
    }
  },
  {
    fault: 'Redis is stopped',
    fires: ['RedisNotTrusted', 'RedisDisconnected'],
    produce: async ({ redis }) => {
      await redis.stop()
      return redis.restart
    }
  },
  {
    fault: 'MongoDB is stopped',
    fires: ['MongoUnavailable', 'AvailabilityBudgetBurnsFast', 'AvailabilityBudgetBurnsSlowly', 'ErrorRatioHigh'],
    produce: async (scene) => {
      await scene.node.process.stop()
      return async () => {
        await scene.node.restart()
        await awaitReady(scene)
      }
    }
  },
  {
    fault: 'MongoDB takes 700 ms for what it reads',
    fires: [
      ...['DatabaseCommandsSlow', 'ResponseTimeHigh', 'LatencyBudgetBurnsFast', 'LatencyBudgetBurnsSlowly'],
      'MongoPoolExhausted'
    ],
    produce: async (scene) => {
      await scene.failCommand(['find', 'aggregate'], { blockConnection: true, blockTimeMS: 700 })
      const end = startTraffic(scene.client, 200, ['/api/jobs'])
      return async () => {
        end()
        await scene.succeed()
      }
    }
  },
  {
    fault: 'MongoDB refuses what it is asked to read',
    fires: ['MongoCommandsFail', 'FaultsRise'],
    produce: async (scene) => {
      await scene.failCommand(['find', 'aggregate'], { errorCode: 2 })
      return scene.succeed
    }
  },
  {
    fault: 'nothing enters the log, while 2,000 events are recorded',
    fires: ['OutboxStuck', 'OutboxBacklog'],
    produce: async (scene) => {
      // The sequencer's transactions alone: what users do has no bulk write of the log.
      await scene.failCommand(['insert'], { namespace: `${scene.store.db.databaseName}.log`, errorCode: 91 })
      const rows = Array.from({ length: 2000 }, () => ({ _id: recordedAgo(40), ...jobEvent }))
      await scene.store.outbox.insertMany(rows)
      return async () => {
        await scene.succeed()
        const isEmpty = async () => (await scene.store.outbox.countDocuments()) === 0
        await waitFor('an empty outbox', isEmpty, { limitMs })
      }
    }
  },
  {
    fault: 'what enters the log was recorded ten seconds before',
    fires: ['SequencerLags'],
    produce: async (scene) => {
      await scene.failCommand(['insert'], { namespace: `${scene.store.db.databaseName}.log`, errorCode: 91 })
      await scene.store.outbox.insertOne({ _id: new ObjectId(), ...jobEvent })
      const isOld = async () => (await scene.prometheus.query('outbox_oldest_age_seconds > 10')).length > 0
      await waitFor('it to be old', isOld, { limitMs })
      await scene.succeed()
      return async () => undefined
    }
  },
  {
    fault: 'the lease is held by nobody who works',
    fires: ['NoSequencerLeading'],
    produce: async ({ store }) => {
      const end = every(300, () =>
        store.sequencerLease.updateOne(
          { _id: 'lease' },
          { $set: { holder: 'nobody', expiresAt: new Date(Date.now() + 60_000) }, $inc: { term: 1 } }
        )
      )
      return async () => {
        await end()
        await store.sequencerLease.updateOne({ _id: 'lease' }, { $set: { expiresAt: new Date(0) } })
      }
    }
  },
  {
    fault: 'the lease is taken from its holder again and again',
    fires: ['LogTermsFlap'],
    produce: async ({ store }) =>
      every(1000, () =>
        store.sequencerLease.updateOne(
          { _id: 'lease' },
          { $set: { holder: 'nobody', expiresAt: new Date(0) }, $inc: { term: 1 } }
        )
      )
  },
  {
    fault: 'passwords are guessed',
    fires: ['RateLimitHits'],
    produce: async ({ client }) => {
      const body = { email: 'nobody@example.com', password: 'wrong-Horse-7' }
      return every(50, () => client.call('POST', '/api/auth/login', { body }))
    }
  },
  {
    fault: 'clients come with positions of another log',
    fires: ['Resyncs'],
    produce: async (scene) => scene.resume('AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 20)
  },
  {
    fault: 'what employers see of themselves is asked for by many, once each',
    fires: ['CacheHitRateLow'],
    produce: async ({ askOnce }) => every(50, () => Promise.all(Array.from({ length: 5 }, askOnce)))
  },
  {
    fault: 'a second host runs another commit, and its reload fails',
    fires: ['VersionsDiffer', 'ReloadFailed'],
    produce: async (scene) => {
      const { other, target, breakBuild } = await scene.startOther()
      scene.retarget({ hosts: [...scene.targets.hosts, target] })
      await waitFor(
        'its first scrape',
        async () => (await scene.prometheus.query(`up{instance="${target}"} == 1`)).length > 0,
        { limitMs }
      )
      breakBuild()
      other.signal('SIGHUP')
      return async () => {
        scene.retarget({})
        await other.stop(15_000)
      }
    }
  },
  {
    fault: 'the host is killed as if its machine had died',
    fires: ['HostDown'],
    produce: async ({ host }) => {
      await host.kill()
      return host.restart
    }
  },
  {
    fault: 'the list of hosts is empty',
    fires: ['NoHostScraped'],
    produce: async (scene) => {
      scene.retarget({ hosts: [] })
      return async () => scene.retarget({})
    }
  },
  {
    fault: 'one client holds nine tenths of the connections that HAProxy may have',
    fires: ['BalancerSessionsNearLimit'],
    produce: async ({ balancer, rewriteBalancer }) => {
      const [limit, count] = [500, 450]
      await rewriteBalancer((text) => text.replace('maxconn 7900', `maxconn ${limit}`))
      let sockets: Socket[] = []
      // HAProxy closes what has been idle for 15 s.
      const end = every(1000, async () => {
        sockets = sockets.filter(({ destroyed }) => !destroyed)
        sockets.push(...(await openIdle(balancer.url, count - sockets.length)))
      })
      return async () => {
        await end()
        for (const socket of sockets) socket.destroy()
        await rewriteBalancer((text) => text)
      }
    }
  },
  {
    fault: 'HAProxy is killed',
    fires: ['BalancerDown'],
    produce: async ({ balancer }) => {
      await balancer.process.kill()
      return balancer.restart
    }
  }
]
