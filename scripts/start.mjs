/**
 * `npm start`: one host, configured by the environment and a .env in the working folder (which never overrides what is set).
 * This process becomes the host, so that signals and a service manager see one process.
 */
import '../tools/supported-node.cjs'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { hostEntry, root } from '../tools/processes/paths.mjs'
import { ensureBuilt } from '../tools/services/build.mjs'
import { areDependenciesInstalled } from '../tools/services/dependencies.mjs'
import { runMain, speakOnStandardError, UserError } from '../tools/terminal/log.mjs'

const environmentFile = '.env'

await runMain(async () => {
  // Standard output is the host's log.
  speakOnStandardError()
  if (existsSync(environmentFile)) process.loadEnvFile(environmentFile)
  process.env.NODE_ENV ||= 'production'
  if (!areDependenciesInstalled({ isProduction: true })) {
    throw new UserError(
      'The npm packages are missing or not those of package-lock.json: run `npm ci`, then start again.'
    )
  }
  // A delivery may hold dist/ without the sources: there is nothing to compare it with.
  if (existsSync(join(root, 'cluster.ts')) || !existsSync(hostEntry)) await ensureBuilt()
  // The cluster forks whatever program this is: from here on the compiled host.
  process.argv[1] = hostEntry
  await import(pathToFileURL(hostEntry).href)
})
