// Goal: the version is said once, in package.json; both documents, the client, the lock file and the changelog agree with it.
// Method: read the files, and the documents as they are served.
import { readFileSync } from 'node:fs'
import { fastify } from 'fastify'
import t from 'tap'
import docs from '../../plugins/docs.ts'
import docsSite from '../../plugins/docs-site.ts'
import type { Config } from '../../src/config/config.ts'

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const { version } = JSON.parse(read('package.json'))

t.test('OpenAPI and AsyncAPI', async (t) => {
  const app = fastify()
  t.teardown(() => app.close())
  const config = { publicDocs: true, docsAccounts: [], mongodb: { mayLag: false } } as unknown as Config
  await app.register(docs, { config })
  await app.register(docsSite, { config })
  for (const url of ['/docs/json', '/docs/asyncapi.json']) {
    t.equal((await app.inject(url)).json().info.version, version, url)
  }
})

t.test('client, lock file and changelog', async (t) => {
  t.equal(JSON.parse(read('client/package.json')).version, version)
  t.equal(JSON.parse(read('package-lock.json')).packages[''].version, version)
  const [, latest] = /^## (\S+)/m.exec(read('CHANGELOG.md')) ?? []
  t.equal(latest, version, 'the newest heading')
})

t.test('no source says a version of its own', async (t) => {
  for (const file of ['plugins/docs.ts', 'src/openapi/asyncapi.ts']) t.notMatch(read(file), /version: '\d/, file)
})
