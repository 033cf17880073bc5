/** The listeners of a client's WebSocket: an exception in one closes that socket alone. */
import type { WebSocket } from 'ws'
import type { Connection } from './connection.ts'

/** All sockets share these listeners; each finds its connection by this property. */
type ConnectedSocket = WebSocket & { connection: Connection }
function onMessage(this: WebSocket, ...args: Parameters<Connection['onMessage']>): void {
  const { connection } = this as ConnectedSocket
  connection.contain(() => connection.onMessage(...args))
}
function onPing(this: WebSocket, payload: Buffer): void {
  const { connection } = this as ConnectedSocket
  connection.contain(() => connection.onPing(payload))
}
function onPong(this: WebSocket): void {
  const { connection } = this as ConnectedSocket
  connection.contain(() => connection.onPong())
}
function onClose(this: WebSocket): void {
  const { connection } = this as ConnectedSocket
  connection.contain(() => connection.onClosed())
}
/** An invalid frame or a broken connection: ws closes the socket by itself, with the right code. */
const onError = (): void => undefined

/** Passes the socket's events to its connection. */
export function listen(ws: WebSocket, connection: Connection): void {
  ;(ws as ConnectedSocket).connection = connection
  ws.on('message', onMessage).on('ping', onPing).on('pong', onPong).on('close', onClose).on('error', onError)
}
