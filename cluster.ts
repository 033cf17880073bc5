/** One host. On a Node that cannot run it, it says so at once: everything else is loaded only after that. */
import { readFileSync } from 'node:fs'
import { isSupported } from './src/config/supported-node.ts'

// Beside dist/, where this runs.
const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const { node: version } = process.versions

if (isSupported(version, engines.node)) {
  const { runProcess } = await import('./src/cluster/main.ts')
  await runProcess(() => import('./src/server.ts'))
} else {
  process.stderr.write(
    `SkillMatch needs Node.js ${engines.node}, and this is ${version}: install one of those, then start again.\n`
  )
  process.exitCode = 78 // sysexits(3): configuration
}
