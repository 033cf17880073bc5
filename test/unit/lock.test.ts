// Goal: set-ups that begin at once run one after the other, also when all of them find the lock of a killed one.
// Method: processes that hold the lock for a moment and write down when they have it; one is killed while it holds it.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { run, waitFor } from '../../tools/processes/processes.mjs'

const contenders = 6
const holdMs = 50
const program = `
  import { appendFileSync } from 'node:fs'
  import { setTimeout as sleep } from 'node:timers/promises'
  import { withLock } from ${JSON.stringify(new URL('../../tools/processes/lock.mjs', import.meta.url))}
  const [path, history, startMs, holdMs] = process.argv.slice(1)
  await sleep(Number(startMs) - Date.now())
  await withLock(path, async () => {
    appendFileSync(history, 'in ')
    await sleep(Number(holdMs))
    appendFileSync(history, 'out ')
  })`
const argumentsOf = (folder: string, startMs: number, heldMs: number) =>
  ['--input-type=module', '-e', program, join(folder, 'lock'), join(folder, 'history'), startMs, heldMs].map(String)

/** Starts all of them for one instant; resolves to what they wrote. */
async function contend(folder: string): Promise<string> {
  const startMs = Date.now() + 1500
  const all = Array.from({ length: contenders }, () => run(process.execPath, argumentsOf(folder, startMs, holdMs)))
  for (const { code, output } of await Promise.all(all)) if (code !== 0) throw new Error(output)
  return readFileSync(join(folder, 'history'), 'utf8')
}

t.test('they take turns, and nothing is left', async (t) => {
  const folder = t.testdir()
  t.equal(await contend(folder), 'in out '.repeat(contenders))
  t.strictSame(readdirSync(folder), ['history'])
})

t.test('the lock of a killed holder is given to one of them alone', async (t) => {
  const folder = t.testdir()
  const holder = spawn(process.execPath, argumentsOf(folder, 0, 600_000), { stdio: 'inherit' })
  // Not for the file alone: it is there before anything is in it.
  const history = join(folder, 'history')
  await waitFor('the holder', () => existsSync(history) && readFileSync(history, 'utf8') === 'in ', { limitMs: 30_000 })
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  t.equal(await contend(folder), `in ${'in out '.repeat(contenders)}`)
  t.equal(existsSync(join(folder, 'lock')), false)
})
