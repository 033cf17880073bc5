/**
 * What one entry of a list of skills means, as people write them: "HTML/CSS" is two skills, "AWS (EC2, S3)" three, "Python 3.11
 * (advanced)" one, "CI / CD" one. For profiles, postings, search and matching alike. Linear in the length of the entry.
 */
import { exactName, isOnlyAround, isOnlyMeasure, namesOfPhrase, wholeName } from './phrases.ts'
import { type Name, onSkillsChange } from './taxonomy.ts'
import { fold, nameWords } from './words.ts'

export interface NamedSkill {
  /** The canonical id, or for an unknown skill its own words, folded. What is stored and compared. */
  key: string
  /** The part of the entry that names it, as written. */
  text: string
}

/** What is read of an entry; a longer one is kept as itself, unread. */
const entryCharsMax = 100
/** Skills of one entry: more is no skill but a text. */
const entrySkillsMax = 10

const opening = new Set('([{（［｛【')
const closing = new Set(')]}）］｝】')
/** A list for certain: each part is a skill of its own, known or not. */
const listMark = /[,;|•·\n\t，、；｜]/
/** Between two skills, if they are: "HTML/CSS", "Git & GitHub", "Python - expert", "Tools: Maven". */
const signs = /\s*[/\\&:／＆：]\s*|\s[-–—+]+\s|(?<=\p{L})\+(?=\p{L})/u
const jointMark = new RegExp(`${signs.source}|\\s(?:and|or|und|oder|et|ou|y|e|o)\\s`, 'giu')

interface Parts {
  outside: string
  inside: string[]
}

/** The text outside of brackets and each text within; brackets that nobody closes or opened are borne. */
function splitAtBrackets(entry: string): Parts {
  const inside: string[] = []
  let outside = ''
  let current = ''
  let depth = 0
  for (const char of entry) {
    if (opening.has(char)) {
      if (depth++ === 0) outside += ' '
      else current += ' '
    } else if (closing.has(char)) {
      depth = Math.max(0, depth - 1)
      if (depth === 0 && current.trim()) inside.push(current)
      if (depth === 0) current = ''
    } else if (depth > 0) current += char
    else outside += char
  }
  if (current.trim()) inside.push(current)
  return { outside, inside }
}

/** An unknown skill is kept as itself. */
function itself(text: string): NamedSkill[] {
  const key = nameWords(text).join(' ') || fold(text)
  return key === '' ? [] : [{ key, text: text.trim() }]
}

interface Piece {
  start: number
  end: number
}

/** The pieces between the joints. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let start = 0
  for (const joint of text.matchAll(jointMark)) {
    pieces.push({ start, end: joint.index })
    start = joint.index + joint[0].length
  }
  pieces.push({ start, end: text.length })
  return pieces.filter((piece) => text.slice(piece.start, piece.end).trim() !== '')
}

/**
 * The name that a text is as a whole ("CI / CD", "PL/SQL", "R&D"), unless signs divide it into names of different skills
 * ("React/Redux").
 */
function oneName(text: string): Name | undefined {
  const name = wholeName(text)
  const pieces = text.split(signs).filter((piece) => piece.trim() !== '')
  if (!name || pieces.length === 1) return name
  const ids = new Set(pieces.map((piece) => (piece.trim().length > 1 ? wholeName(piece)?.skill.id : undefined)))
  return ids.size > 1 && !ids.has(undefined) ? undefined : name
}

/** How many pieces one name may join: "CI/CD", "PL/SQL", "OSS / BSS". */
const joinedPiecesMax = 3

/** The known skills of one part of a list: at each place the longest run of its pieces that is one name. */
function knownSkills(part: string): NamedSkill[] {
  const pieces = piecesOf(part)
  const found: { text: string; name: Name }[] = []
  let isCovered = true
  for (let first = 0; first < pieces.length; first++) {
    let names: Name[] = []
    let text = ''
    for (let last = Math.min(first + joinedPiecesMax, pieces.length) - 1; last >= first && names.length === 0; last--) {
      text = part.slice(pieces[first]?.start, pieces[last]?.end).trim()
      const whole = last > first ? oneName(text) : undefined
      if (whole) names = [whole]
      else if (last === first) names = namesOfPhrase(text)
      if (whole) first = last
    }
    if (names.length === 0 && !isOnlyAround(text)) isCovered = false
    for (const name of names) found.push({ text, name })
  }
  // Beside something unknown an ordinary word is most likely one.
  const meant =
    isCovered || pieces.length === 1
      ? found
      : found.filter(({ name }) => !name.skill.isTechnology || name.inText !== 'if meant')
  return meant.map(({ text, name }) => ({ key: name.skill.id, text }))
}

/** The skills of a list without brackets; what only says how well or how long is none. */
const skillsOfList = (list: string): NamedSkill[] =>
  list.split(listMark).flatMap((part) => {
    const skills = knownSkills(part)
    return skills.length > 0 || isOnlyMeasure(part) ? skills : itself(part)
  })

/** What brackets name: "S3" in "AWS (S3)", "FI" in "SAP (FI)"; what is unknown there only explains. */
const skillsInside = (inside: string, outside: string): NamedSkill[] =>
  inside.split(listMark).flatMap((part) => {
    const skills = knownSkills(part)
    const together = skills.length === 0 ? exactName(`${outside} ${part}`) : undefined
    return together ? [{ key: together.skill.id, text: part.trim() }] : skills
  })

function readEntry(entry: string): NamedSkill[] {
  const { outside, inside } = splitAtBrackets(entry)
  const whole = inside.length === 0 ? oneName(entry) : undefined
  if (whole) return [{ key: whole.skill.id, text: entry.trim() }]
  const explained = inside.filter((part) => exactName(part) || !isOnlyAround(part))
  return [...skillsOfList(outside), ...explained.flatMap((part) => skillsInside(part, outside))]
}

/** Most people use the same names: what was read is kept. Once full it begins anew. */
const kept = new Map<string, readonly NamedSkill[]>()
const keptMax = 5000
onSkillsChange(() => kept.clear())

function read(entry: string): readonly NamedSkill[] {
  const skills = new Map<string, NamedSkill>()
  for (const skill of readEntry(entry)) if (!skills.has(skill.key)) skills.set(skill.key, skill)
  return skills.size === 0 ? itself(entry) : [...skills.values()].slice(0, entrySkillsMax)
}

/** The skills that an entry names, each once, at most ten; one that names none it knows is kept as itself. */
export function namedSkills(entry: string): readonly NamedSkill[] {
  if (entry.length > entryCharsMax) return itself(entry)
  const known = kept.get(entry)
  if (known) return known
  const skills = read(entry)
  if (kept.size >= keptMax) kept.clear()
  kept.set(entry, skills)
  return skills
}
