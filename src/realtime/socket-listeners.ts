/** The listeners of a client's WebSocket: what one throws ends that socket alone. */
import type { WebSocket } from 'ws'
import type { Connection } from './connection.ts'

/** Sockets of one worker share these listeners; what differs is found through the socket. */
type Linked = WebSocket & { connection: Connection }
function onMessage(this: WebSocket, ...args: Parameters<Connection['onMessage']>): void {
  const { connection } = this as Linked
  connection.contain(() => connection.onMessage(...args))
}
function onPing(this: WebSocket, payload: Buffer): void {
  const { connection } = this as Linked
  connection.contain(() => connection.onPing(payload))
}
function onPong(this: WebSocket): void {
  const { connection } = this as Linked
  connection.contain(() => connection.onPong())
}
function onClose(this: WebSocket): void {
  const { connection } = this as Linked
  connection.contain(() => connection.onClosed())
}
/** A client's broken frame or connection: ws closes the socket by itself, with the right code. */
const onError = (): void => undefined

/** Hands the socket's messages and its end to its connection. */
export function listen(ws: WebSocket, connection: Connection): void {
  ;(ws as Linked).connection = connection
  ws.on('message', onMessage).on('ping', onPing).on('pong', onPong).on('close', onClose).on('error', onError)
}
