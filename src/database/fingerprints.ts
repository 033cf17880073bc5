/** What a request under an Idempotency-Key asked for, short enough to be stored and compared. */
import { createHash } from 'node:crypto'

export interface Fingerprint {
  /** carries the version of its own making, so that another way may follow */
  hash: string
  /** as version 1.0 made it, which compared values; null where that would take long. Its workers read and write only this */
  formerHash: string | null
}

const version = 2

const sha256 = (text: string) => createHash('sha256').update(text)

/** More than any honest body has of each. */
const formerCharsMax = 256 * 1024
const formerValuesMax = 1000
const formerDepthMax = 16

const notFormer = Symbol('more than an honest body has')

/** The same for two JSON values that differ in nothing but the order of their keys. @throws notFormer */
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

/** Of a JSON body: of the text as it was received, and `body`, what it says. */
export function jsonFingerprint(text: string, body: unknown): Fingerprint {
  return { hash: `${version}:${sha256(text).digest('base64url')}`, formerHash: formerHash(text, body) }
}

/** Of an upload: of the form's field and the file's SHA-256 (hex). */
export function fileFingerprint(field: string, fileSha256: string): Fingerprint {
  return {
    hash: `${version}:${sha256(`${field}\n${fileSha256}`).digest('base64url')}`,
    formerHash: fileSha256
  }
}
