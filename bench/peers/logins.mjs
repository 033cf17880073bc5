/**
 * A service that signs people in and does nothing else: no database, no limits, no sessions. `bcryptjs` compares in this
 * process, as Express services of its kind do (cost 10); `argon2` compares as ours does (OWASP's parameters, native, off the
 * loop), everything at once.
 */
import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import argon2 from '@node-rs/argon2'
import bcrypt from 'bcryptjs'
import { createLoopWatch } from '../lib/loop-watch.mjs'
import { serve } from '../lib/serve.mjs'

const [manner = '', password = ''] = process.argv.slice(2)
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const stored = manner === 'bcryptjs' ? await bcrypt.hash(password, 10) : await argon2.hash(password, parameters)
const compare = (/** @type {string} */ given) =>
  manner === 'bcryptjs' ? bcrypt.compare(given, stored) : argon2.verify(stored, given)

const http = createServer(async (request, response) => {
  response.setHeader('content-type', 'application/json')
  if (request.method === 'GET') return response.end('{"status":"ok"}')
  const body = /** @type {{ password: string }} */ (await json(request))
  response.statusCode = (await compare(body.password)) ? 200 : 401
  response.end('{}')
})
http.listen(0, '127.0.0.1')

const watch = createLoopWatch()
serve({
  port: () => /** @type {import('node:net').AddressInfo} */ (http.address()).port,
  begin: watch.begin,
  end: watch.end
})
