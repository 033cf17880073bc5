/** Fingerprints of requests with an Idempotency-Key, for comparing a repetition with the original. */
import { createHash } from 'node:crypto'

export interface Fingerprint {
  /** includes the version of the algorithm, so that it can change */
  hash: string
  /** as in version 1.0, which compared parsed values; null where that would take long. Its workers use only this */
  formerHash: string | null
}

const version = 2

const sha256 = (text: string) => createHash('sha256').update(text)

/** Limits above those of any legitimate body. */
const formerCharsMax = 256 * 1024
const formerValuesMax = 1000
const formerDepthMax = 16

const notFormer = Symbol('more than a legitimate body has')

/** Canonical form of a JSON value, independent of the order of keys. @throws notFormer */
function canonical(value: unknown, budget: { values: number }, depth: number): unknown {
  if (--budget.values < 0 || depth > formerDepthMax) throw notFormer
  if (Array.isArray(value)) return value.map((item) => canonical(item, budget, depth + 1))
  if (typeof value !== 'object' || value === null) return value
  const names = Object.keys(value).slice(0, formerValuesMax + 1)
  // In version 1.0 the sort compared `name,value`.
  const sorted = names.map((name) => `${name},`).sort((one, other) => (one < other ? -1 : 1))
  return Object.fromEntries(
    sorted.map((entry) => {
      const name = entry.slice(0, -1)
      return [name, canonical((value as Record<string, unknown>)[name], budget, depth + 1)]
    })
  )
}

function formerHash(text: string, body: unknown): string | null {
  if (text.length > formerCharsMax) return null
  try {
    const same = canonical(body ?? null, { values: formerValuesMax }, 0)
    return sha256(JSON.stringify(same)).digest('hex')
  } catch (error) {
    if (error === notFormer) return null
    throw error
  }
}

/** The fingerprint of a JSON body: of its text as received, and of `body`, the parsed value. */
export function jsonFingerprint(text: string, body: unknown): Fingerprint {
  return { hash: `${version}:${sha256(text).digest('base64url')}`, formerHash: formerHash(text, body) }
}

/** The fingerprint of an upload: of the form's field and the file's SHA-256 (hex). */
export function fileFingerprint(field: string, fileSha256: string): Fingerprint {
  return {
    hash: `${version}:${sha256(`${field}\n${fileSha256}`).digest('base64url')}`,
    formerHash: fileSha256
  }
}
