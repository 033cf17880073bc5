/** The commands and programs of the Markdown pages: what a test runs is what a reader copies. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../tools/processes/paths.mjs'
import { run } from '../../tools/processes/processes.mjs'

/** What is run or copied; other blocks show what comes of it. */
const languages = ['sh', 'bash', 'python', 'js', 'mjs', 'ts']

export interface Block {
  language: string
  heading: string
  text: string
  /** null: none is given */
  name: string | null
  /** why no test runs it */
  manual: string | null
}

/** Every block of a page, as in "```sh name=backup" or "```sh manual: needs a container engine". */
export function listBlocks(page: string): Block[] {
  const whole = readFileSync(join(root, page), 'utf8')
  const pattern = /^( *)```(\w+) *(.*)\n([\s\S]*?)^ *```$/gm
  return [...whole.matchAll(pattern)].flatMap(
    ({ 1: indent = '', 2: language = '', 3: info = '', 4: text = '', index }) => {
      if (!languages.includes(language)) return []
      const heading =
        whole
          .slice(0, index)
          .match(/^#+ .*$/gm)
          ?.at(-1)
          ?.replace(/^#+ /, '') ?? ''
      const name = /^name=([\w.-]+)$/.exec(info)?.[1] ?? null
      const manual = /^manual: (.+)$/.exec(info)?.[1] ?? null
      return [{ language, heading, text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''), name, manual }]
    }
  )
}

/** A page's blocks by their names. A block without a name must say why it is run by hand only. */
export function readBlocks(page: string): Map<string, string> {
  const blocks = new Map<string, string>()
  for (const { name, manual, text } of listBlocks(page)) {
    if (manual !== null) continue
    if (!name || blocks.has(name))
      throw new Error(`${page}: a block needs a name of its own, or \`manual: why\`:\n${text}`)
    blocks.set(name, text)
  }
  return blocks
}

/** A page whose blocks are run one by one; `unused` are those that were not. */
export function openRunbook(page: string, env: NodeJS.ProcessEnv, within: string[] = []) {
  const blocks = readBlocks(page)
  const unused = new Set(blocks.keys())
  /** A block's text, for who runs it in a way of his own. */
  function take(name: string): string {
    const text = blocks.get(name)
    if (text === undefined) throw new Error(`${page} has no block ${name}`)
    unused.delete(name)
    return text
  }
  /** Runs a block as a person with a shell that stops at the first error, in `folder`. @throws with its output */
  async function perform(name: string, more: NodeJS.ProcessEnv = {}, folder = ''): Promise<string> {
    const text = take(name)
    const [command = '', ...args] = [
      ...within,
      'bash',
      '-euo',
      'pipefail',
      '-c',
      folder ? `cd ${folder}\n${text}` : text
    ]
    const { code, output } = await run(command, args, { env: { ...process.env, ...env, ...more }, stallMsMax: 120_000 })
    if (code !== 0) throw new Error(`${page}, ${name}: exit ${code}\n${output}`)
    return output
  }
  return { perform, take, unused }
}
