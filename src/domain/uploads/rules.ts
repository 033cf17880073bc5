/** What may be uploaded, and what a file is looked at for before it is kept. */
import { failure } from '../../errors.ts'

export const uploadKinds = ['resume', 'logo'] as const
export type UploadKind = (typeof uploadKinds)[number]

interface Format {
  format: string
  matches: (head: Buffer) => boolean
}

const startsWith =
  (...bytes: number[]) =>
  (head: Buffer): boolean =>
    head.subarray(0, bytes.length).equals(Buffer.from(bytes))

const isWebp = (head: Buffer): boolean =>
  head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WEBP'

interface Rules {
  bytesMax: number
  /** by declared type */
  formats: Record<string, Format>
  wanted: string
}

export const MiB = 1024 * 1024

export const rulesOf: Record<UploadKind, Rules> = {
  resume: {
    bytesMax: 5 * MiB,
    formats: { 'application/pdf': { format: 'pdf', matches: startsWith(0x25, 0x50, 0x44, 0x46) } },
    wanted: 'Only PDF files are allowed'
  },
  logo: {
    bytesMax: 2 * MiB,
    formats: {
      'image/jpeg': { format: 'jpg', matches: startsWith(0xff, 0xd8, 0xff) },
      'image/png': { format: 'png', matches: startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
      'image/webp': { format: 'webp', matches: isWebp }
    },
    wanted: 'Only JPEG, PNG and WebP images are allowed'
  }
}

const scriptPattern = /<script|eval\(|exec\(|system\(|shell_exec/i
const scriptBytesMax = 1000
const programPattern = /\.(exe|sh|bat|cmd|com|scr|vbs|js)$/i

/** Bytes of a file's beginning that are kept for looking at. */
export const headBytesMax = 4096

export interface Declared {
  contentType: string
  fileName: string
}

/**
 * Checks a file that has been read whole, in the contract's order.
 * @throws INVALID_FILE
 */
export function checkFile(
  kind: UploadKind,
  { contentType, fileName }: Declared,
  head: Buffer,
  sizeBytes: number
): void {
  const { bytesMax, formats, wanted } = rulesOf[kind]
  const format = formats[contentType]
  const refuse = (reason: string) => failure('INVALID_FILE', { params: { reason } })
  if (!format) throw refuse(wanted)
  if (sizeBytes > bytesMax) throw refuse(`The file is larger than ${bytesMax / MiB} MB`)
  if (!format.matches(head)) throw refuse('The file is not of the type it declares')
  if (scriptPattern.test(head.toString('latin1', 0, scriptBytesMax))) throw refuse('The file contains a script')
  if (programPattern.test(fileName.trim())) throw refuse('A file of this name is not allowed')
}
