/** One subject in a process of its own: `server.mjs NAME`. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import Fastify from 'fastify'
import { serve } from '../lib/serve.mjs'
import { prepare } from './subjects.mjs'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')

const app = Fastify()
await prepare(app, process.argv[2] ?? '')
const url = await app.listen({ host: '127.0.0.1', port: 0 })

serve({
  port: () => Number(new URL(url).port),
  cpuUs: () => {
    const { user, system } = process.cpuUsage()
    return user + system
  },
  heapBytes: () => {
    collect()
    collect()
    return process.memoryUsage().heapUsed
  }
})
