/** Which files may be uploaded: types, sizes and checks of the content. */
import { failure } from '../../errors.ts'

export const uploadKinds = ['resume', 'logo'] as const
export type UploadKind = (typeof uploadKinds)[number]

export interface Format {
  format: string
  matches: (head: Buffer) => boolean
}

/** PDF readers search for the header within these bytes: mail gateways and scanners insert lines before it. */
const pdfWithinBytes = 1024
const isPdf = (head: Buffer): boolean => {
  const at = head.indexOf('%PDF')
  return at !== -1 && at < pdfWithinBytes
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
  formats: ReadonlyMap<string, Format>
  wanted: string
}

export const MiB = 1024 * 1024

/** Allowance for the form around its file: boundaries, headers, a few fields. */
const formBytesMax = 64 * 1024

/** Fields that a form may have besides its file, and their maximum length. */
export const formFieldsMax = 10
export const formFieldBytesMax = 1024

/** The largest body of an upload that is read: a file that is only slightly too large still gets its specific error. */
export const bodyBytesMax = (kind: UploadKind): number => rulesOf[kind].bytesMax + formBytesMax

export const rulesOf: Record<UploadKind, Rules> = {
  resume: {
    bytesMax: 5 * MiB,
    formats: new Map([['application/pdf', { format: 'pdf', matches: isPdf }]]),
    wanted: 'Only PDF files are allowed'
  },
  logo: {
    bytesMax: 2 * MiB,
    formats: new Map([
      ['image/jpeg', { format: 'jpg', matches: startsWith(0xff, 0xd8, 0xff) }],
      ['image/png', { format: 'png', matches: startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) }],
      ['image/webp', { format: 'webp', matches: isWebp }]
    ]),
    wanted: 'Only JPEG, PNG and WebP images are allowed'
  }
}

/** Other names of JPEG in some browsers and old programs. */
const spellings = new Map([
  ['image/jpg', 'image/jpeg'],
  ['image/pjpeg', 'image/jpeg']
])

/** The canonical form of a declared type. */
export function plainType(contentType: string): string {
  const type = contentType.toLowerCase()
  return spellings.get(type) ?? type
}

/** A file's format by its declared type; undefined for unsupported types. */
export const formatOf = (kind: UploadKind, contentType: string): Format | undefined =>
  rulesOf[kind].formats.get(contentType)

/** Only whole words: `medieval(` is not a call of eval. */
const scriptPattern = /<script|(?<![\w$])(?:eval|exec|system)\(|shell_exec/i
const scriptBytesMax = 1000
const programPattern = /\.(exe|sh|bat|cmd|com|scr|vbs|js)$/i

/** Number of leading bytes of a file that are kept for the checks. */
export const headBytesMax = 4096

export interface Declared {
  contentType: string
  fileName: string
}

/**
 * Checks a file after it has been read completely, in the contract's order.
 * @throws INVALID_FILE
 */
export function checkFile(
  kind: UploadKind,
  { contentType, fileName }: Declared,
  head: Buffer,
  sizeBytes: number
): void {
  const { bytesMax, wanted } = rulesOf[kind]
  const format = formatOf(kind, contentType)
  const refuse = (reason: string) => failure('INVALID_FILE', { params: { reason } })
  if (!format) throw refuse(wanted)
  if (sizeBytes > bytesMax) throw refuse(`The file is larger than ${bytesMax / MiB} MB`)
  if (!format.matches(head)) throw refuse('The content of the file does not match its declared type')
  if (scriptPattern.test(head.toString('latin1', 0, scriptBytesMax))) throw refuse('The file contains a script')
  if (programPattern.test(fileName.trim())) throw refuse('This file name extension is not allowed')
}
