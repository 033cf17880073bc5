/** What the packages devicon and linguist-languages give to the taxonomy: names and other names. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as linguist from 'linguist-languages'

/** @typedef {{ devicon: Map<string, string | null>, linguist: Set<string> }} Choices labels of devicon's names; null: left out */
/** @typedef {{ label: string, names: string[], isNamed: boolean }} SourceName `isNamed`: the label is ours or the source's own */

/**
 * The lines of a list in tools/data/skills, without comments.
 * @param {string} name
 */
export const readLines = (name) =>
  readFileSync(new URL(`skills/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))

/** @returns {Choices} */
function readChoices() {
  const devicon = new Map()
  const left = new Set()
  let section = ''
  for (const line of readLines('sources')) {
    const [, begun] = /^\[(.+)\]$/.exec(line) ?? []
    if (begun) section = begun
    else if (section.startsWith('labels')) {
      for (const pair of line.split(', ')) devicon.set(pair.split('=')[0], pair.split('=')[1])
    } else if (section.endsWith('devicon')) for (const name of line.split(', ')) devicon.set(name, null)
    else for (const name of line.split(', ')) left.add(name)
  }
  return { devicon, linguist: left }
}

/** Names of skills as devicon has them: the name and its other names, and what we call it. @param {Choices} choices */
function deviconNames({ devicon }) {
  const require = createRequire(import.meta.url)
  const icons = /** @type {{ name: string, altnames: string[] }[]} */ (require('devicon/devicon.json'))
  return icons.flatMap(({ name, altnames }) => {
    const label = devicon.has(name) ? devicon.get(name) : name
    return label == null ? [] : [{ label, names: [name, ...altnames], isNamed: devicon.has(name) }]
  })
}

/**
 * Programming languages that stand for themselves and that an editor has a mode for: dialects, formats of data and what hardly
 * anybody writes are left out.
 * @param {Choices} choices
 */
function linguistNames({ linguist: left }) {
  const languages =
    /** @type {{ name: string, type: string, group?: string, aceMode: string, aliases?: string[] }[]} */ (
      Object.values(linguist)
    )
  return languages
    .filter(({ type, group, aceMode }) => type === 'programming' && group === undefined && aceMode !== 'text')
    .filter(({ name }) => !left.has(name))
    .map(({ name, aliases = [] }) => ({ label: name, names: [name, ...aliases], isNamed: true }))
}

/**
 * Every skill that the packages name.
 * @returns {SourceName[]}
 */
export function sourceNames() {
  const choices = readChoices()
  return [...deviconNames(choices), ...linguistNames(choices)]
}
