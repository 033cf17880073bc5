/** Schemas for text that users write: which characters and lengths are allowed. */
import { Type } from 'typebox'

/**
 * Control characters, and those that change the direction of the following text. Joiners and directional marks are
 * allowed. Lone surrogates are rejected before (body.ts): most dialects of regular expressions cannot name them.
 */
const controls = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069'
const lineEnds = '\\t\\n\\r\\u2028\\u2029'
const notInLine = controls + lineEnds
const tags = `${String.fromCodePoint(0xe0000)}-${String.fromCodePoint(0xe0fff)}`
/** Spaces and other characters without a glyph: fillers, joiners, directional marks, variation selectors, tags. */
const invisible =
  ' \\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u202f\\u205f-\\u2065' +
  `\\u206a-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb${tags}`

// Each in one pass over the text: what comes before the first visible character cannot be that character.
const visible = `[${invisible}]*[^${invisible}${notInLine}][^${notInLine}]*`
const patterns = {
  line: `^${visible}$`,
  name: `^[${invisible}]*[^${invisible}${notInLine}][^${notInLine}]*[^ ${notInLine}] *$`,
  lineOrNothing: `^(?:${visible})?$`,
  anyLine: `^[^${notInLine}]*$`,
  text: `^[${invisible}${lineEnds}]*[^${invisible}${notInLine}][^${controls}]*$`,
  textOrNothing: `^[^${controls}]*$`
} as const

const oneLine = 'must be one line without control characters'
const messages = new Map<unknown, string>([
  [patterns.line, `${oneLine} and contain a visible character`],
  [patterns.name, `${oneLine} and contain a visible character`],
  [patterns.lineOrNothing, `${oneLine} and contain a visible character, or be empty`],
  [patterns.anyLine, oneLine],
  [patterns.text, 'must contain a visible character and no control characters except tabs and line breaks'],
  [patterns.textOrNothing, 'must not contain control characters except tabs and line breaks']
])

/** The message for a text that does not match one of these patterns; undefined for any other pattern. */
export const messageForPattern = (pattern: unknown): string | undefined => messages.get(pattern)

type Options = Parameters<typeof Type.String>[0]
const kind =
  (pattern: keyof typeof patterns) =>
  (minLength: number, maxLength: number, options: Options = {}) =>
    Type.String({ minLength, maxLength, pattern: patterns[pattern], ...options })

/** One line with a visible character. */
export const line = kind('line')
/** The same, with at least two characters when trimmed. */
export const nameLine = kind('name')
/** The same as line, or empty. */
export const lineOrNothing = kind('lineOrNothing')
/** One line, possibly invisible. */
export const anyLine = kind('anyLine')
/** Several lines, tabs allowed, with a visible character. */
export const text = kind('text')
/** Several lines, or empty. */
export const textOrNothing = kind('textOrNothing')

/** A web address: http or https in any case, host and path in any script. */
export const webAddress = (maxLength: number) =>
  Type.String({ format: 'iri', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://', maxLength })
