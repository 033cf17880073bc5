/** The destination of log lines: a descriptor that may be full, broken or stuck without blocking a request. */
import { fstatSync, write } from 'node:fs'
import { Socket } from 'node:net'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'

/** Limit of buffered bytes; further lines are dropped. */
const waitingBytesMax = 1024 * 1024
/** Size of one write: the capacity of a pipe. */
const writeBytesMax = 64 * 1024
/** Pause after a failed write; lines are buffered meanwhile. */
const pauseMs = 200

export interface LogStream {
  /** Queues a line; never blocks, never throws. */
  write(line: string): void
  /** called for each dropped line; to be replaced by the owner */
  onDrop: () => void
  /** Resolves when everything queued is written, at the latest after `limitMs`. */
  flush(limitMs: number): Promise<void>
}

type Done = (error: Error | null, bytesWritten: number) => void
type Write = (bytes: Buffer, done: Done) => void

/** A pipe or socket is written without blocking: a stalled reader would occupy one of libuv's few threads forever. */
function streamWriter(fd: number): Write {
  const stream = new Socket({ fd, readable: false, writable: true })
  stream.unref()
  stream.on('error', () => undefined) // each write's callback gets it as well
  return (bytes, done) => {
    if (stream.destroyed) done(new Error('the reader of the log has closed it'), 0)
    else stream.write(bytes, (error) => done(error ?? null, error ? 0 : bytes.length))
  }
}

const fileWriter =
  (fd: number): Write =>
  (bytes, done) =>
    write(fd, bytes, done)

function writerOf(fd: number): Write {
  try {
    const kind = fstatSync(fd)
    return kind.isFIFO() || kind.isSocket() ? streamWriter(fd) : fileWriter(fd)
  } catch (error) {
    return (_bytes, done) => done(error as Error, 0)
  }
}

/**
 * A queue of lines, bounded in bytes, in front of a descriptor. On any error the lines wait, and later ones are
 * dropped.
 */
export function createLogStream(fd: number): LogStream {
  const writeTo = writerOf(fd)
  let waiting: string[] = []
  let waitingBytes = 0
  let rest: Buffer | null = null // partly written or being written
  let isWriting = false
  let notBeforeMs = 0
  let isDue = false

  function next(): Buffer | null {
    if (rest) return rest
    if (waiting.length === 0) return null
    let [count, bytes] = [0, 0]
    while (count < waiting.length && bytes < writeBytesMax) bytes += Buffer.byteLength(waiting[count++] ?? '')
    rest = Buffer.from(waiting.slice(0, count).join(''))
    waiting = waiting.slice(count)
    return rest
  }
  function pump(): void {
    const bytes = isWriting || performance.now() < notBeforeMs ? null : next()
    if (!bytes) return
    isWriting = true
    writeTo(bytes, (error, written) => {
      isWriting = false
      const taken = error ? 0 : written
      waitingBytes -= taken
      rest = taken < bytes.length ? bytes.subarray(taken) : null
      if (!error) return pump()
      notBeforeMs = performance.now() + pauseMs
      setTimeout(pump, pauseMs + 1).unref()
    })
  }
  function pumpDue(): void {
    isDue = false
    pump()
  }
  const lines: LogStream = {
    onDrop: () => undefined,
    write(line) {
      const bytes = Buffer.byteLength(line)
      if (waitingBytes + bytes > waitingBytesMax) {
        lines.onDrop()
        return
      }
      waiting.push(line)
      waitingBytes += bytes
      // The lines of one turn of the loop are one write.
      if (isDue) return
      isDue = true
      setImmediate(pumpDue)
    },
    async flush(limitMs) {
      const deadlineMs = performance.now() + limitMs
      while (waitingBytes > 0 && performance.now() < deadlineMs) {
        pump()
        await sleep(5)
      }
    }
  }
  return lines
}
