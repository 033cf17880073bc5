/**
 * `npm start`: one host, configured by the environment and a .env in the working folder (which never overrides what is set).
 * This process becomes the host, so that signals and a service manager see one process.
 */
import './lib/supported-node.cjs'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureBuilt } from './lib/build.mjs'
import { areDependenciesInstalled } from './lib/dependencies.mjs'
import { hostEntry, root } from './lib/paths.mjs'
import { problem, runMain, speakOnStandardError } from './lib/say.mjs'

const environmentFile = '.env'

await runMain(async () => {
  // Standard output is the host's log.
  speakOnStandardError()
  if (existsSync(environmentFile)) process.loadEnvFile(environmentFile)
  process.env.NODE_ENV ||= 'production'
  if (!areDependenciesInstalled({ isProduction: true })) {
    throw problem('The npm packages are missing or not those of package-lock.json: run `npm ci`, then start again.')
  }
  // A delivery may hold dist/ without the sources: there is nothing to compare it with.
  if (existsSync(join(root, 'cluster.ts')) || !existsSync(hostEntry)) await ensureBuilt()
  // The cluster forks whatever program this is: from here on the compiled host.
  process.argv[1] = hostEntry
  await import(pathToFileURL(hostEntry).href)
})
