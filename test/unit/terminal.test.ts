// Goal: a program whose reader goes away (`npm run up -- --help | head`) ends as it would have; events are lines that a terminal
// prints and never obeys.
// Method: a script of ours in a pipeline whose other end reads nothing; events with what moves a cursor or turns the text.
import { join } from 'node:path'
import t from 'tap'
import { root } from '../../tools/processes/paths.mjs'
import { run } from '../../tools/processes/processes.mjs'
import { eventLine, plainFrame } from '../../tools/terminal/event-lines.mjs'

t.test('the reader of the output is gone', async (t) => {
  // Its exit code, and what it says on standard error, are the script's: `true` has none of its own.
  const pipeline = `set -o pipefail; "${process.execPath}" "${join(root, 'scripts', 'up.mjs')}" --help | true`
  t.same(await run('bash', ['-c', pipeline]), { code: 0, output: '' })
})

const at = '2026-01-02T03:04:05.678Z'
const time = /^\d\d:\d\d:05\.678 {2}/

t.test('an event is one line', async (t) => {
  const application = { jobTitle: 'Cook', companyName: 'Inn', matchScore: 33, status: 'Reviewing' }
  const lines = [
    eventLine({ type: 'notification', at, data: { title: 'New', message: 'one\ntwo' } }),
    eventLine({ type: 'application.moved', at, data: { application, from: 'Pending' } }),
    eventLine({ type: 'match', at, data: { entered: [{ title: 'Cook', matchScore: 90 }], left: ['1', '2'] } }),
    eventLine({ type: 'constructor', at, data: { a: 1 } })
  ]
  for (const line of lines) t.match(line, time)
  t.same(
    lines.map((line) => line.replace(time, '')),
    [
      'notification          New: one two',
      'application.moved     Pending → Reviewing: Cook at Inn, score 33',
      'match                 Cook (90), 2 left: the ten best jobs',
      'constructor           {"a":1}'
    ]
  )
})

t.test('what a terminal would obey is not printed', async (t) => {
  const data = { title: '\u001b[2J\u009b2J', message: '\u202egnp\r\u0007' }
  t.equal(eventLine({ type: 'notification', at, data }).replace(time, ''), 'notification           [2J 2J:  gnp  ')
  const frame = JSON.stringify(data)
  t.notMatch(plainFrame(frame), /[\p{Cc}\u202e]/u)
  t.same(JSON.parse(plainFrame(frame)), data)
})
