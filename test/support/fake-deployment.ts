/**
 * A stand-in for a deployment: enough of the API for the scripts, with faults on demand, so that a check can be seen to fail.
 * Hosts share one memory; every connection to a host belongs to its next worker, every request through the balancer to the
 * next worker of all.
 */
import { randomBytes } from 'node:crypto'
import http from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'

export interface Faults {
  /** the readiness answer */
  ready?: { status: number; state: string }
  /** each host should have two workers and has this many */
  workers?: number
  /** the status of the metrics' answer */
  metrics?: number
  /** this worker is never reached through the balancer */
  unreachable?: string
  /** what becomes of the 7th event on the second host */
  event?: 'lost' | 'twice' | 'late'
  /** requests that pass beyond the limit */
  surplus?: number
  /** this worker goes on accepting a token that was logged out */
  forgetful?: string
  /** this many creations of jobs are answered 429 first */
  busy?: number
  /** accounts cannot be removed */
  undeletable?: boolean
  /** the commit of the second host's build; that of the first is abc */
  build?: string
}

interface User {
  _id: string
  email: string
  password: string
  role: string
}

interface Answer {
  status: number
  data?: unknown
  message?: string
  /** outside the envelope */
  bare?: Record<string, unknown>
  headers?: Record<string, string>
}

const limit = 40
const id = () => randomBytes(12).toString('hex')
const workersPerHost = 2

