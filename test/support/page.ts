/** The commands of a page of docs/, so that a test runs what the page says, and notices what it does not run. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../tools/processes/paths.mjs'

export interface Block {
  heading: string
  language: string
  text: string
  /** why no test runs it; undefined: one has to */
  notRun?: string
}

const blockPattern = /(?:<!-- not run: (?<notRun>.*?) -->\n)?```(?<language>sh|env)\n(?<text>[\s\S]*?)```/g

/** Every block of commands and settings, with the heading it stands under. */
export function blocksOf(page: string): Block[] {
  const text = readFileSync(join(root, page), 'utf8')
  return [...text.matchAll(blockPattern)].map(({ index, groups = {} }) => {
    const headings = text.slice(0, index).match(/^#+ .*$/gm) ?? []
    const heading = (headings.at(-1) ?? '').replace(/^#+ /, '')
    const { notRun, language = '', text: block = '' } = groups
    return { heading, language, text: block, ...(notRun && { notRun }) }
  })
}
