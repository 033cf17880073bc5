/** WebSocket frames, encoded once and written to any number of sockets. */

/** Unmasked and unfragmented (RFC 6455, section 5.2). */
function frame(opcode: number, payload: Buffer): Buffer {
  const { length } = payload
  const headerBytes = length < 126 ? 2 : length < 65536 ? 4 : 10
  const bytes = Buffer.allocUnsafe(headerBytes + length)
  bytes[0] = 0x80 | opcode
  if (headerBytes === 2) bytes[1] = length
  else if (headerBytes === 4) {
    bytes[1] = 126
    bytes.writeUInt16BE(length, 2)
  } else {
    bytes[1] = 127
    bytes.writeBigUInt64BE(BigInt(length), 2)
  }
  payload.copy(bytes, headerBytes)
  return bytes
}

/** The payload of a frame encoded here. */
export function payloadOf(bytes: Buffer): Buffer {
  const length = bytes[1] ?? 0
  return bytes.subarray(length < 126 ? 2 : length === 126 ? 4 : 10)
}

export const textFrame = (text: string | Buffer): Buffer =>
  frame(0x1, typeof text === 'string' ? Buffer.from(text) : text)
export const pongFrame = (payload: Buffer): Buffer => frame(0xa, payload)
export const pingFrame = frame(0x9, Buffer.alloc(0))
