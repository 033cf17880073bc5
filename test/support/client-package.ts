/** @skillmatch/client as npm delivers it, and the recipes of its README. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Test } from 'tap'
import { root, stateFolder } from '../../tools/processes/paths.mjs'
import { run } from '../../tools/processes/processes.mjs'

const stallMsMax = 120_000

async function npm(t: Test, args: string[], cwd: string): Promise<string> {
  const { code, output } = await run('npm', [...args, '--offline', '--no-audit', '--no-fund'], { cwd, stallMsMax })
  t.equal(code, 0, output)
  return output
}

/**
 * Packs the client from a checkout that nothing was built in, and installs it in an empty folder.
 * @returns the folder with node_modules, and what is in the package
 */
export async function installPackage(t: Test): Promise<{ folder: string; files: string[] }> {
  mkdirSync(stateFolder, { recursive: true })
  const scratch = mkdtempSync(join(stateFolder, 'package-'))
  t.teardown(() => rmSync(scratch, { recursive: true }))
  const [checkout, folder] = [join(scratch, 'client'), join(scratch, 'consumer')]
  const isOfCheckout = (path: string) => !/client\/(dist|node_modules)(\/|$)/.test(path)
  cpSync(join(root, 'client'), checkout, { recursive: true, filter: isOfCheckout })
  cpSync(join(root, 'tsconfig.json'), join(scratch, 'tsconfig.json'))
  t.notOk(existsSync(join(checkout, 'dist')))
  await npm(t, ['pack'], checkout)
  const [tarball = ''] = readdirSync(checkout).filter((name) => name.endsWith('.tgz'))
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
  await npm(t, ['install', join(checkout, tarball)], folder)
  const installed = join(folder, 'node_modules', '@skillmatch', 'client')
  const files = readdirSync(installed, { recursive: true, encoding: 'utf8' })
  return { folder, files: files.filter((file) => /\.\w+$|^LICENSE$/.test(file)).sort() }
}

/** The programs of a README, as they stand there. */
export const recipesOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/```js\n([\s\S]*?)```/g)].map(([, text = '']) => text)
