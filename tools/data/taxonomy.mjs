/**
 * The taxonomy of skills as a table for src/domain/skills: our own lists (tools/data/skills/) with the names of the packages
 * devicon and linguist-languages. A name names one skill.
 */
import { readLines, sourceNames } from './skill-sources.mjs'

/**
 * @typedef {object} Entry
 * @property {string} id
 * @property {string} label
 * @property {string} category
 * @property {boolean} isTechnology
 * @property {Map<string, string>} names normalised, with their mark: "", "?" or "~"
 * @property {Set<string>} related
 */
/** @typedef {(name: string) => string} Normalise */

/** @param {string} marked */
const markOf = (marked) => /^[?~!]/.exec(marked)?.[0] ?? ''

/**
 * The spellings of a name: one that ends in ".js" also covers "js" written to it.
 * @param {string} name
 */
const spellingsOf = (name) => (/\.js$/i.test(name) ? [name, name.replace(/\.js$/i, 'js')] : [name])

/**
 * "Label: alias, alias" with its optional "id=" and marks.
 * @param {string} text
 * @param {{ category: string, isTechnology: boolean, normalise: Normalise }} context
 * @returns {Entry}
 */
function parseEntry(text, { category, isTechnology, normalise }) {
  const [, givenId, marked = '', aliases = ''] = /^(?:([^=:]+)=)?([^:]+(?:::[^:]+)?)(?::\s(.*))?$/.exec(text) ?? []
  const label = marked.replace(/^[?~!]/, '').trim()
  if (!label) throw new Error(`no entry: "${text}"`)
  const id = givenId ?? label.toLowerCase().replaceAll(' ', '-')
  const names = new Map()
  for (const one of [marked, ...aliases.split(', '), id]) {
    const name = one.replace(/^[?~!]/, '').trim()
    for (const key of spellingsOf(name).map(normalise)) {
      const isOneWord = /^[^ ]+$/.test(key)
      const mark = markOf(one) || (isTechnology || !isOneWord || names.size === 0 ? '' : '~')
      if (key && !names.has(key)) names.set(key, mark === '!' ? '' : mark)
    }
  }
  const [first] = names.keys()
  if (!isTechnology && markOf(marked) === '' && !first.includes(' ')) names.set(first, '~')
  return { id, label, category: category === '*' ? '' : category, isTechnology, names, related: new Set() }
}

/**
 * @param {string} file
 * @param {boolean} isTechnology
 * @param {Normalise} normalise
 */
function readEntries(file, isTechnology, normalise) {
  const entries = []
  let category = ''
  for (const line of readLines(file)) {
    const [, section] = /^\[(.+)\]$/.exec(line) ?? []
    if (section) category = section
    else {
      for (const text of line.split(/;\s*/).filter(Boolean)) {
        entries.push(parseEntry(text, { category, isTechnology, normalise }))
      }
    }
  }
  return entries
}

/** A name that only a source has and that may be an ordinary word: one word of letters. @param {string} key */
const sourceMark = (key) => (/^\p{L}+$/u.test(key) ? '?' : '')

/**
 * @param {Normalise} normalise as the analyser compares names
 * @param {(line: string) => void} [tell] of names of a source without a label of ours
 * @returns {Entry[]}
 */
