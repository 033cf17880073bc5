/** The writing side of a socket: one write per loop turn, past the stream while nothing is buffered in it. */
import { writeSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import type { Duplex } from 'node:stream'
import { bytesOf, type Chunk, type Hub, type Sink } from './hub.ts'

/** A client that keeps pace has less than this buffered now and then. */
const paceBytes = 64 * 1024
/** A client with more than this buffered is sent no more of the log until it has read some. */
const laggingBytes = 1024 * 1024
/**
 * A client with more than paceBytes buffered that has read nothing for this long is stalled. The kernel accepts more only
 * when a third of its own buffer is free again: for a slow client, rarely.
 */
const stalledMsMax = 60_000

/** A stream over a file descriptor, with what Node exposes of it. */
type OverDescriptor = Duplex & { _handle?: { fd?: number; bytesWritten?: number; writeQueueSize?: number } | null }

/** Grows whenever the kernel accepts bytes, which it does when the client, or a proxy before it, reads. */
function acceptedBytes(connection: OverDescriptor): number {
  const { bytesWritten, writeQueueSize } = connection._handle ?? {}
  if (bytesWritten === undefined || writeQueueSize === undefined) return -connection.writableLength
  return bytesWritten - writeQueueSize
}

/**
 * Writes past the stream while nothing is buffered in it: a third of a delivery's CPU time is the stream's book-keeping, and
 * each write through it creates garbage. What the kernel does not accept at once (or refuses: the client has disconnected)
 * goes through the stream, which buffers it and reports errors; until it has been written nothing is written past it.
 */
function writeNow(connection: Duplex, fd: number, bytes: Buffer): void {
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
 * All chunks of one loop turn are sent in one write. Only whole frames are written, directly to the connection; nothing
 * else of ours writes fragmented messages to it.
 */
export abstract class SocketWriter implements Sink {
  protected readonly connection: OverDescriptor
  private readonly owner: OverDescriptor['_handle']
  /** of `owner`: asking it each time would be a call into Node */
  private readonly fd: number
  protected readonly hub: Hub
  private first: Chunk | null = null
  private rest: Chunk[] | null = null
  /** while more than paceBytes are buffered: how much the kernel has accepted, and when it last accepted anything */
  private progress: { bytes: number; atMs: number } | null = null

  constructor(connection: Duplex, hub: Hub) {
    this.connection = connection
    this.owner = this.connection._handle
    this.fd = this.owner?.fd ?? -1
    this.hub = hub
  }

  /** More than paceBytes are buffered: called after the write that buffered them, and then by each checkPace(). */
  protected abstract onBacklog(isLagging: boolean, isStalled: boolean): void
  abstract fail(error: unknown): void

  get bufferedBytes(): number {
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
    // Another handle, or none: the descriptor is closed, and may be another connection's by now.
    if (rest === null) writeNow(connection, connection._handle === this.owner ? this.fd : -1, bytesOf(first))
    else {
      connection.cork()
      connection.write(bytesOf(first))
      for (const chunk of rest) connection.write(bytesOf(chunk))
      connection.uncork()
    }
    if (connection.writableLength > paceBytes) this.checkPace()
  }

  get isLagging(): boolean {
    return this.bufferedBytes > laggingBytes
  }

  /**
   * Judges the client's pace by what it reads, never by how much we have written at once. A client that reads at all is not
   * stalled; one that lags is sent the log at its own pace.
   */
  protected checkPace(): void {
    if (this.bufferedBytes <= paceBytes) {
      this.progress = null
      return
    }
    const nowMs = performance.now()
    const bytes = acceptedBytes(this.connection)
    if (this.progress === null || bytes > this.progress.bytes) this.progress = { bytes, atMs: nowMs }
    this.onBacklog(this.isLagging, nowMs - this.progress.atMs > stalledMsMax)
  }
}
