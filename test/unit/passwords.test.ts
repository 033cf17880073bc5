// Goal: passwords are hashed as OWASP asks, a bounded number at once, common ones never; an unknown user costs the same.
// Method: the domain functions; argon2's runs are counted as asynchronous work of the native library, not timed.
import { createHook } from 'node:async_hooks'
import { readFileSync } from 'node:fs'
import t from 'tap'
import { commonPasswords } from '../../src/domain/accounts/common-passwords.ts'
import { createPasswords } from '../../src/domain/accounts/passwords.ts'
import { busy } from '../../src/errors.ts'
import { createSemaphore } from '../../src/util/semaphore.ts'

const passwords = createPasswords({ concurrencyMax: 2, waitingMax: 64 })
const owasp = '$argon2id$v=19$m=19456,t=2,p=1$'

/** How often `work` has the native library compute: it names its work nothing. */
async function countRuns(work: () => Promise<unknown>): Promise<number> {
  let runs = 0
  const hook = createHook({
    init: (_id, type) => {
      if (type === 'undefined') runs++
    }
  })
  hook.enable()
  await work()
  hook.disable()
  return runs
}

t.test('argon2id with 19 MiB, two passes and a salt of its own', async (t) => {
  const [one, other] = [
    await passwords.hash('correct-Horse-7', 'password'),
    await passwords.hash('correct-Horse-7', '')
  ]
  t.ok(one.startsWith(owasp))
  t.not(one, other)
  t.equal(await passwords.verify(one, 'correct-Horse-7'), true)
  t.equal(await passwords.verify(one, 'correct-horse-7'), false, 'case counts')
  t.equal(await passwords.verify(one, 'correct-Horse-7 '), false, 'so do blanks')
})

t.test('where there is no user the same work is done', async (t) => {
  const known = await passwords.hash('correct-Horse-7', 'password')
  t.equal(await countRuns(() => passwords.verify(known, 'wrong-Horse-7')), 1)
  t.equal(await countRuns(() => passwords.verify(null, 'wrong-Horse-7')), 1)
  const source = readFileSync(new URL('../../src/domain/accounts/passwords.ts', import.meta.url), 'utf8')
  t.same(source.match(/\$argon2id[^']{10,30}?p=\d\$/g), [owasp], "nobody's hash has the same parameters")
})

t.test('any 8 to 128 characters; the same ones typed on another keyboard are the same', async (t) => {
  const long = 'ß€🔑 '.repeat(32)
  t.equal(await passwords.verify(await passwords.hash(long, 'password'), long), true)
  t.equal(
    await passwords.verify(await passwords.hash(long, 'password'), long.slice(0, -2)),
    false,
    'nothing is cut off'
  )
  const composed = await passwords.hash('caf\u00e9-au-lait', 'password')
  t.equal(await passwords.verify(composed, 'cafe\u0301-au-lait'), true)
})

t.test('at least the 3,000 most common ones are refused, in any case and spelling', async (t) => {
  t.ok([...commonPasswords].filter((word) => word.length >= 8).length >= 3000, `${commonPasswords.size}`)
  const refused = { code: 'VALIDATION_FAILED', errors: [{ field: 'password' }] }
  for (const common of ['password', 'Password123', '12345678', 'qwertyuiop', 'ｐａｓｓｗｏｒｄ１', 'zzzzzzzzzzzz']) {
    await t.rejects(passwords.hash(common, 'password'), refused, common)
  }
  t.equal(await countRuns(() => passwords.hash('password', '').catch(() => undefined)), 0, 'without any work')
})

t.test('so many at once, so many waiting in order, one more is told to come back', async (t) => {
  const gate = createSemaphore({ concurrencyMax: 2, waitingMax: 3, overflowError: busy })
  const started: number[] = []
  const finish: (() => void)[] = []
  const run = (index: number) =>
    gate.run(async () => {
      started.push(index)
      await new Promise<void>((resolve) => finish.push(resolve))
    })
  const admitted = [0, 1, 2, 3, 4].map(run)
  await t.rejects(run(5), { code: 'BUSY', retryAfterSeconds: 1 })
  t.same(started, [0, 1])
  for (let done = 0; done < 5; done++) {
    finish[done]?.()
    await admitted[done]
    t.same(started, [0, 1, 2, 3, 4].slice(0, Math.min(5, done + 3)))
  }
  t.equal(gate.isIdle(), true)
})

t.test('work that fails gives its place back', async (t) => {
  const gate = createSemaphore({ concurrencyMax: 1, waitingMax: 1, overflowError: busy })
  const failing = () => gate.run(() => Promise.reject(new Error('no')))
  await Promise.all([t.rejects(failing()), t.rejects(failing())])
  t.equal(gate.isIdle(), true)
  t.equal(await gate.run(async () => 'yes'), 'yes')
})
