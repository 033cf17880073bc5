/** Writes src/domain/skills/taxonomy-table.ts from tools/data/skills and two packages: after `npm run build`. */
import '../tools/supported-node.cjs'
import { writeFileSync } from 'node:fs'
import { buildTaxonomy, renderTaxonomy } from '../tools/data/taxonomy.mjs'
import { log, runMain } from '../tools/terminal/log.mjs'

const file = 'src/domain/skills/taxonomy-table.ts'

await runMain(async () => {
  const { nameWords } = await import(new URL('../dist/src/domain/skills/words.js', import.meta.url).href)
  const unnamed = /** @type {string[]} */ ([])
  const entries = buildTaxonomy(
    (name) => nameWords(name).join(' '),
    (name) => unnamed.push(name)
  )
  if (unnamed.length > 0) log(`without a label in tools/data/skills/sources.txt: ${unnamed.join(', ')}`)
  writeFileSync(new URL(`../${file}`, import.meta.url), renderTaxonomy(entries))
  log(`${file} written: ${entries.length} skills`)
})
