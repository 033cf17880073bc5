/**
 * Canonical skills: every common spelling maps to one canonical id ("Node.js", "nodejs", "node" → `node`), and skills
 * are found in free text. Names are compared word by word, whole words only, so that java is never javascript and c,
 * c++ and c# stay distinct. The data is in skills-table.ts, the credit of a skill for a job in matching/score.ts.
 */
import { relatedGroups, skillsByCategory } from './skills-table.ts'

export interface Skill {
  /** Canonical, lower case, stable: what is stored and compared. */
  id: string
  label: string
  /** Every other name of it, normalised. */
  aliases: string[]
  /** Skills of one category can substitute for each other. */
  category: string
  /** Ids; symmetric: if a is related to b, b is related to a. */
  related: ReadonlySet<string>
}

interface Name {
  id: string
  /** The name is an ordinary word too and counts in text only where its surroundings say so. */
  ambiguous: boolean
}

const nameCharsMax = 100
const textCharsMax = 100_000

/** A word of a name: letters and digits, a leading dot where nothing stands before it (".NET"), a trailing ++ or #. */
const wordPattern = /(?<![\p{L}\p{N}])\.?[\p{L}\p{N}]+(?:\+\+|#)?/gu

const words = (text: string): RegExpMatchArray[] => [...text.normalize('NFC').matchAll(wordPattern)]
const normalise = (name: string): string =>
  words(name)
    .map(([word]) => word.toLowerCase())
    .join(' ')

/** "Label: alias, alias" with its optional "id=" and "?" marks → the skill and its names. */
function parseEntry(entry: string, category: string): { skill: Skill; names: Map<string, Name> } {
  const [, givenId, markedLabel = '', aliasList = ''] = /^(?:([^=]+)=)?([^:]+)(?::(.*))?$/.exec(entry.trim()) ?? []
  const label = markedLabel.replace('?', '').trim()
  const id = givenId ?? label.toLowerCase().replaceAll(' ', '-')
  const names = new Map<string, Name>()
  for (const marked of [markedLabel, ...aliasList.split(','), id]) {
    const name = marked.replace('?', '').trim()
    const spellings = name.toLowerCase().endsWith('.js') ? [name, name.replace(/\.js$/i, 'js')] : [name]
    for (const key of spellings.map(normalise)) {
      if (key && !names.has(key)) names.set(key, { id, ambiguous: marked.includes('?') })
    }
  }
  const aliases = [...names.keys()].filter((name) => name !== normalise(label))
  return { skill: { id, label, category, aliases, related: new Set() }, names }
}

/**
 * Parses the table once. A name used twice or a group with unknown skills is an error in the table and stops the start.
 */
function readTable(): { skills: Map<string, Skill>; names: Map<string, Name> } {
  const skills = new Map<string, Skill>()
  const names = new Map<string, Name>()
  for (const [category, entries] of Object.entries(skillsByCategory)) {
    for (const entry of entries.split(';')) {
      const parsed = parseEntry(entry, category)
      skills.set(parsed.skill.id, parsed.skill)
      for (const [key, name] of parsed.names) {
        if (names.has(key)) throw new Error(`skills-table: "${key}" names both ${names.get(key)?.id} and ${name.id}`)
        names.set(key, name)
      }
    }
  }
  for (const group of relatedGroups) {
    const [head = '', members = ''] = group.split(': ')
    for (const member of members.split(' ')) {
      const pair = [skills.get(head), skills.get(member)] as const
      if (!pair[0] || !pair[1]) throw new Error(`skills-table: no skill ${pair[0] ? member : head} in "${group}"`)
      pair[0].related = new Set([...pair[0].related, member])
      pair[1].related = new Set([...pair[1].related, head])
    }
  }
  return { skills, names }
}

const { skills, names } = readTable()
const nameWordsMax = Math.max(...[...names.keys()].map((name) => name.split(' ').length))

/** All known skills, in the table's order. */
export const allSkills: readonly Skill[] = [...skills.values()]

/** The canonical id of a name, regardless of case, spacing and punctuation; undefined when it is unknown. */
export function canonicalSkill(name: string): string | undefined {
  return name.length > nameCharsMax ? undefined : names.get(normalise(name))?.id
}

/** The skill of a canonical id. */
export const skillById = (id: string): Skill | undefined => skills.get(id)

/** The label of a skill; of an unknown one its own text. */
export const skillLabel = (id: string): string => skills.get(id)?.label ?? id

interface Mention extends Name {
  start: number
  end: number
  capital: boolean
}

/** Between the words of one name: blanks, or one joining mark ("front-end", "CI/CD"). Never a line's or a sentence's end. */
const joinsName = /^(?:[ \t\u00a0]+|[-./_&])$/

/** Every name in the text, the longest at each place ("React Native" is not React), in order of appearance. */
function findMentions(text: string): Mention[] {
  const found = words(text)
  const mentions: Mention[] = []
  for (let first = 0; first < found.length; ) {
    let key = ''
    let best: { mention: Mention; words: number } | undefined
    for (let last = first; last < Math.min(found.length, first + nameWordsMax); last++) {
      const [word] = found[last]!
      const start = found[first]!.index!
      const previousEnd = last > first ? found[last - 1]!.index! + found[last - 1]![0].length : start
      if (last > first && !joinsName.test(text.slice(previousEnd, found[last]!.index))) break
      key = last > first ? `${key} ${word.toLowerCase()}` : word.toLowerCase()
      const name = names.get(key)
      const end = found[last]!.index! + word.length
      const capital = /^\p{Lu}/u.test(found[first]![0])
      if (name) best = { mention: { ...name, start, end, capital }, words: last - first + 1 }
    }
    if (best) mentions.push(best.mention)
    first += best?.words ?? 1
  }
  return mentions
}

/** Text directly before an ambiguous name that marks it as a skill. */
const skillBefore =
  /\b(?:experienced? (?:with|in|of|using)|expert(?:ise)? (?:with|in)|proficien(?:t|cy) (?:with|in)|fluen(?:t|cy) in|(?:knowledge|understanding|command|use) of|familiar(?:ity)? with|(?:written|coded?|coding|program|programming|develop|developing|skilled|skills|built|work|working) (?:in|on|with)|(?:built|hosted|based|deployed|running) on|languages? (?:like|such as)|including|using|with|in|like|via)[\s:]+$/i
/** Text directly after it, likewise. */
const skillAfter =
  /^ (?:developers?|engineers?|programmers?|programming|development|language|code|codebase|microservices|backend|framework|skills|spreadsheets|macros|formulas|pivot)\b/i
/** Signs that it is not a skill: "Go to market", "go-to", "C-level", "Series C", "R&D", "Excel at", "Spring 2025". */
const otherAfter =
  /^(?:[-&]\S|\s(?:to|at|beyond|live|through|ahead|the|for|levels?|suite|corps?|generation|steps?|day|week|month|year)\b|\s\d)/i
const otherBefore = /(?:\S[-&]|\b(?:series|class|type|grade|plan|vitamin|zone|section|option|phase|tier) )$/i
const listJoint = /^\s*(?:[,/|;•·]|(?:,\s*)?(?:and\/or|and|or|&))\s*$/i
const listMark = /^\s*(?:[,/|;)•·.]|$|and\b|or\b)/i

