// Goal: the runner of the tests tells a failed run from a passed one, starts what its files need and no more, and gives a file
// that kills real processes, and no other, a second chance.
// Method: every kind of outcome through the pure functions; streams of tap by hand. (test/full/test-runner runs tap itself.)
import { join } from 'node:path'
import t from 'tap'
import { root } from '../../tools/processes/paths.mjs'
import { listSuite, needOf } from '../../tools/tests/suite.mjs'
import { createTapReader } from '../../tools/tests/tap-reader.mjs'
import { fileToRepeat, judge } from '../../tools/tests/unsteady.mjs'

const good = (name: string) => ({ name, isOk: true })
const bad = (name: string) => ({ name, isOk: false })
const [killer, other, browser] = ['test/cluster/host.test.ts', 'test/unit/score.test.ts', 'test/client/browser.test.ts']

t.test('which file is run again, and what its outcome is worth', async (t) => {
  t.equal(fileToRepeat([good(killer), good(other)]), undefined, 'none failed')
  t.equal(fileToRepeat([bad(killer), good(other)]), killer)
  t.equal(fileToRepeat([good(killer), bad(browser)]), browser)
  t.equal(fileToRepeat([good(killer), bad(other)]), undefined, 'it kills nothing')
  t.equal(fileToRepeat([bad(killer), bad(other)]), undefined, 'one more failed')
  t.equal(fileToRepeat([bad(killer), bad(browser)]), undefined, 'two failed')

  t.match(judge([good(killer), good(other)]), { isPassed: true, unsteady: undefined })
  t.match(judge([bad(killer), good(other)], [good(killer)]), { isPassed: true, unsteady: killer })
  t.match(judge([bad(killer), good(other)], [bad(killer)]), { isPassed: false, unsteady: undefined })
  t.match(judge([bad(killer), good(other)]), { isPassed: false, unsteady: undefined }, 'it was not run again')
  t.match(judge([good(killer), bad(other)], [good(other)]), { isPassed: false }, 'its second time counts for nothing')
  t.match(judge([bad(killer), bad(other)], [good(killer)]), { isPassed: false })
})

t.test('files start what their folder needs, long ones first', async (t) => {
  t.equal(needOf([other]), 'nothing')
  t.equal(needOf([join(root, other), './test/unit/skills.test.ts', '--bail']), 'nothing')
  t.equal(needOf([other, 'test/service/jobs.test.ts']), 'databases')
  t.equal(needOf(['test/contract/jobs.test.ts']), 'databases')
  for (const file of [killer, browser, 'test/full/host.test.ts', 'elsewhere.test.ts', 'test']) {
    t.equal(needOf([other, file]), 'everything', file)
  }
  t.equal(needOf([]), 'everything')
  const [all, full] = [listSuite({ isFull: false }), listSuite({ isFull: true })]
  t.match(all[0], /^test\/client\//)
  t.match(all.at(-1), /^test\/unit\//)
  t.notOk(all.some((file) => file.startsWith('test/full/')))
  t.same(
    full.filter((file) => !file.startsWith('test/full/')),
    all
  )
})

/** What a reader makes of a stream that comes in pieces. */
function read(stream: string) {
  const lines: string[] = []
  const reader = createTapReader((line) => lines.push(line))
  for (let at = 0; at < stream.length; at += 7) reader.take(stream.slice(at, at + 7))
  return { ...reader.finish(), lines }
}

const stream = `TAP version 14
1..2
ok 1 - test/unit/good.test.ts # time=1234.5ms {
    # Subtest: whole
        ok 1 - first
        ok 2 - second
        ok 3 - third # SKIP not here
        1..3
    ok 1 - whole # time=3ms
    1..1
}

not ok 2 - test/unit/bad.test.ts # time=20ms {
    printed by the file
    # said by the file
    not ok 1 - it holds
      ---
      stack: |
        one
        two
      at:
        fileName: test/unit/bad.test.ts
        lineNumber: 4
        columnNumber: 3
      ...
    1..1
}

-----|-----
File | % Lines
 src | 100
-----|-----
# { total: 4, pass: 2, fail: 1, skip: 1 }
# time=2000ms
`

t.test('a line for each file, what failed with its details, the figures', async (t) => {
  const { files, failed, skipped, coverage, lines } = read(stream)
  t.same(files, [
    { name: 'test/unit/good.test.ts', isOk: true, passed: 2, failed: 0, failures: [] },
    {
      name: 'test/unit/bad.test.ts',
      isOk: false,
      passed: 0,
      failed: 1,
      failures: ['test/unit/bad.test.ts > it holds']
    }
  ])
  t.equal(failed, 0)
  t.same(skipped, ['third (not here)'])
  t.equal(coverage, '-----|-----\nFile | % Lines\n src | 100\n-----|-----\n')
  t.same(lines, [
    '  ✓ test/unit/good.test.ts (1.2 s)',
    '  ✗ test/unit/bad.test.ts (0.0 s)',
    '      not ok: test/unit/bad.test.ts > it holds',
    '        at test/unit/bad.test.ts:4:3',
    '        stack:',
    '          one',
    '          two',
    '      printed by the file',
    '      # said by the file'
  ])
})

t.test('a runner that dies, or finds no file, has failed', async (t) => {
  t.match(read(stream.slice(0, stream.indexOf('not ok 2'))), { files: [{ isOk: true }], failed: 1 })
  t.match(read(''), { files: [], failed: 1 })
  t.match(read('TAP version 14\n'), { files: [], failed: 1 })
})
