// Goal: a program whose reader goes away (`npm run up -- --help | head`) ends as it would have.
// Method: a script of ours in a pipeline whose other end reads nothing.
import { join } from 'node:path'
import t from 'tap'
import { root } from '../../tools/processes/paths.mjs'
import { run } from '../../tools/processes/processes.mjs'

t.test('the reader of the output is gone', async (t) => {
  // Its exit code, and what it says on standard error, are the script's: `true` has none of its own.
  const pipeline = `set -o pipefail; "${process.execPath}" "${join(root, 'scripts', 'up.mjs')}" --help | true`
  t.same(await run('bash', ['-c', pipeline]), { code: 0, output: '' })
})
