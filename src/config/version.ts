/** Which service this is: package.json's version, and the commit that dist/ was compiled from. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

// `imports` of package.json leads there from the sources and from dist/ alike.
export const version: string = createRequire(import.meta.url)('#package.json').version

function readCommit(): string {
  try {
    return readFileSync(new URL('../../.commit', import.meta.url), 'utf8').trim()
  } catch {
    return 'unknown' // compiled outside a clone, or not compiled
  }
}

export const commit: string = readCommit()
