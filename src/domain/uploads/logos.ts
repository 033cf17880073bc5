/** Normalises logos: dimensions are checked before decoding, then the image is decoded, resized and encoded again. */
import type { Sharp, SharpOptions } from 'sharp'
import { failure } from '../../errors.ts'

const sidePixelsMin = 100
const sidePixelsMax = 2000
const keptPixelsMax = 500

export interface Logo {
  content: Buffer
  /** pixels */
  width: number
  height: number
}

type Open = (bytes: Buffer, options: SharpOptions) => Sharp

let library: Promise<Open> | undefined

/** Loaded with the first logo: it takes a quarter of a second and some memory, and most workers never need it. */
async function load(): Promise<Open> {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  return sharp
}

const refuse = (reason: string, cause?: unknown) => failure('INVALID_FILE', { params: { reason }, cause })
const isInBounds = (pixels: number): boolean => pixels >= sidePixelsMin && pixels <= sidePixelsMax

/** Maps all errors of the library to one message. */
const readable = <T>(work: Promise<T>): Promise<T> =>
  work.catch((error: unknown) => {
    throw refuse('The image cannot be decoded', error)
  })

/**
 * The image resized to fit 500 × 500 pixels, never enlarged, in its own format, upright and without metadata.
 * @throws INVALID_FILE when a side has fewer than 100 or more than 2000 pixels, or when it is not a complete image
 */
export async function normalizeLogo(bytes: Buffer): Promise<Logo> {
  library ??= load()
  const open = await library
  // Reads only the header: nothing is decoded yet.
  const { width, height } = await readable(open(bytes, { limitInputPixels: false }).metadata())
  if (!isInBounds(width) || !isInBounds(height)) {
    throw refuse(`The logo must be ${sidePixelsMin} to ${sidePixelsMax} pixels wide and high`)
  }
  const fitted = open(bytes, { limitInputPixels: sidePixelsMax ** 2, failOn: 'error' })
    .rotate()
    .resize(keptPixelsMax, keptPixelsMax, { fit: 'inside', withoutEnlargement: true })
  const { data, info } = await readable(fitted.toBuffer({ resolveWithObject: true }))
  return { content: data, width: info.width, height: info.height }
}
