import { writeSync } from 'node:fs'
import type { Duplex } from 'node:stream'
import { bytesOf, type Chunk, type Hub, type Sink } from './hub.ts'

/** Bytes that may wait for a client; more, and it is too slow. */
export const waitingBytesMax = 4 * 1024 * 1024
/** A client that keeps pace has less than this waiting now and then. */
const paceBytes = 64 * 1024
/** How long it may have more. */
export const stalledMsMax = 10_000

/** A stream over a descriptor of the kernel's, as far as Node shows it. */
type OverDescriptor = Duplex & { _handle?: { fd?: number } | null }

/**
 * Writes past the stream while nothing waits in it: a third of a delivery's own CPU is the stream's book-keeping, and
 * garbage for each write. What the kernel does not take at once (or refuses: the client is gone) goes through the
 * stream, which knows how to wait and whom to tell; until it has been taken nothing passes it.
 */
function writeNow(connection: OverDescriptor, bytes: Buffer): void {
  const fd = connection._handle?.fd ?? -1
  let written = 0
  if (fd >= 0 && connection.writableLength === 0) {
    try {
      written = writeSync(fd, bytes)
    } catch {
      written = 0
    }
  }
  if (written < bytes.length) connection.write(written === 0 ? bytes : bytes.subarray(written))
}

/**
 * The writing side of a socket: what is due to it in one loop turn leaves in one write. Only whole frames are written,
 * straight to the connection; nothing else of ours writes fragmented messages to it.
 */
export abstract class Outlet implements Sink {
  protected readonly connection: Duplex
  protected readonly hub: Hub
  private first: Chunk | null = null
  private rest: Chunk[] | null = null
  /** since when more than paceBytes waits; 0: it does not */
  private stalledSinceMs = 0

  constructor(connection: Duplex, hub: Hub) {
    this.connection = connection
    this.hub = hub
  }

  /** The client does not read: called after a write that left too much waiting, and then at each look. */
  protected abstract onStalled(tooSlow: boolean): void

  get waitingBytes(): number {
    return this.connection.writableLength
  }

  enqueue(chunk: Chunk): void {
    if (this.first === null) {
      this.first = chunk
      this.hub.markDirty(this)
    } else if (this.rest === null) this.rest = [chunk]
    else this.rest.push(chunk)
  }

  flush(): void {
    const { first, rest, connection } = this
    this.first = null
    this.rest = null
    if (first === null || !connection.writable) return
    if (rest === null) writeNow(connection, bytesOf(first))
    else {
      connection.cork()
      connection.write(bytesOf(first))
      for (const chunk of rest) connection.write(bytesOf(chunk))
      connection.uncork()
    }
    if (connection.writableLength > paceBytes) this.look()
  }

  /** Judges how the client keeps pace. */
  protected look(): void {
    const waiting = this.connection.writableLength
    if (waiting <= paceBytes) {
      this.stalledSinceMs = 0
      return
    }
    const nowMs = Date.now()
    if (this.stalledSinceMs === 0) this.stalledSinceMs = nowMs
    this.onStalled(waiting > waitingBytesMax || nowMs - this.stalledSinceMs > stalledMsMax)
  }
}
