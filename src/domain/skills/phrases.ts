/** What one phrase of a list of skills means: "Advanced Excel", "Python 3.11", "Apache Kafka", "Amazon AWS Glue". */
import { type Name, nameOf, nameWordsMax } from './taxonomy.ts'
import { nameWords } from './words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Words around a skill that say how well or how long, in five languages; they change the meaning of none. */
const measures = set(`
  advanced basic basics beginner intermediate expert experienced proficient proficiency strong good very excellent solid fluent fluency
  working hands on hand deep professional senior junior certified certificate certification level knowledge experience experiences exp
  years year yrs yr months month mos than over plus speed wpm min minimum about of in with using the and for a an to including etc
  skills skill expertise understanding familiar familiarity basis fundamentals concepts concept essentials other various general some
  usage use used can work works on at ability able comfortable write writing clear conversational great competent handling related primary secondary alpha beta lts etc native speaker a1 a2 b1 b2 c1 c2 grundkenntnisse kenntnisse kenntnis sehr gut gute fortgeschritten fortgeschrittene
  experte erfahrung verhandlungssicher fliessend muttersprache jahre jahr avance notions courant maitrise debutant confirme niveau
  connaissances connaissance experience ans langue maternelle avanzado avanzada basico basica intermedio nivel conocimientos
  conocimiento nativo anos avancado intermediario conhecimento conhecimentos fluente manejo uso de en com con
`)
/** Words around a technology that say what it is, who made it or what is done with it. */
const kinds = set(`
  programming language languages lang framework frameworks library libraries lib tool tools toolkit technology technologies technical
  development developer developers dev develop engineer engineering administration administrator admin administering scripting scripts
  database databases db rdbms server servers software suite platform platforms system systems application applications app apps
  specialist consultant architect coding coder code based environment version versions project projects open source ide sdk cloud
  services service web cms tech domain troubleshooting configuration setup installation integration operating os packages package product products   microsoft ms apache amazon google adobe ibm atlassian hashicorp autodesk jetbrains facebook meta apple build
  programmierung programmiersprache entwicklung entwickler logiciel langage developpement lenguaje linguagem programacion
  programacao desarrollo desenvolvimento
`)
/** Words around a skill that say who has it: "Marketing Executive", "Head of Procurement", "Trainee Plumber". */
const roles = set(`
  manager executive officer specialist specialists coordinator lead leader head director associate assistant trainee intern internship
  fresher representative professional practitioner incharge expert technician supervisor
`)
/** "3", "11g", "v2", "2008r2", "5yrs", "x", "1st": a version, a number of years. */
const numeral = /^(?:v?\d{1,6}[a-z]?|\d{4}r\d|x|\d{1,2}(?:yrs?|years?|mos?|months?|jahre|ans)|r\d|sp\d)$/
/** "vue3", "php7": a version written to the name. */
const gluedVersion = /^(\p{L}{2,})\d{1,4}x?$/u

/** "mapboxjs": a library of JavaScript that is known without it. */
const gluedScript = /^(\p{L}{3,})js$/u
const plural = /([^s])s$/
const plurals = /([^s ]{2})s(?= |$)/g

const stripsMax = 6

/** The words of a phrase; the "less" of "less than 1 year" is no style sheet. */
function phraseWords(phrase: string): string[] {
  const words = nameWords(phrase)
  return words.filter((word, index) => !(word === 'less' && words[index + 1] === 'than'))
}

const isMeasure = (word: string): boolean => measures.has(word) || numeral.test(word)
const isSaidAlready = (word: string): boolean => isMeasure(word) || roles.has(word)
const isAround = (word: string): boolean => isSaidAlready(word) || kinds.has(word)

/** The name as it is, in the singular, in the plural, or with its parts written as one. */
function lookUp(words: readonly string[]): Name | undefined {
  const text = words.join(' ')
  const found = nameOf(text) ?? nameOf(words.join(''))
  if (found || text.length < 3) return found
  return nameOf(text.replace(plural, '$1')) ?? nameOf(`${text}s`) ?? nameOf(text.replaceAll(plurals, '$1'))
}

