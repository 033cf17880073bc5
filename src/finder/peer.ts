/** A connection to the finder, for what is sent to it. */
import type { Socket } from 'node:net'
import { encode } from './frames.ts'
import { type Answer, answerBytesMax, type Push } from './protocol.ts'

/** A client that does not read what it is sent. */
const unreadBytesMax = 4 * answerBytesMax
/** With so much unread a push waits; the rest is for answers. */
const pushedBytesMax = unreadBytesMax / 4
/** How long it may take to read that. */
const unreadMsMax = 5000

export class Peer {
  private readonly socket: Socket
  private drained: Promise<void> | undefined

  constructor(socket: Socket) {
    this.socket = socket
  }

  send(answer: Answer): void {
    if (!this.socket.writable) return
    const frame = encode(answer)
    const isTooLong = frame.length > answerBytesMax && 'id' in answer
    this.socket.write(isTooLong ? encode({ id: answer.id, refusal: 'failed' } satisfies Answer) : frame)
    if (this.socket.writableLength > unreadBytesMax) this.socket.destroy()
  }

  /** Without a question. @returns when the next one may be sent, if not at once */
  push(message: Push): Promise<void> | undefined {
    this.send(message)
    if (this.socket.writableLength < pushedBytesMax) return undefined
    this.drained ??= this.drain()
    return this.drained
  }

  close(): void {
    this.socket.destroy()
  }

  private drain(): Promise<void> {
    const { socket } = this
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer)
        socket.off('drain', end).off('close', end)
        this.drained = undefined
        resolve()
      }
      const timer = setTimeout(() => socket.destroy(), unreadMsMax)
      socket.once('drain', end).once('close', end)
    })
  }
}
