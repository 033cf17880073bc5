// Goal: no read that began after a write's answer shows what was before it, whatever fails, and whoever checks that would see it.
// Method: the verdict on histories made up for the purpose; then `npm run chaos -- coherence` itself in short, with its controls, a
// stale proxy and a stale build. How many reads there are is told, not judged: that is the command's business.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { contentOf, employerName, fullNameOf, jobName, titleOf } from '../../chaos/coherence/answers.mjs'
import { chaos } from '../../chaos/coherence/chaos.mjs'
import { parseAnswer } from '../../chaos/coherence/connection.mjs'
import { acknowledge, attemptVersion, concede, createSubject, judge } from '../../chaos/coherence/history.mjs'
import { quick } from '../../chaos/coherence/sizes.mjs'
import { makeStale } from '../../chaos/coherence/stale.mjs'
import { logFolder } from '../../tools/processes/paths.mjs'
import { makeScratch, removeScratch } from '../../tools/services/scratch.mjs'
import { chaosFigures } from '../support/chaos-figures.ts'

// On a machine that has other work each fault takes several times as long.
t.setTimeout(600_000)

const sizes = { ...quick, reads: 0, employers: 3, kills: 1 }
const only = ['hung', 'emptied', 'snapshot', 'cut', 'writer', 'sequencer', 'stepdown', 'proxy', 'build']

const open = { isOpen: true, exists: true }
const closed = { isOpen: false, exists: true }
const gone = { isOpen: false, exists: false }
const list = { isById: false, beganMs: 100, endedMs: 110 }
const byId = { ...list, isById: true }
const shown = (version: number, attempt = 0) => ({ version, attempt })

/** A job whose versions were acknowledged at these times; undefined: not yet. */
function subjectOf(versions: [effect: typeof open, ackedMs?: number][], endsMs?: number) {
  const subject = createSubject('zq1g0x', endsMs)
  for (const [index, [effect, ackedMs]] of versions.entries()) {
    const attempt = attemptVersion(subject, index + 1, effect)
    if (ackedMs !== undefined) acknowledge(subject, index + 1, attempt, ackedMs)
  }
  return subject
}
const verdictOn = (subject: ReturnType<typeof createSubject>, what: ReturnType<typeof shown> | null, reading = list) =>
  judge(subject, what, reading).verdict

t.test('a version that was acknowledged before the read began, or a later one', async (t) => {
  const subject = subjectOf([[open, 10], [open, 90], [open, 105], [open]])
  t.equal(verdictOn(subject, shown(1)), 'stale')
  for (const version of [2, 3, 4]) t.equal(verdictOn(subject, shown(version)), 'true', `version ${version}`)
  t.equal(verdictOn(subject, shown(5)), 'impossible', 'never written')
  t.equal(verdictOn(subject, null), 'stale', 'as before it was made')
  t.match(
    judge(
      subjectOf([
        [open, 10],
        [open, 90]
      ]),
      shown(1),
      list
    ),
    { verdict: 'stale', lateMs: 10 }
  )
})

t.test('what is open, closed and gone', async (t) => {
  const subject = subjectOf([
    [open, 10],
    [closed, 90]
  ])
  t.equal(verdictOn(subject, shown(1)), 'stale', 'a closed job in a list')
  t.equal(verdictOn(subject, null), 'true')
  t.equal(verdictOn(subject, null, byId), 'stale', 'a closed job is there by its id')
  t.equal(verdictOn(subject, shown(2), byId), 'true')
  t.equal(
    verdictOn(
      subjectOf([
        [open, 10],
        [gone, 90]
      ]),
      null,
      byId
    ),
    'true'
  )
  t.equal(
    verdictOn(
      subjectOf([
        [open, 10],
        [closed, 20],
        [open, 90]
      ]),
      null
    ),
    'stale',
    'opened again'
  )
  t.equal(verdictOn(subjectOf([[open, 90]]), null), 'stale', 'made')
  t.equal(verdictOn(subjectOf([[open]]), null), 'true', 'perhaps not yet made')
})

t.test('answers that were lost', async (t) => {
  const subject = subjectOf([[open, 10], [open]])
  t.equal(verdictOn(subject, shown(1)), 'true')
  t.equal(verdictOn(subject, shown(2)), 'true')
  t.strictSame(judge(subject, shown(1), { ...list, beganMs: 120, endedMs: 130 }), {
    verdict: 'true',
    lateMs: 0,
    isBehind: true
  })
  attemptVersion(subject, 2, open)
  t.equal(verdictOn(subject, shown(2, 1)), 'true')
  concede(subject, 2)
  t.equal(verdictOn(subject, shown(2, 1)), 'impossible', 'the first attempt was it')
})

t.test('a job whose time passes', async (t) => {
  const later = { ...list, beganMs: 2_000, endedMs: 2_010 }
  const subject = subjectOf([[open, 10]], 1_000)
  t.equal(verdictOn(subject, shown(1)), 'true')
  t.equal(verdictOn(subject, null, later), 'true')
  t.equal(verdictOn(subject, shown(1), later), 'overdue')
  t.equal(judge(subject, { ...shown(1), stated: 2, isOpen: false }, { ...later, isById: true }).verdict, 'true')
})

t.test('what bytes show', async (t) => {
  const job = (name: string, version: number) => ({ title: titleOf(name, version, 1), isActive: true, version })
  const employer = { employerId: { _id: 'abc', name: fullNameOf(employerName(3), 17, 0) } }
  const { jobs, employers } = contentOf(
    JSON.stringify({ data: [job(jobName(1, 2), 4), { ...job(jobName(1, 3), 9), ...employer }] })
  )
  t.strictSame(
    [...jobs],
    [4, 9].map((version, index) => [jobName(1, 2 + index), { version, attempt: 1, stated: version, isOpen: true }])
  )
  t.strictSame([...employers], [[employerName(3), { version: 17, attempt: 0 }]])
  const answer = (text: string) => parseAnswer(Buffer.from(`HTTP/1.1 200 OK\r\n${text}`))
  t.equal(answer('Content-Length: 3\r\n\r\nab'), null)
  t.equal(answer('Content-Length: 3\r\n\r\nabc')?.body.toString(), 'abc')
  t.equal(answer('Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n'), null)
  t.equal(
    answer('Transfer-Encoding: chunked\r\nETag: "x"\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\n\r\n')?.body.toString(),
    'abc'
  )
})

t.test('a stale build whose text has changed is told', async (t) => {
  const dist = t.testdir({})
  mkdirSync(join(dist, 'src'))
  writeFileSync(join(dist, 'src', 'a.js'), 'one two two')
  makeStale(dist, [{ file: 'src/a.js', find: 'one', put: 'three' }])
  for (const find of ['one', 'two']) {
    t.throws(() => makeStale(dist, [{ file: 'src/a.js', find, put: '' }]), { message: /does not fit/ })
  }
})

t.test('no read is older than what was acknowledged, and the controls are seen', async (t) => {
  // Not t.testdir(): that is removed first, under a MongoDB that the hosts still need in order to close.
  const folder = makeScratch()
  t.teardown(() => removeScratch(folder))
  const logs = join(logFolder, 'test', 'chaos-coherence')
  await chaos({ folder, logFolder: logs, isQuick: true, only, figures: chaosFigures(t), sizes })
})
