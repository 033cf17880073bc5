// Goal: what one tab asks of a shared socket takes nothing from the others: a topic is sent again from where the last of them
// has heard of it, one request about it at a time, and ends with the last tab that wants it.
// Method: the queues of topics with a server that answers when the test says so.
import t from 'tap'
import type { ClientMessage, ServerMessage } from '../../client/src/messages.ts'
import { createTopicQueues } from '../../client/src/topic-queues.ts'

function start() {
  const asked: { message: ClientMessage; answer: (response: ServerMessage) => void }[] = []
  const answered: string[] = []
  const queues = createTopicQueues((message, answer) => asked.push({ message, answer }))
  const answer = (cursor: string) => {
    const { message, answer } = asked.at(-1) ?? { message: { op: 'ping' }, answer: () => undefined }
    const topic = 'topic' in message ? message.topic : ''
    if (message.op === 'unsubscribe') answer({ op: 'unsubscribed', topic })
    else answer({ op: 'subscribed', topic, cursor, recovered: true })
  }
  return {
    ...{ asked, answered, queues, answer },
    messages: () => asked.map(({ message }) => message),
    subscribe: (port: string, since?: string) =>
      queues.subscribe('jobs', port, since, ({ op }) => answered.push(`${port} ${op}`)),
    unsubscribe: (port: string) => queues.unsubscribe('jobs', port, ({ op }) => answered.push(`${port} ${op}`)),
    event: (cursor: string) =>
      queues.note({ op: 'event', topic: 'jobs', cursor, prev: '', id: '', type: 'x', at: '', data: {} })
  }
}

const ask = (since?: string) => ({ op: 'subscribe', topic: 'jobs', ...(since !== undefined && { since }) })

t.test('from where a topic is sent again', async (t) => {
  const { subscribe, answer, event, messages } = start()
  subscribe('a', '5')
  answer('7')
  event('8')
  subscribe('b')
  answer('8')
  subscribe('c', '9')
  answer('8')
  subscribe('d', '3')
  answer('8')
  t.same(messages(), [ask('5'), ask('8'), ask('8'), ask('3')], 'never later than what all have been told')
})

t.test('one request at a time, each answered', async (t) => {
  const { subscribe, unsubscribe, answer, answered, messages } = start()
  subscribe('a')
  subscribe('b')
  unsubscribe('a')
  t.same(messages(), [ask()])
  answer('1')
  t.same(messages(), [ask(), ask('1')])
  answer('1')
  t.same(answered, ['a subscribed', 'b subscribed', 'a unsubscribed'])
  t.equal(messages().length, 2, 'b still wants it')
  unsubscribe('b')
  answer('')
  t.same(messages().at(-1), { op: 'unsubscribe', topic: 'jobs' })
  t.equal(answered.at(-1), 'b unsubscribed')
  subscribe('c')
  t.same(messages().at(-1), ask(), 'where nobody was, from now on')
})

t.test('what the server sends without being asked is waited for', async (t) => {
  const { queues, subscribe, messages } = start()
  queues.expect('jobs', 'a')
  subscribe('b', '2')
  t.same(messages(), [])
  queues.note({ op: 'subscribed', topic: 'jobs', cursor: '4', recovered: true })
  t.same(messages(), [ask('2')])
})

t.test('a tab that is gone', async (t) => {
  const { queues, subscribe, answer, messages } = start()
  subscribe('a')
  answer('1')
  queues.leave('b')
  t.equal(messages().length, 1)
  queues.leave('a')
  t.same(messages().at(-1), { op: 'unsubscribe', topic: 'jobs' })
  queues.stop()
  answer('')
  subscribe('c')
  t.equal(messages().length, 2, 'stopped')
})