export async function startStandIn(faults: Faults = {}) {
  const users = new Map<string, User>()
  const tokens = new Map<string, { user: User; ended: boolean; used: number }>()
  const jobs = new Map<string, { _id: string; employerId: string; title: string; sourceUrl?: string }>()
  const applications = new Map<string, { jobId: string; userId: string; owner: string; status: string }>()
  const sockets: { host: number; userId: string; socket: WebSocket }[] = []
  const calls: { method: string; path: string; headers: http.IncomingHttpHeaders }[] = []
  let position = 0
  let busy = faults.busy ?? 0

  function publish(userId: string, type: string, data: unknown) {
    const cursor = ++position
    const frame = JSON.stringify({
      op: 'event',
      topic: `user:${userId}`,
      cursor: `${cursor}`,
      prev: '',
      id: id(),
      type,
      data
    })
    for (const { host, socket } of sockets.filter((entry) => entry.userId === userId)) {
      const hit = host === 1 && type === 'notification' && cursor === 13 // the 7th: each apply is two events
      if (hit && faults.event === 'lost') continue
      if (hit && faults.event === 'late') setTimeout(() => socket.send(frame), 300)
      else socket.send(frame)
      if (hit && faults.event === 'twice') socket.send(frame)
    }
  }

  function signIn(user: User): string {
    const token = id()
    tokens.set(token, { user, ended: false, used: 0 })
    return token
  }

  function answer(method: string, path: string, body: Record<string, string>, token: string, worker: string): Answer {
    const { pathname } = new URL(path, 'http://x')
    if (pathname === '/health/live') return { status: 200 }
    if (pathname === '/health/ready') {
      return { status: faults.ready?.status ?? 200, data: { status: faults.ready?.state ?? 'ready' } }
    }
    if (pathname === '/health') {
      const commit = worker.startsWith('host-2') ? (faults.build ?? 'abc') : 'abc'
      return { status: 200, bare: { version: '1.0.0', commit } }
    }
    if (pathname === '/health/metrics' && faults.metrics) return { status: faults.metrics }
    if (pathname === '/health/metrics') {
      return { status: 200, bare: { workersExpected: 2, workers: Array(faults.workers ?? 2).fill({}) } }
    }
    if (pathname === '/api/auth/signup') {
      if (users.has(body.email!)) return { status: 409, message: 'User already exists' }
      const user = { _id: id(), email: body.email!, password: body.password!, role: body.role! }
      users.set(user.email, user)
      return { status: 201, data: { user, token: signIn(user) } }
    }
    if (pathname === '/api/auth/login') {
      const user = users.get(body.email!)
      return user?.password === body.password ? { status: 200, data: { user, token: signIn(user!) } } : { status: 401 }
    }
    const session = tokens.get(token)
    if (!session || (session.ended && faults.forgetful !== worker))
      return { status: 401, message: 'Token has been revoked' }
    return signedIn(session, `${method} ${pathname}`, body)
  }

  function signedIn(
    session: { user: User; ended: boolean; used: number },
    route: string,
    body: Record<string, string>
  ): Answer {
    const { user } = session
    const last = /[0-9a-f]{24}$/.exec(route)?.[0] ?? ''
    switch (route.replace(/[0-9a-f]{24}$/, ':id')) {
      case 'POST /api/auth/logout':
        session.ended = true
        return { status: 200 }
      case 'GET /api/users/me': {
        const headers = { 'ratelimit-limit': `${limit}`, 'ratelimit-policy': `${limit};w=900` }
        return { status: ++session.used > limit + (faults.surplus ?? 0) ? 429 : 200, data: user, headers }
      }
      case 'DELETE /api/users/me':
        if (faults.undeletable) return { status: 403 }
        users.delete(user.email)
        return { status: 200 }
      case 'PUT /api/users/profile':
        return { status: 200, data: user }
      case 'GET /api/jobs/employer/my-jobs':
        return { status: 200, data: [...jobs.values()].filter(({ employerId }) => employerId === user._id) }
      case 'POST /api/jobs': {
        if (busy-- > 0) return { status: 429, message: 'Too many requests', headers: { 'retry-after': '1' } }
        if (!body.title) return { status: 400, message: 'Validation failed' }
        const job = { ...(body as unknown as { title: string }), _id: id(), employerId: user._id }
        jobs.set(job._id, job)
        return { status: 201, data: job }
      }
      case 'DELETE /api/jobs/:id':
        return { status: jobs.delete(last) ? 200 : 404 }
      case 'POST /api/applications': {
        const application = id()
        const jobId = body.jobId!
        const owner = jobs.get(jobId)!.employerId
        const isThere = [...applications.values()].some((one) => one.jobId === jobId && one.userId === user._id)
        if (isThere) return { status: 409, message: 'You have already applied' }
        applications.set(application, { jobId, userId: user._id, owner, status: 'Pending' })
        publish(owner, 'notification', { relatedEntityId: application })
        publish(owner, 'application.created', {})
        return { status: 201, data: { _id: application, status: 'Pending' } }
      }
      case 'GET /api/applications': {
        const own = [...applications].filter(([, { userId }]) => userId === user._id)
        return { status: 200, data: own.map(([_id, { jobId, status }]) => ({ _id, jobId: { _id: jobId }, status })) }
      }
      case 'PUT /api/applications/:id': {
        const application = applications.get(last)
        if (application?.owner !== user._id) return { status: 403 }
        application.status = body.status!
        return { status: 200, data: application }
      }
      case 'DELETE /api/applications/:id':
        return { status: applications.delete(last) ? 200 : 404 }
      default:
        return { status: 404, message: `Route ${route} not found` }
    }
  }

  const names = [0, 1].map((host) =>
    Array.from({ length: workersPerHost }, (_, index) => `host-${host + 1}/${index + 1}`)
  )
  const balanced = names.flat().filter((name) => name !== faults.unreachable)
  const workerOf = new WeakMap<Socket, string>()
  let next = 0

  async function listen(host: number | undefined) {
    const choices = host === undefined ? balanced : names[host]!
    const server = http.createServer(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk)
      const body = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : {}
      const [method, path, worker] = [request.method!, request.url!, workerOf.get(request.socket)!]
      calls.push({ method, path, headers: request.headers })
      const {
        status,
        data = null,
        message = '',
        bare,
        headers
      } = answer(method, path, body, request.headers.authorization?.slice('Bearer '.length) ?? '', worker)
      response.writeHead(status, { 'content-type': 'application/json', 'x-instance': worker, ...headers })
      response.end(JSON.stringify({ statusCode: status, success: status < 400, message, data, ...bare }))
    })
    server.on('connection', (socket) => workerOf.set(socket, choices[next++ % choices.length]!))
    new WebSocketServer({ server, path: '/api/realtime' }).on('connection', (socket) => {
      socket.once('message', (text) => {
        sockets.push({ host: host ?? 0, userId: tokens.get(JSON.parse(String(text)).token)!.user._id, socket })
        socket.send(JSON.stringify({ op: 'ready' }))
        socket.send(JSON.stringify({ op: 'subscribed' }))
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
  }

  const servers = [await listen(undefined), await listen(0), await listen(1)]
  const [lb, ...hosts] = servers.map(({ url }) => url)
  const stop = () => {
    for (const { server } of servers) {
      server.closeAllConnections()
      server.close()
    }
    for (const { socket } of sockets) socket.terminate()
  }
  return { lb: lb!, hosts, users, jobs, applications, calls, stop }
}