/** How many words at the end may be taken off. */
function stripsAtEnd(words: readonly string[]): number {
  const strips = words.length - 1 - words.findLastIndex((word) => !isAround(word))
  return Math.min(stripsMax, strips, words.length - 1)
}

/** What is left when words around it are taken off at either end, the longest first. */
function* cores(words: readonly string[]): Generator<{ core: string[]; rest: string[] }> {
  const before = words.findIndex((word) => !isAround(word))
  const startMax = Math.min(stripsMax, before < 0 ? words.length - 1 : before)
  const endMax = stripsAtEnd(words)
  for (let strips = 0; strips <= startMax + endMax; strips++) {
    for (let start = Math.max(0, strips - endMax); start <= Math.min(strips, startMax); start++) {
      const end = words.length - (strips - start)
      if (end > start) yield { core: words.slice(start, end), rest: [...words.slice(0, start), ...words.slice(end)] }
    }
  }
}

/** The longest name that is left when words around it are taken off: one that says something, if there is any. */
function withoutAround(words: readonly string[]): Name | undefined {
  let general: Name | undefined
  for (const { core, rest } of cores(words)) {
    if (rest.length > 0 && core.every(isMeasure)) continue
    const name = lookUp(core)
    if (!name || !(name.skill.isTechnology || rest.every(isSaidAlready))) continue
    if (rest.length === 0 || !core.every(isAround)) return name
    general ??= name
  }
  return general
}

/** The technologies that the words name one after another, the longest name at each place. */
function technologiesIn(words: readonly string[]): Name[] {
  const found: Name[] = []
  let isCovered = true
  for (let first = 0; first < words.length; ) {
    let best: Name | undefined
    let length = Math.min(nameWordsMax, words.length - first)
    for (; length > 0; length--) {
      const name = nameOf(words.slice(first, first + length).join(' '))
      if (name?.skill.isTechnology) best = name
      if (best) break
    }
    if (best) found.push(best)
    else if (!isAround(words[first] ?? '')) isCovered = false
    first += Math.max(1, length)
  }
  // Beside words that say something else, an ordinary word is most likely one: "express yourself", "go to market".
  return found.filter(({ inText }) => isCovered || inText === 'always')
}

/**
 * The known names that a phrase means: the one it is, without levels, years, versions, makers and words that say nothing new;
 * else the technologies it consists of or mentions. None: it is unknown.
 */
export function namesOfPhrase(phrase: string): Name[] {
  const words = phraseWords(phrase)
  if (words.length === 0) return []
  const exact = withoutAround(words)
  if (exact) return [exact]
  const bare = words.map((word) =>
    nameOf(word) ? word : (gluedVersion.exec(word)?.[1] ?? gluedScript.exec(word)?.[1] ?? word)
  )
  const found = bare.some((word, index) => word !== words[index]) ? withoutAround(bare) : undefined
  if (found || words.every(isMeasure)) return found ? [found] : []
  const mentioned = technologiesIn(bare)
  // "react-spring" is a thing of its own.
  return mentioned.length > 1 && !/\s/.test(phrase.trim()) ? [] : mentioned
}

/** The name that a text is as a whole, whatever joins its words: "CI / CD", "PL/SQL", "PL/SQL Developer". */
export const wholeName = (text: string): Name | undefined => withoutAround(phraseWords(text))

/** The name that a text is, word for word. */
export const exactName = (text: string): Name | undefined => lookUp(phraseWords(text))

/** Whether a phrase only says how well, how long or in which version. */
export const isOnlyMeasure = (phrase: string): boolean => phraseWords(phrase).every(isMeasure)

/** Whether a phrase says nothing but that, or what kind of thing something is. */
export const isOnlyAround = (phrase: string): boolean => phraseWords(phrase).every(isAround)
