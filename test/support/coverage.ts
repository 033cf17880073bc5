/** Joins what the processes of a deployment executed to the coverage report. */
import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Test } from 'tap'
import { root } from '../../tools/processes/paths.mjs'

interface RawCoverage {
  result: { url: string }[]
  'source-map-cache'?: Record<string, unknown>
}

const raw = join(root, '.tap', 'coverage-of-hosts')
const reported = join(root, '.tap', 'coverage')
const distUrl = pathToFileURL(join(root, 'dist')).href

/**
 * Settings of programs whose execution counts as covered; handed to the report when the test ends, after all that it started.
 * They start, answer and end more slowly for it: only for those that execute what no others do.
 */
export function withCoverage(t: Test): Record<string, string> {
  if (process.env._TAPJS_PROCESSINFO_COVERAGE_ === '0') return {} // a run without coverage
  const id = `test_${randomBytes(6).toString('hex')}`
  t.teardown(() => collectCoverage(id))
  return { NODE_V8_COVERAGE: join(raw, id) }
}

/** Node writes it when a process ends by itself. In the report, source maps join it with the in-process tests'. */
function collectCoverage(id: string): void {
  const folder = join(raw, id)
  mkdirSync(folder, { recursive: true })
  mkdirSync(reported, { recursive: true })
  for (const name of readdirSync(folder)) {
    const coverage: RawCoverage = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    const isOurs = (url: string): boolean => url.startsWith(`${distUrl}/`) && !url.includes('/node_modules/')
    const result = coverage.result.filter(({ url }) => isOurs(url))
    const maps = Object.entries(coverage['source-map-cache'] ?? {}).filter(([url]) => isOurs(url))
    const text = JSON.stringify({ ...coverage, result, 'source-map-cache': Object.fromEntries(maps) })
    writeFileSync(join(reported, `${id}-${name}`), text)
  }
  rmSync(folder, { recursive: true, force: true })
}
