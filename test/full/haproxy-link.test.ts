// Goal: a request that HAProxy sends to a host whose link is cut is answered by another one within four seconds, also on a
// connection that was open before, and the host is out of rotation within three.
// Method: the shipped haproxy.cfg before a small HTTP server on a machine of its own and one of this process; the cable pulled.
import { Agent, get } from 'node:http'
import t from 'tap'
import { httpGet } from '../../tools/api/http.mjs'
import { startProcess, waitFor } from '../../tools/processes/processes.mjs'
import { makeNetwork, whyNoNetwork } from '../../tools/services/namespaces.mjs'
import { startBalancer } from '../support/deployment.ts'
import { awaitStates, limitMs, startFakeHost } from '../support/fake-hosts.ts'

const requestMsMax = 4000
const outMsMax = 3000
const clients = 8
const script = `require('node:http').createServer((request, response) => response.end('{"name":"host-1"}')).listen(5000)`

interface Answer {
  status: number
  body: string
  ms: number
}

function ask(agent: Agent, url: string): Promise<Answer> {
  const startedMs = performance.now()
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      let body = ''
      response.on('data', (chunk) => {
        body += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body, ms: performance.now() - startedMs }))
    }).on('error', reject)
  })
}

t.test('the link of one host is cut', async (t) => {
  const obstacle = await whyNoNetwork()
  if (obstacle) return t.comment(`skipped: ${obstacle}`)
  const [folder, network] = [t.testdir(), await makeNetwork()]
  t.teardown(network.remove)
  const { address, within, cut } = await network.addMachine()
  const [command = '', ...words] = within
  const args = [...words, process.execPath, '-e', script]
  const server = startProcess({ name: 'host-1', command, args, logFile: `${folder}/host-1.log` })
  t.teardown(server.kill)
  await waitFor('host-1', () => httpGet(`http://${address}:5000`), { limitMs, process: server })
  const other = await startFakeHost(t, 'host-2')
  other.ready = 503
  const balancer = await startBalancer([{ name: 'host-1', port: 5000, address }, other], folder)
  t.teardown(balancer.stop)
  await awaitStates(balancer, { 'host-1': 'UP', 'host-2': 'DOWN' })
  const agents = Array.from({ length: clients }, () => new Agent({ keepAlive: true, maxSockets: 1 }))
  t.teardown(() => agents.forEach((agent) => void agent.destroy()))
  const askAll = () => Promise.all(agents.map((agent) => ask(agent, balancer.url)))
  t.ok((await askAll()).every(({ body }) => body.includes('host-1')))
  other.ready = 200
  await awaitStates(balancer, { 'host-1': 'UP', 'host-2': 'UP' })

  await cut()
  const cutMs = performance.now()
  const [answers, outMs] = await Promise.all([
    askAll(),
    awaitStates(balancer, { 'host-1': 'DOWN', 'host-2': 'UP' }).then(() => performance.now() - cutMs)
  ])
  const slowestMs = Math.max(...answers.map(({ ms }) => ms))
  t.comment(`slowest ${Math.round(slowestMs)} ms, out of rotation after ${Math.round(outMs)} ms`)
  t.ok(answers.every(({ status, body }) => status === 200 && body.includes('host-2')))
  t.ok(slowestMs >= 1000, 'some were sent to host-1')
  t.ok(slowestMs <= requestMsMax)
  t.ok(outMs <= outMsMax)
})