export function buildTaxonomy(normalise, tell = () => undefined) {
  const entries = [...readEntries('technology', true, normalise), ...readEntries('professions', false, normalise)]
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  if (byId.size !== entries.length) {
    const twice = entries.filter((entry) => byId.get(entry.id) !== entry).map(({ id }) => id)
    throw new Error(`ids used twice: ${twice.join(', ')}`)
  }
  /** @type {Map<string, Entry>} */
  const byName = new Map()
  const clashes = []
  for (const entry of entries) {
    for (const name of entry.names.keys()) {
      const other = byName.get(name)
      if (other) clashes.push(`"${name}" names both ${other.id} and ${entry.id}`)
      byName.set(name, entry)
    }
  }
  if (clashes.length > 0) throw new Error(clashes.join('\n'))
  const compact = new Map([...byName].map(([name, entry]) => [name.replaceAll(' ', ''), entry]))
  for (const { label, names, isNamed } of sourceNames()) {
    const keys = names.flatMap(spellingsOf).map(normalise).filter(Boolean)
    const known = keys
      .concat(normalise(label))
      .map((key) => byName.get(key) ?? compact.get(key.replaceAll(' ', '')))
      .find(Boolean)
    if (!known && !isNamed) tell(label)
    const id = label.toLowerCase().replaceAll(' ', '-')
    const entry = known ?? { id, label, category: '', isTechnology: true, names: new Map(), related: new Set() }
    if (!known) {
      if (byId.has(id)) throw new Error(`${label}: its id is taken`)
      byId.set(id, entry)
    }
    for (const key of known ? keys : [normalise(label), ...keys]) {
      if (byName.has(key) || compact.has(key.replaceAll(' ', '')) || (known && key.length < 3)) continue
      entry.names.set(key, sourceMark(key))
      byName.set(key, entry)
      compact.set(key.replaceAll(' ', ''), entry)
    }
  }
  for (const line of readLines('related')) {
    const [head = '', members = ''] = line.split(': ')
    for (const member of members.split(' ').filter(Boolean)) {
      const pair = [byId.get(head), byId.get(member)]
      if (!pair[0] || !pair[1]) throw new Error(`no skill ${pair[0] ? member : head} in "${line}"`)
      if (!pair[1].related.has(head)) pair[0].related.add(member)
    }
  }
  return [...byId.values()]
}

/** Of a name that is also known written as one word ("powerbi"): shorter ones would be too many other things. */
const joinedCharsMin = 5

/**
 * The names written as one word, with their marks, by skill; none that would name two skills.
 * @param {Entry[]} entries
 */
function joinNames(entries) {
  const taken = new Set(entries.flatMap(({ names }) => [...names.keys()]))
  /** @type {Map<string, { entry: Entry, mark: string } | null>} */
  const joined = new Map()
  for (const entry of entries) {
    for (const [name, mark] of entry.names) {
      const key = name.replaceAll(' ', '')
      if (!name.includes(' ') || key.length < joinedCharsMin || taken.has(key)) continue
      const other = joined.get(key)
      joined.set(key, other === undefined ? { entry, mark } : other?.entry === entry ? other : null)
    }
  }
  /** @type {Map<Entry, [string, string][]>} */
  const bySkill = new Map(entries.map((entry) => [entry, []]))
  for (const [key, found] of joined) if (found) bySkill.get(found.entry)?.push([key, found.mark])
  return bySkill
}

/** The text of src/domain/skills/taxonomy-table.ts. @param {Entry[]} entries */
export function renderTaxonomy(entries) {
  const joined = joinNames(entries)
  // One letter beyond Latin-1 would make the whole text take twice the memory, and longer to be read.
  const isForeign = (/** @type {string} */ name) => Buffer.from(name, 'latin1').toString('latin1') !== name
  /** The names of one mark, of each mark in turn. @param {Iterable<[string, string]>} names */
  const byMark = (names) =>
    ['', '?', '~'].map((mark) => [...names].flatMap(([name, own]) => (own === mark ? [name] : [])).join(','))
  const rows = entries.map((entry) => {
    const { id, label, category, isTechnology, names, related } = entry
    const own = [...names].filter(([name]) => !isForeign(name))
    const kind = isTechnology ? 't' : 'p'
    return [id, label, category, kind, ...byMark(own), ...byMark(joined.get(entry) ?? []), [...related].join(' ')].join(
      '\t'
    )
  })
  const foreign = entries.flatMap(({ id, names }) => {
    const own = [...names].filter(([name]) => isForeign(name))
    return own.length > 0 ? [[id, ...byMark(own)].join('\t')] : []
  })
  const text = rows.join('\n')
  if (/[`\\]|\$\{/.test(text + foreign)) throw new Error('a character that a template literal does not bear')
  if (isForeign(text)) throw new Error('an id, label or joined name beyond Latin-1')
  const words = entries.flatMap(({ names }) => [...names.keys()].map((name) => name.split(' ').length))
  return `/**
 * The known skills, written by \`npm run build:skills\` from tools/data/skills and two packages: change those. One a line, fields
 * between tabs: id, label, category (empty: its own), t(echnology) or p(rofession); names that are always meant, that are ordinary
 * words too, that are never looked for in running text; the same three of names written as one word; related ids. Names are as
 * nameWords() gives them.
 */
export const taxonomyRows = \`${text}\`

/** Further names, in other scripts: id and the three lists of names. */
export const foreignNames = \`${foreign.join('\n')}\`

/** The most words that a name has. */
export const nameWordsMax = ${Math.max(...words)}
`
}
