/** How large a picture is, from its first bytes. Sizes are of the picture as stored, in pixels. */
export interface ImageSize {
  width: number
  height: number
}

/** PNG: the IHDR chunk comes first (PNG specification, section 11.2.2). */
const pngSize = (bytes: Buffer): ImageSize => ({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) })

/** Frame headers are SOF0 to SOF15 but for the tables and extensions among them (ITU T.81, table B.1). */
const isFrameHeader = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

/** JPEG: segments are walked up to the frame header. */
function jpegSize(bytes: Buffer): ImageSize {
  let offset = 2
  for (;;) {
    const marker = bytes.readUInt8(offset + 1)
    if (isFrameHeader(marker)) return { height: bytes.readUInt16BE(offset + 5), width: bytes.readUInt16BE(offset + 7) }
    // Fill bytes before a marker have no length.
    offset += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(offset + 2)
  }
}

/** WebP: lossy, lossless and extended files say it in different places (RFC 9649, section 2). */
function webpSize(bytes: Buffer): ImageSize {
  const form = bytes.toString('latin1', 12, 16)
  if (form === 'VP8X') return { width: 1 + bytes.readUIntLE(24, 3), height: 1 + bytes.readUIntLE(27, 3) }
  if (form === 'VP8L') {
    const bits = bytes.readUInt32LE(21)
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
  }
  return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }
}

const readers: Record<string, (bytes: Buffer) => ImageSize> = { jpg: jpegSize, png: pngSize, webp: webpSize }

/** The size of a picture of this format; null when its first bytes do not tell. */
export function imageSize(format: string, bytes: Buffer): ImageSize | null {
  try {
    const size = readers[format]?.(bytes)
    return size && size.width > 0 && size.height > 0 ? size : null
  } catch {
    return null // a read beyond the bytes we have
  }
}
