/** Entry point of one host. Checks the version of Node.js first: everything else is loaded only after that. */
import { readFileSync } from 'node:fs'
import { isSupported } from './src/config/supported-node.ts'

// This runs in dist/; package.json is its sibling.
const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const { node: version } = process.versions

if (isSupported(version, engines.node)) {
  const { runProcess } = await import('./src/cluster/main.ts')
  const helpers = new Map([
    ['finder', () => import('./src/finder/main.ts')],
    ['sequencer', () => import('./src/sequencer/main.ts')]
  ])
  await runProcess(() => import('./src/server.ts'), helpers)
} else {
  process.stderr.write(
    `SkillMatch requires Node.js ${engines.node}, but this is ${version}: install a supported version.\n`
  )
  process.exitCode = 78 // sysexits(3): configuration
}
