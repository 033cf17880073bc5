/** The commands of the pages in docs/: what a test runs is what a reader copies. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../tools/processes/paths.mjs'
import { run } from '../../tools/processes/processes.mjs'

/** A page's blocks by their names, as in "```sh name=backup". A block without a name must say `manual`. */
export function readBlocks(page: string): Map<string, string> {
  const blocks = new Map<string, string>()
  const pattern = /^( *)```sh *(.*)\n([\s\S]*?)^ *```$/gm
  for (const [, indent = '', info = '', text = ''] of readFileSync(join(root, page), 'utf8').matchAll(pattern)) {
    if (info === 'manual') continue
    const name = /^name=([\w-]+)$/.exec(info)?.[1]
    if (!name || blocks.has(name)) throw new Error(`${page}: a block needs a name of its own, or \`manual\`: ${info}`)
    blocks.set(name, text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''))
  }
  return blocks
}

/** A page whose blocks are run one by one; `unused` are those that were not. */
export function openRunbook(page: string, env: NodeJS.ProcessEnv, within: string[] = []) {
  const blocks = readBlocks(page)
  const unused = new Set(blocks.keys())
  /** Runs a block as a person with a shell that stops at the first error, in `folder`. @throws with its output */
  async function perform(name: string, more: NodeJS.ProcessEnv = {}, folder = ''): Promise<string> {
    const text = blocks.get(name)
    if (text === undefined) throw new Error(`${page} has no block ${name}`)
    unused.delete(name)
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
  return { perform, unused }
}
