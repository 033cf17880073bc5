// Goal: no page has a command or program that nobody runs: each block of these languages has a name that a test takes from the
// page, or says why it is run by hand only. And each picture that a page shows is there, and made by the script of the pictures.
// Method: every Markdown file of the repository, and the texts of the tests.
import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import t from 'tap'
import { listBlocks } from '../support/runbook.ts'
import { filesUnder, root, textOf } from '../support/source-graph.ts'

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'BENCHMARKS.md'],
  ...['docs', 'deploy', 'client', 'web', 'tools', 'test', 'bench', 'chaos', 'fuzz'].flatMap((folder) =>
    filesUnder(folder, '.md')
  )
].filter((page) => !page.includes('node_modules'))
const tests = filesUnder('test', '.test.ts')

/** Sections whose blocks a test runs without a name, and which: by the page's text itself. */
const byText = new Map([
  ['README.md: Two commands', 'test/cluster/up.test.ts'],
  ['README.md: A tour', 'test/cluster/up.test.ts'],
  ['client/README.md: @skillmatch/client', 'test/full/client-recipes.test.ts'],
  ['client/README.md: The API', 'test/full/client-recipes.test.ts']
])

t.test('every block is run by a test that takes it from its page, or says why by hand', async (t) => {
  t.ok(pages.includes('client/README.md') && pages.includes('docs/scaling.md'))
  for (const page of pages) {
    const readers = tests.filter((file) => textOf(file).includes(`'${page}'`))
    const names = new Set<string>()
    for (const { heading, name, manual, text } of listBlocks(page)) {
      const begin = `${page}: ${heading}: ${text.slice(0, 60)}`
      if (name === null && manual === null) {
        const runner = byText.get(`${page}: ${heading}`)
        t.ok(runner !== undefined && existsSync(join(root, runner)), `${begin} needs a name, or \`manual: why\``)
      }
      if (manual !== null) t.ok(manual.length > 15, `${begin} says why by hand`)
      if (name === null) continue
      t.notOk(names.has(name), `${begin} has a name of its own`)
      names.add(name)
      t.ok(
        readers.some((file) => textOf(file).includes(`'${name}'`)),
        `${begin} is run`
      )
    }
  }
})

t.test('every picture of a page is there, described, and made by the script', async (t) => {
  const script = textOf('scripts/pictures.mjs')
  for (const page of pages) {
    const text = textOf(page)
    for (const [tag] of text.matchAll(/<img [^>]*>/g)) t.match(tag, / alt="[^"]{20,}"/, `${page}: ${tag}`)
    for (const [, path = ''] of text.matchAll(/(?:src|srcset)="([^"]+\.png)"/g)) {
      const file = normalize(join(dirname(page), path))
      t.ok(existsSync(join(root, file)), `${page}: ${file}`)
      const [, name = ''] = /^docs\/pictures\/(\w+)-(?:1280|390)-(?:light|dark)\.png$/.exec(file) ?? []
      t.ok(new RegExp(`^  ${name}[:(,]`, 'm').test(script), `scripts/pictures.mjs makes ${file}`)
    }
  }
})
