/** Logos as they are kept: measured before anything is decoded, then decoded, so that only a picture gets through, and fitted. */
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

/** With the first logo: loading it takes a quarter of a second and some memory, and most workers never see one. */
async function load(): Promise<Open> {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  return sharp
}

const refuse = (reason: string, cause?: unknown) => failure('INVALID_FILE', { params: { reason }, cause })
const isInBounds = (pixels: number): boolean => pixels >= sidePixelsMin && pixels <= sidePixelsMax

/** Whatever the library has against a picture is one sentence to who sent it. */
const readable = <T>(work: Promise<T>): Promise<T> =>
  work.catch((error: unknown) => {
    throw refuse('The picture cannot be read', error)
  })

/**
 * The picture within 500 × 500 pixels, never enlarged, in its own format, upright and without metadata.
 * @throws INVALID_FILE when a side has fewer than 100 or more than 2000 pixels, or when it is no whole picture
 */
export async function normalizeLogo(bytes: Buffer): Promise<Logo> {
  library ??= load()
  const open = await library
  // Of its header alone: nothing is decoded yet.
  const { width, height } = await readable(open(bytes, { limitInputPixels: false }).metadata())
  if (!isInBounds(width) || !isInBounds(height)) {
    throw refuse(`A logo must measure ${sidePixelsMin} to ${sidePixelsMax} pixels on each side`)
  }
  const fitted = open(bytes, { limitInputPixels: sidePixelsMax ** 2, failOn: 'error' })
    .rotate()
    .resize(keptPixelsMax, keptPixelsMax, { fit: 'inside', withoutEnlargement: true })
  const { data, info } = await readable(fitted.toBuffer({ resolveWithObject: true }))
  return { content: data, width: info.width, height: info.height }
}
