/** What a person typed as the words that a posting must have, each with the terms that answer it. */
import { fold } from '../../../util/fold.ts'
import { skillById, skillNamed, skillsInText } from '../../skills/skills.ts'
import { analyse, forEachToken, type Token, termCharsMax, termOf } from './analyse.ts'
import { skillTerm } from './dictionary.ts'
import { synonyms } from './synonyms-table.ts'
import type { Match } from './text-score.ts'

export interface Alternative {
  readonly text: string
  /** of a prefix: any term that begins with the text */
  readonly match: Match
}

/** One word of a query: a posting has it by any of these. */
export interface QueryWord {
  readonly alternatives: readonly Alternative[]
}

/** More characters and words than that are not read. */
export const queryCharsMax = 200
export const queryWordsMax = 16
/** Terms of all words together. */
export const alternativesMax = 48
const namesMax = 8
/** Names of a skill that are looked at. */
const aliasesMax = 16
/** Words of one name of a skill. */
const runMax = 5

/** Between the words of a name: blanks, or a sign that joins. */
const joint = /^[\s\-./&_]{1,3}$/

interface Word extends Token {
  readonly alternatives: Alternative[]
}

function addTo({ alternatives }: Word, text: string, match: Match): void {
  const isPrefix = match === 'prefix'
  const isThere = alternatives.some((other) => other.text === text && (other.match === 'prefix') === isPrefix)
  if (text !== '' && !isThere) alternatives.push({ text, match })
}

/** The name as one term, where it is one word and no ordinary word too: "k8s" and "kubernetes", not "go". */
function termOfName(name: string, skill: string): string {
  const tokens = analyse(name)
  const whole = tokens.find(({ isWhole }) => isWhole) ?? (tokens.length === 1 ? tokens[0] : undefined)
  if (whole?.start !== 0 || whole.end !== name.length) return ''
  return skillsInText(name).includes(skill) ? whole.term : ''
}

function namesOf(id: string): string[] {
  const skill = skillById(id)
  if (!skill) return []
  const terms = [skill.label, ...skill.aliases.slice(0, aliasesMax)].map((name) => termOfName(name, id))
  return [...new Set(terms)].filter((term) => term !== '').slice(0, namesMax)
}

/** How many of the words from an index on are a skill's name, the longest; and which skill. */
function skillFrom(text: string, words: readonly Word[], first: number): { skill: string; count: number } | null {
  let found: { skill: string; count: number } | null = null
  for (let count = 1; count <= Math.min(runMax, words.length - first); count++) {
    const [start, last, before] = [words[first], words[first + count - 1], words[first + count - 2]]
    if (!start || !last) break
    if (count > 1 && before && !joint.test(text.slice(before.end, last.start))) break
    const skill = skillNamed(text.slice(start.start, last.end))
    if (skill !== undefined) found = { skill, count }
  }
  return found
}

/** Gives the words of each skill's name the skill and its other names. @returns the words that belong to a name */
function addSkills(text: string, words: readonly Word[]): Set<Word> {
  const named = new Set<Word>()
  for (let first = 0; first < words.length; ) {
    const found = skillFrom(text, words, first)
    const terms = found ? [skillTerm(found.skill), ...namesOf(found.skill)] : []
    for (const word of words.slice(first, first + (found?.count ?? 0))) {
      for (const term of terms) addTo(word, term, 'alias')
      named.add(word)
    }
    first += found?.count ?? 1
  }
  return named
}

/** The words as written, each with its term and the wholes it is a part of; a stop word has no term. */
function wordsOf(text: string): Word[] {
  const words: Word[] = []
  forEachToken(text, (term, start, end, isWhole) => {
    if (!isWhole) {
      const alternatives: Alternative[] = term === '' ? [] : [{ text: term, match: 'exact' }]
      words.push({ term, start, end, isWhole, alternatives })
      return
    }
    for (const word of words) if (word.start >= start && word.term !== '') addTo(word, term, 'exact')
  })
  return words
}

/** What is written with ä, ö or ü by some is written with ae, oe or ue by others. */
const umlauts = { ä: 'ae', ö: 'oe', ü: 'ue' } as const
const withUmlauts = (written: string): string =>
  written
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => umlauts[letter as keyof typeof umlauts])

function addSpellings(text: string, words: readonly Word[]): void {
  for (const word of words) {
    if (word.term === '') continue
    for (const synonym of synonyms.get(word.term) ?? []) addTo(word, synonym, 'alias')
    addTo(word, termOf(withUmlauts(text.slice(word.start, word.end))), 'alias')
    if (/[aou]e/.test(word.term)) addTo(word, word.term.replace(/([aou])e/g, '$1'), 'alias')
  }
}

/** A last word that may be unfinished is also the beginning of words; the name of a skill is finished. */
function addPrefix(text: string, words: readonly Word[], named: ReadonlySet<Word>): void {
  const last = words[words.length - 1]
  if (!last || last.end !== text.length || named.has(last) || (last.term === '' && words.length > 1)) return
  addTo(last, fold(text.slice(last.start, last.end)).slice(0, termCharsMax), 'prefix')
}

/**
 * The words of a query, in order, each once. Stop words are left out; a query of nothing but these has no words, and
 * every posting answers it.
 */
export function readQuery(written: string): QueryWord[] {
  const text = written.slice(0, queryCharsMax)
  const words = wordsOf(text)
  const named = addSkills(text, words)
  addSpellings(text, words)
  addPrefix(text, words, named)
  const read: QueryWord[] = []
  const known = new Set<string>()
  let left = alternativesMax
  for (const { alternatives } of words) {
    const key = alternatives.map(({ text, match }) => `${match} ${text}`).join(' ')
    if (alternatives.length === 0 || known.has(key) || left === 0 || read.length === queryWordsMax) continue
    known.add(key)
    const kept = alternatives.slice(0, left)
    left -= kept.length
    read.push({ alternatives: kept })
  }
  return read
}
