// Goal: the page of `up` has the port that is asked for or says who has it, and is at no address of which another program has half.
// Method: real listeners of both addresses of loopback; the scene without a balancer, the controls of a Redis that is another's.
import { once } from 'node:events'
import { createServer } from 'node:net'
import t, { type Test } from 'tap'
import { createControls } from '../../tools/demo/controls.mjs'
import { Refusal } from '../../tools/demo/guards.mjs'
import { createScene, policyOf } from '../../tools/demo/scene.mjs'
import { defaultPort, openPage } from '../../tools/demo/server.mjs'
import { freePort } from '../../tools/processes/ports.mjs'
import { createSupervisor } from '../../tools/services/supervise.mjs'

/** Another program has the port. */
async function take(t: Test, port: number, host: string): Promise<void> {
  const server = createServer().listen(port, host)
  await once(server, 'listening')
  t.teardown(() => server.close())
}

t.test('the port that is asked for, and until it serves 503', async (t) => {
  const port = await freePort()
  const page = await openPage(port, [])
  t.same(page.origins, [`http://localhost:${port}`, `http://127.0.0.1:${port}`])
  const early = await fetch(`http://127.0.0.1:${port}/`)
  t.same([early.status, await early.json()], [503, { error: 'SkillMatch is still starting.' }])
  page.serve((_request, response) => response.end('served'))
  t.equal(await (await fetch(`http://localhost:${port}/`)).text(), 'served')
  await t.rejects(openPage(port, []), { message: new RegExp(`^Port ${port} \\(page\\) is taken .*--page-port P\\.$`) })
})

for (const host of ['127.0.0.1', '::1']) {
  t.test(`${host} is taken`, async (t) => {
    const port = await freePort()
    await take(t, port, host)
    await t.rejects(openPage(port, []), {
      message: new RegExp(`^Port ${port} \\(page\\) is taken .*--page-port P\\.$`)
    })
  })
}

t.test('without a wish a free one where the default one is taken, or is to be', async (t) => {
  const { port } = await openPage(undefined, [defaultPort])
  t.not(port, defaultPort)
  // Whoever has it: this test, or what runs beside it.
  await take(t, defaultPort, '127.0.0.1').catch(() => undefined)
  t.not((await openPage(undefined, [])).port, defaultPort)
})

t.test('without a balancer requests go to the first host', async (t) => {
  const hosts = [{ name: 'host-1', url: 'http://127.0.0.1:5001' }]
  const scene = createScene({ lb: null, hosts, admins: ['http://127.0.0.1:9001'], accounts: [] })
  t.match(scene, {
    api: 'http://localhost:5001',
    hosts: [{ name: 'host-1', url: 'http://localhost:5001' }],
    docs: 'http://localhost:5001/docs',
    consoles: [{ host: 'host-1', url: 'http://127.0.0.1:9001/console/' }]
  })
  t.match(policyOf(scene), "connect-src 'self' http://localhost:5001 ws://localhost:5001;")
})

t.test('a Redis that is not ours is neither stopped nor started', async (t) => {
  const system = { parts: [], hosts: [], balancer: undefined, redis: undefined, mongodbUri: '', redisUrl: '' }
  const supervisor = createSupervisor(system.parts, () => false)
  const controls = createControls({ lb: null, system, supervisor })
  t.same(controls.state(), { hosts: [], redis: 'elsewhere' })
  const isNotOurs = new Refusal(409, 'REDIS_URL names this Redis: it is not ours to stop or start.')
  await t.rejects(controls.stopRedis(), isNotOurs)
  await t.rejects(controls.startRedis(), isNotOurs)
  await t.rejects(controls.spendLimit(), new Refusal(409, 'No host is up.'))
})
