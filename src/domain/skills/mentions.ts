/** The known skills that a running text mentions. */
import { type Name, nameOf, nameWordsMax } from './taxonomy.ts'
import { foldForms, joinSigns, nameWord, type Word, wordsOf } from './words.ts'

const textCharsMax = 100_000

interface Mention {
  name: Name
  start: number
  end: number
  isCapital: boolean
}

/** Between the words of one name: blanks, or one joining mark ("front-end", "CI/CD"). Never a line's or a sentence's end. */
const joinsName = /^(?:[ \t\u00a0]+|[-./_&])$/

/** Every name in the text, the longest at each place ("React Native" is not React), in order of appearance. */
function findMentions(text: string): Mention[] {
  const found: Word[] = [...wordsOf(text)]
  const mentions: Mention[] = []
  for (let first = 0; first < found.length; ) {
    let key = ''
    let longest: { name: Name; words: number } | undefined
    for (let count = 1; count <= Math.min(nameWordsMax, found.length - first); count++) {
      const word = found[first + count - 1] as Word
      const before = count > 1 ? found[first + count - 2] : undefined
      if (before && !joinsName.test(text.slice(before.end, word.start))) break
      key = before ? `${key} ${nameWord(word.text, false)}` : nameWord(word.text, true)
      const name = nameOf(key)
      if (name && name.inText !== 'never') longest = { name, words: count }
    }
    if (longest) {
      const { start, text: word } = found[first] as Word
      const { end } = found[first + longest.words - 1] as Word
      mentions.push({ name: longest.name, start, end, isCapital: /^\p{Lu}/u.test(word) })
    }
    first += longest?.words ?? 1
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
  if (joined) return mention.isCapital || listMark.test(tail)
  return mention.isCapital && (skillBefore.test(head) || skillAfter.test(tail))
}

/**
 * The canonical ids of the skills mentioned in a free text, each once, in order of first appearance. Reads the first
 * 100,000 characters. Names that are ordinary words too count only beside other skills of a list or in phrases of
 * competence: "written in Go and Rust" is Go, "go to market" is not.
 */
export function skillsInText(text: string): string[] {
  const read = joinSigns(foldForms(text.slice(0, textCharsMax))).slice(0, textCharsMax)
  const mentions = findMentions(read)
  const sure = mentions.map(({ name }) => name.inText === 'always')
  const decide = (index: number, mention: Mention) => {
    if (sure[index]) return
    const before = sure[index - 1] ? mentions[index - 1] : undefined
    const after = sure[index + 1] ? mentions[index + 1] : undefined
    sure[index] = isMeant(read, mention, before, after)
  }
  // Forth and back: one name that is sure makes its neighbours in a list sure, on either side.
  for (const [index, mention] of mentions.entries()) decide(index, mention)
  for (const [index, mention] of [...mentions.entries()].reverse()) decide(index, mention)
  return [...new Set(mentions.filter((_, index) => sure[index]).map(({ name }) => name.skill.id))]
}
