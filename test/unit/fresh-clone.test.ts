// Goal: what sets up a fresh clone starts in one: it loads no package before it has installed the packages.
// Method: follow the static imports of these scripts; whatever needs a package is loaded by `import()`, later.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import t from 'tap'
import { root } from '../support/source-graph.ts'

const pattern = /^(?:import|export)\s(?:[^'"]*?\sfrom\s)?'([^']+)'/gm

/** The packages that a script loads at once, each with the file that names it. */
function packagesOf(script: string): string[] {
  const [packages, seen] = [new Set<string>(), new Set([script])]
  for (const file of seen) {
    for (const [, name = ''] of readFileSync(join(root, file), 'utf8').matchAll(pattern)) {
      if (name.startsWith('.')) seen.add(join(dirname(file), name))
      else if (!name.startsWith('node:')) packages.add(`${name} in ${file}`)
    }
  }
  return [...packages]
}

t.test('no package is loaded before it is installed', async (t) => {
  for (const name of ['up', 'down', 'test', 'build', 'start']) t.same(packagesOf(`scripts/${name}.mjs`), [], name)
})

t.test('the search finds them', async (t) => {
  t.same(packagesOf('scripts/verify.mjs'), ['ws in tools/api/socket.mjs'])
})
