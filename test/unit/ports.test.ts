// Goal: no two processes of this machine get the same port, though the first one's program does not listen there yet.
// Method: a second process that draws the same numbers.
import { execFileSync } from 'node:child_process'
import t from 'tap'
import { freePort, isFree } from '../../tools/processes/ports.mjs'

/** Of this run alone: another one on this machine may draw at the same time. Each comes twice; more than one, as a port may be taken. */
const draws = Array.from({ length: 20 }, () => Math.random()).flatMap((draw) => [draw, draw])

/** @returns the port that a process of its own is given, drawing `draws` one after the other */
function portOfAnother(): number {
  const module = new URL('../../tools/processes/ports.mjs', import.meta.url).href
  const script = `const draws = ${JSON.stringify(draws)}; Math.random = () => draws.shift();
    import(${JSON.stringify(module)}).then(async ({ freePort }) => console.log(await freePort()))`
  return Number(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }))
}

t.test('a port that is given out', async (t) => {
  const free = portOfAnother()
  t.equal(portOfAnother(), free, 'free again once that process has ended')
  const sequence = [...draws]
  t.intercept(Math, 'random', { value: () => sequence.shift() })
  const ours = await freePort()
  t.equal(ours, free)
  t.ok(await isFree(ours), 'nobody listens there')
  t.not(portOfAnother(), ours, 'another process gets another one')
  t.not(await freePort(), ours, 'and so does this one')
})
