/** Faults, each with the alerts that name it: made on a real system, and taken back. */
import { randomBytes } from 'node:crypto'
import { ObjectId } from 'mongodb'
import { waitFor } from '../../tools/processes/processes.mjs'
import { type AlertScene, startTraffic } from './alert-scene.ts'

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
  ['EventGaps', 'needs a Redis that drops messages and stays'],
  [
    'SlowClientsClosed',
    'chaos and test/service/slow-consumer.test.ts close them; a rate of them takes thousands of frames'
  ],
  ['MailsWait', 'needs a hundred mails that cannot be sent'],
  ['MailsQuarantined', 'retries last for hours'],
  ['WorkersRecycledOften', 'three times the memory limit within a minute'],
  [
    'MemoryGrows',
    'a worker that takes half a gigabyte at once is replaced, as it does not respond; growth takes hours'
  ],
  ['ClockOff', 'the machine has one clock, which is not ours to set'],
  ['BalancerSessionsNearLimit', '6,000 connections, of which one address may have 2,000']
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

/** The id of an event that was recorded some seconds ago. */
const recordedAgo = (seconds: number): ObjectId =>
  new ObjectId((Math.floor(Date.now() / 1000) - seconds).toString(16) + randomBytes(8).toString('hex'))

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
    fires: ['OutboxStuck', 'OutboxBacklog', 'SequencerLags'],
    produce: async (scene) => {
      // The sequencer's transactions alone: what users do has no bulk write of the log.
      await scene.failCommand(['insert'], { namespace: `${scene.store.db.databaseName}.log`, errorCode: 91 })
      const rows = Array.from({ length: 2000 }, () => ({
        ...{ _id: recordedAgo(40), topic: 'jobs', type: 'job.updated' },
        ...{ data: {}, pending: true as const }
      }))
      await scene.store.outbox.insertMany(rows)
      await waitFor(
        'the backlog to be told',
        async () => (await scene.prometheus.query('outbox_pending > 1000')).length > 0,
        { limitMs }
      )
      await new Promise((resolve) => setTimeout(resolve, 8000))
      await scene.succeed()
      return async () => {
        await waitFor('an empty outbox', async () => (await scene.store.outbox.countDocuments()) === 0, { limitMs })
      }
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
    produce: async (scene) => scene.resume('AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA', 30)
  },
  {
    fault: 'what administrators see is asked for by many, once each',
    fires: ['CacheHitRateLow'],
    produce: async ({ askOnce }) => every(50, askOnce)
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
    fault: 'HAProxy is killed',
    fires: ['BalancerDown'],
    produce: async ({ balancer }) => {
      await balancer.process.kill()
      return balancer.restart
    }
  }
]
