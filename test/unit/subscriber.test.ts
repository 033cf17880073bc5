// Goal: when a shard of a Redis Cluster has another owner a worker subscribes to all of its topics again, and is told of each
// that Redis confirms: what ioredis does there by itself may fail without a word.
// Method: a connection that only notes commands and is told what its shards do.
import { EventEmitter } from 'node:events'
import t from 'tap'
import { createChannels } from '../../src/event-log/wire.ts'
import { createSubscriber } from '../../src/realtime/subscriber.ts'
import { waitFor } from '../../tools/processes/processes.mjs'

t.test('a shard has another owner', async (t) => {
  const commands: string[] = []
  const note = (command: string) => async (name: string) => void commands.push(`${command} ${name}`)
  const calls = { ssubscribe: note('ssubscribe'), sunsubscribe: note('sunsubscribe') }
  const redis = Object.assign(new EventEmitter(), calls, { isCluster: true, status: 'ready' })
  const channels = createChannels('test')
  const confirmed: string[] = []
  const faults = { guard: (_kind: string, _where: string, work: unknown) => work }
  const subscriber = createSubscriber(redis as never, channels, { warn: () => undefined } as never, faults as never, {
    onMessage: () => undefined,
    onConfirmed: (topics) => confirmed.push(...topics),
    onDown: () => undefined
  })
  subscriber.use('log')
  for (const topic of ['jobs', 'user:1', 'user:2']) subscriber.add(topic)
  await waitFor('the first confirmation', () => confirmed.length === 3)
  subscriber.remove('user:2')
  const [jobs, user] = ['jobs', 'user:1'].map((topic) => channels.of('log', topic))
  commands.length = confirmed.length = 0

  redis.emit('subscribersReady')
  await waitFor('the second', () => confirmed.length > 0)
  t.same(confirmed, ['jobs', 'user:1'])
  t.same(commands, [`sunsubscribe ${jobs}`, `sunsubscribe ${user}`, `ssubscribe ${jobs}`, `ssubscribe ${user}`])

  commands.length = 0
  redis.emit('close')
  redis.emit('subscribersReady')
  await new Promise(setImmediate)
  t.same(commands, [], 'nothing while the connection is gone: all comes when it is back')
})
