/** Joins what the processes of a deployment executed to the coverage report. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../../tools/processes/paths.mjs'

interface RawCoverage {
  result: { url: string }[]
  'source-map-cache'?: Record<string, unknown>
}

const raw = join(root, '.tap', 'coverage-of-hosts')
const reported = join(root, '.tap', 'coverage')
const distUrl = pathToFileURL(join(root, 'dist')).href

/** Where the processes of one deployment leave what they executed (Node writes it when a process ends by itself). */
export const coverageFolder = (id: string): string => join(raw, id)

/** Hands a stopped deployment's coverage of our own code to the report, where source maps join it with the in-process tests'. */
export function collectCoverage(id: string): void {
  const folder = coverageFolder(id)
  mkdirSync(folder, { recursive: true })
  mkdirSync(reported, { recursive: true })
  for (const name of readdirSync(folder)) {
    const coverage: RawCoverage = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    const isOurs = (url: string): boolean => url.startsWith(`${distUrl}/`)
    const result = coverage.result.filter(({ url }) => isOurs(url))
    const maps = Object.entries(coverage['source-map-cache'] ?? {}).filter(([url]) => isOurs(url))
    const text = JSON.stringify({ ...coverage, result, 'source-map-cache': Object.fromEntries(maps) })
    writeFileSync(join(reported, `${id}-${name}`), text)
  }
  rmSync(folder, { recursive: true, force: true })
}
