// Goal: what is borrowed from the inside of Node.js (CONTRIBUTING.md has the list) is there on the Node that runs this, and
// what uses it still works on one where it is gone.
// Method: real TCP and HTTP connections for the first, streams and flags without the borrowed part for the second.
import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, createServer as createNetServer, type Socket } from 'node:net'
import { Duplex, type Writable } from 'node:stream'
import t, { type Test } from 'tap'
import { watchConnections } from '../../src/cluster/drain.ts'
import { onClientError } from '../../src/http/bad-requests.ts'
import { chunkOf, createHub } from '../../src/realtime/hub.ts'
import { SocketWriter } from '../../src/realtime/socket-writer.ts'
import { createFaults } from '../../src/util/faults.ts'
import { runProgram } from '../support/program.ts'

const silent = { info: () => undefined, error: () => undefined, warn: () => undefined } as never

class Writer extends SocketWriter {
  readonly seen: [isLagging: boolean, isStalled: boolean][] = []
  protected onBacklog(isLagging: boolean, isStalled: boolean): void {
    this.seen.push([isLagging, isStalled])
  }
  fail(error: unknown): void {
    throw error
  }
}

async function listen(t: Test, server: Server | ReturnType<typeof createNetServer>): Promise<number> {
  t.teardown(() => server.close())
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

async function connectTo(t: Test, port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  t.teardown(() => socket.destroy())
  await once(socket, 'connect')
  return socket
}

async function acceptOne(t: Test): Promise<{ accepted: Socket; client: Socket }> {
  const server = createNetServer()
  const port = await listen(t, server)
  const connection = once(server, 'connection')
  const client = await connectTo(t, port)
  const [accepted] = await connection
  t.teardown(() => accepted.destroy())
  return { accepted, client }
}

t.test('a TCP socket has a descriptor and tells what the kernel has taken', async (t) => {
  const { accepted, client } = await acceptOne(t)
  const { _handle: handle } = accepted as unknown as { _handle: Record<string, unknown> }
  for (const name of ['fd', 'bytesWritten', 'writeQueueSize']) t.type(handle[name], 'number', name)
  const writer = new Writer(accepted, createHub({ delivered: 0 }))
  writer.enqueue(chunkOf(Buffer.from('past the stream')))
  writer.flush()
  t.equal(accepted.bytesWritten, 0, 'the stream knows nothing of it')
  const [data] = await once(client, 'data')
  t.equal(String(data), 'past the stream')
})

t.test('without a descriptor frames go through the stream, which also tells what waits', async (t) => {
  const written: string[] = []
  let takeNext = (): void => undefined
  const connection = new Duplex({
    read: () => undefined,
    write: (chunk, _encoding, done) => {
      written.push(String(chunk))
      takeNext = done
    }
  })
  const writer = new Writer(connection, createHub({ delivered: 0 }))
  writer.enqueue(chunkOf(Buffer.from('first')))
  writer.flush()
  t.strictSame(written, ['first'])
  const much = Buffer.alloc(65 * 1024, 'x')
  writer.enqueue(chunkOf(much))
  writer.flush()
  t.strictSame(writer.seen, [[false, false]], 'more waits than a client leaves that keeps pace')
  takeNext()
  t.equal(written[1], String(much))
})

/** Starts a response that the client does not get to the end of, then breaks HTTP on the same connection. */
async function breakDuringResponse(t: Test, change: (socket: Writable) => void): Promise<string> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-length': '100' })
    response.write('half')
  })
  server.on('clientError', (error, socket) => {
    change(socket)
    onClientError(silent)(error, socket as Socket)
  })
  const client = await connectTo(t, await listen(t, server))
  let received = ''
  client.setEncoding('latin1').on('data', (text) => {
    received += text
  })
  client.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n')
  await once(client, 'data')
  client.write('no HTTP at all\r\n\r\n')
  await once(client, 'close')
  return received
}

t.test('a response under way is known, and nothing is written into it', async (t) => {
  const received = await breakDuringResponse(t, (socket) => {
    const { _httpMessage: response } = socket as unknown as { _httpMessage: ServerResponse }
    t.equal(response.headersSent, true)
  })
  t.match(received, /half$/)
})

t.test('where it is not known the connection ends all the same', async (t) => {
  const received = await breakDuringResponse(t, (socket) => Object.assign(socket, { _httpMessage: undefined }))
  t.match(received, /halfHTTP\/1.1 400 /)
})

t.test('a drained server accepts nothing more, and leaves an idle connection to be used once more', async (t) => {
  const server = createServer((_request, response) => response.end('served'))
  const connections = watchConnections(server, {
    connectionsMax: Number.POSITIVE_INFINITY,
    faults: createFaults(silent)
  })
  const port = await listen(t, server)
  const client = await connectTo(t, port)
  const request = async (): Promise<string> => {
    client.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n')
    const [data] = await once(client, 'data')
    return String(data)
  }
  t.match(await request(), /^HTTP\/1.1 200 [\s\S]*keep-alive/)
  const drained = connections.empty(10_000)
  t.equal(server.listening, false)
  const refused = connect(port, '127.0.0.1')
  const [error] = await once(refused, 'error')
  t.equal(error.code, 'ECONNREFUSED')
  t.match(await request(), /^HTTP\/1.1 200 [\s\S]*connection: close/i)
  await drained
})

t.test('a Node that refuses the flags of workers starts them without', async (t) => {
  const { code, output } = await runProgram('refused-flag.mts')
  t.equal(code, 0, output)
  t.match(
    output,
    /worker died\nthis Node refuses the flags of workers: they start without them\n(host state\n)?worker is ready/
  )
})
