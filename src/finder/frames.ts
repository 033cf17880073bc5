/** Messages over a stream: JSON, each after its length in four bytes. */

const lengthBytes = 4

export function encode(message: object): Buffer {
  const text = Buffer.from(JSON.stringify(message))
  const frame = Buffer.allocUnsafe(lengthBytes + text.length)
  frame.writeUInt32BE(text.length)
  text.copy(frame, lengthBytes)
  return frame
}

export interface FrameReader {
  /** @throws Error for a message that is longer than it may be, or no JSON: nothing after it can be read */
  push(bytes: Buffer): void
  /** a message has begun and is not complete */
  isWithin(): boolean
}

/** Reads messages of at most `bytesMax`; what is kept is never more than one of them and the last piece received. */
export function createFrameReader(bytesMax: number, onMessage: (message: unknown) => void): FrameReader {
  let pieces: Buffer[] = []
  let kept = 0
  let wanted = lengthBytes
  let isBody = false

  /** Everything that is kept, as one buffer. */
  function join(): Buffer {
    const joined = pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces)
    pieces = [joined]
    return joined
  }
  /** The next `wanted` bytes. */
  function take(): Buffer {
    const joined = join()
    const taken = joined.subarray(0, wanted)
    pieces = [joined.subarray(wanted)]
    kept -= wanted
    return taken
  }
  return {
    push(bytes) {
      pieces.push(bytes)
      kept += bytes.length
      while (kept >= wanted) {
        const taken = take()
        isBody = !isBody
        if (isBody) {
          wanted = taken.readUInt32BE()
          if (wanted > bytesMax) throw new Error(`a message of ${wanted} bytes, ${bytesMax} at most`)
        } else {
          wanted = lengthBytes
          onMessage(JSON.parse(taken.toString('utf8')))
        }
      }
    },
    isWithin: () => isBody || kept > 0
  }
}
