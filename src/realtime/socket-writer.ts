import { writeSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import type { Duplex } from 'node:stream'
import { bytesOf, type Chunk, type Hub, type Sink } from './hub.ts'

/** A client that keeps pace has less than this waiting now and then. */
const paceBytes = 64 * 1024
/** With more waiting, a client is given no more of the log until it has read some. */
export const laggingBytes = 1024 * 1024
/**
 * A client for which more than paceBytes waits, and that reads nothing for this long, does not read. The kernel tells of
 * its reading only when a third of its own buffer is free again: of a slow one, seldom.
 */
export const stalledMsMax = 60_000

/** A stream over a descriptor of the kernel's, as far as Node shows it. */
type OverDescriptor = Duplex & { _handle?: { fd?: number; bytesWritten?: number; writeQueueSize?: number } | null }

/** Grows whenever the kernel takes something: it does so when the client, or whoever stands before it, reads. */
function takenBytes(connection: OverDescriptor): number {
  const { bytesWritten, writeQueueSize } = connection._handle ?? {}
  if (bytesWritten === undefined || writeQueueSize === undefined) return -connection.writableLength
  return bytesWritten - writeQueueSize
}

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
export abstract class SocketWriter implements Sink {
  protected readonly connection: Duplex
  protected readonly hub: Hub
  private first: Chunk | null = null
  private rest: Chunk[] | null = null
  /** while more than paceBytes waits: what the kernel has taken, and when it last took anything */
  private taking: { bytes: number; atMs: number } | null = null

  constructor(connection: Duplex, hub: Hub) {
    this.connection = connection
    this.hub = hub
  }

  /** More than a little waits: called after the write that left it waiting, and then at each look. */
  protected abstract onWaiting(isLagging: boolean, isStalled: boolean): void
  abstract fail(error: unknown): void

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

  get isLagging(): boolean {
    return this.waitingBytes > laggingBytes
  }

  /**
   * Judges how the client keeps pace: by what it reads, never by how much we have written at once. Whoever reads at all
   * is not stalled; whoever lags gets the log at its own pace.
   */
  protected look(): void {
    if (this.waitingBytes <= paceBytes) {
      this.taking = null
      return
    }
    const nowMs = performance.now()
    const bytes = takenBytes(this.connection)
    if (this.taking === null || bytes > this.taking.bytes) this.taking = { bytes, atMs: nowMs }
    this.onWaiting(this.isLagging, nowMs - this.taking.atMs > stalledMsMax)
  }
}
