/** What a character is to a search: part of a word, of a script that writes no blanks, a sign of names, or none of them. */

export const kinds = { other: 0, word: 1, unspaced: 2, invisible: 3, sign: 4 } as const
export type Kind = (typeof kinds)[keyof typeof kinds]

const word = /[\p{L}\p{N}\p{M}]/u
const unspaced = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u
/** Seen by nobody, so no end of a word: soft hyphen, zero-width joiners. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/
/** May be of a word beside them, or join or divide two: "C++", "C#", "front-end", ".NET", "R&D", "l'équipe". */
const sign = /[+＋#＃♯\-‐‑.．&＆'’]/

function kindOf(character: string): Kind {
  if (invisible.test(character)) return kinds.invisible
  if (sign.test(character)) return kinds.sign
  if (!word.test(character)) return kinds.other
  return unspaced.test(character) ? kinds.unspaced : kinds.word
}

/** The kinds of the first plane, each found out once; 255: not yet. */
const known = new Uint8Array(0x10000).fill(255)

/** The kind of the character at an index of a text. */
export function kindAt(text: string, index: number): Kind {
  const code = text.charCodeAt(index)
  const kind = known[code] as number
  if (kind !== 255) return kind as Kind
  if (code < 0xd800 || code > 0xdfff) {
    const found = kindOf(String.fromCharCode(code))
    known[code] = found
    return found
  }
  // Either half of a pair is of the kind of the whole.
  const first = code >= 0xdc00 ? index - 1 : index
  return kindOf(String.fromCodePoint(text.codePointAt(Math.max(0, first)) ?? 0))
}
