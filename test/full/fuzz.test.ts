// Goal: every operation of the document answers made-up requests, right and wrong ones, as the document says. This is
// `npm run fuzz` in short.
// Method: schemathesis with a fixed seed and a few requests per operation, as a seeker and as an employer, over a real host.
import t from 'tap'
import { fuzzedEnvironment, makeScene } from '../../fuzz/fixture.mjs'
import { countOf, fuzzRound } from '../../fuzz/rounds.mjs'
import { startDeployment } from '../support/deployment.ts'

t.test('a short fuzz of the whole document finds nothing, and gets through', async (t) => {
  const program = process.env.TEST_SCHEMATHESIS ?? ''
  if (!t.ok(program, 'schemathesis is there (npm test installs it, and says at its start when it cannot)')) return
  const folder = t.testdir()
  const { url, mongodbUri } = await startDeployment(t, {
    hosts: 1,
    cwd: folder,
    env: fuzzedEnvironment,
    hasCoverage: true
  })
  const scene = await makeScene({ url, mongodbUri, folder })
  const tally = await fuzzRound({ program, url, scene, folder, name: 'short', seed: 1, kind: 'short', examples: 3 })
  t.same(tally.failures, [], 'no check fails')
  t.ok(tally.isWhole, 'every run went to its end')
  t.equal(countOf(tally.statuses, /^5/), 0, 'no 5xx')
  t.ok(tally.cases >= 200, `${tally.cases} cases`)
  const [right, all] = [countOf(tally.statuses, /^2/), countOf(tally.statuses, /./)]
  t.ok(right / all >= 0.2, `${right} of ${all} answers are 2xx`)
  t.ok(Object.keys(tally.operations).length >= 60, 'every operation was asked')
})
