/** What text a field takes: the rules for every field that people fill in, each in one place. */
import { Type } from 'typebox'

/**
 * Control characters, and those that turn the direction of what follows. Joiners and marks of direction stay. Halves of
 * characters are refused before (body.ts): most dialects of regular expressions cannot name them.
 */
const controls = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069'
const lineEnds = '\\t\\n\\r\\u2028\\u2029'
const notInLine = controls + lineEnds
const tags = `${String.fromCodePoint(0xe0000)}-${String.fromCodePoint(0xe0fff)}`
/** Blanks, and what else shows nothing by itself: fillers, joiners, marks of direction, variation selectors, tags. */
const unseen =
  ' \\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u202f\\u205f-\\u2065' +
  `\\u206a-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb${tags}`

// Each in one pass over the text: what comes before the first visible character cannot be that character.
const visible = `[${unseen}]*[^${unseen}${notInLine}][^${notInLine}]*`
const patterns = {
  line: `^${visible}$`,
  name: `^[${unseen}]*[^${unseen}${notInLine}][^${notInLine}]*[^ ${notInLine}] *$`,
  lineOrNothing: `^(?:${visible})?$`,
  anyLine: `^[^${notInLine}]*$`,
  text: `^[${unseen}${lineEnds}]*[^${unseen}${notInLine}][^${controls}]*$`,
  textOrNothing: `^[^${controls}]*$`
} as const

const inLine = 'must be one line without control characters'
const sentences = new Map<unknown, string>([
  [patterns.line, `${inLine}, with something visible in it`],
  [patterns.name, `${inLine}, with something visible in it`],
  [patterns.lineOrNothing, `${inLine}, with something visible in it, or empty`],
  [patterns.anyLine, inLine],
  [patterns.text, 'must have something visible in it, and no control characters but tabs and line ends'],
  [patterns.textOrNothing, 'must have no control characters but tabs and line ends']
])

/** What a text that does not fit one of these patterns has to be told; undefined for any other pattern. */
export const sentenceOfPattern = (pattern: unknown): string | undefined => sentences.get(pattern)

type Options = Parameters<typeof Type.String>[0]
const kind =
  (pattern: keyof typeof patterns) =>
  (minLength: number, maxLength: number, options: Options = {}) =>
    Type.String({ minLength, maxLength, pattern: patterns[pattern], ...options })

/** One line with something visible in it. */
export const line = kind('line')
/** The same, and of two characters at least without the blanks around it. */
export const nameLine = kind('name')
/** The same as line, or nothing at all. */
export const lineOrNothing = kind('lineOrNothing')
/** One line, whatever it shows. */
export const anyLine = kind('anyLine')
/** Several lines, tabs among them, with something visible. */
export const text = kind('text')
/** Several lines, or nothing at all. */
export const textOrNothing = kind('textOrNothing')

/** An address on the web: http or https in any case, its host and path in any script. */
export const webAddress = (maxLength: number) =>
  Type.String({ format: 'iri', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://', maxLength })