/** Is an ambiguous name meant as a skill here? `sure`: mentions already known to be. */
function isMeant(text: string, mention: Mention, before: Mention | undefined, after: Mention | undefined): boolean {
  const head = text.slice(Math.max(0, mention.start - 60), mention.start)
  const tail = text.slice(mention.end, mention.end + 30)
  if (otherAfter.test(tail) || otherBefore.test(head)) return false
  const joined =
    (before !== undefined && listJoint.test(text.slice(before.end, mention.start))) ||
    (after !== undefined && listJoint.test(text.slice(mention.end, after.start)))
  if (joined) return mention.capital || listMark.test(tail)
  return mention.capital && (skillBefore.test(head) || skillAfter.test(tail))
}

/**
 * The canonical ids of the skills mentioned in a free text, each once, in order of first appearance. Reads the first
 * 100,000 characters. Names that are ordinary words too count only beside other skills of a list or in phrases of
 * competence: "written in Go and Rust" is Go, "go to market" is not.
 */
export function skillsInText(text: string): string[] {
  const read = text.slice(0, textCharsMax).normalize('NFC')
  const mentions = findMentions(read)
  const sure = mentions.map((mention) => !mention.ambiguous)
  const decide = (index: number) => {
    if (sure[index]) return
    const before = sure[index - 1] ? mentions[index - 1] : undefined
    const after = sure[index + 1] ? mentions[index + 1] : undefined
    sure[index] = isMeant(read, mentions[index]!, before, after)
  }
  // Forth and back: one name that is sure makes its neighbours in a list sure, on either side.
  for (let index = 0; index < mentions.length; index++) decide(index)
  for (let index = mentions.length - 1; index >= 0; index--) decide(index)
  return [...new Set(mentions.filter((_, index) => sure[index]).map((mention) => mention.id))]
}
