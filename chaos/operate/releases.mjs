/** Releases beside one another in a folder, and a link to the one that runs, as on a host of a deployment. */
import { cpSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../tools/processes/paths.mjs'

/**
 * @param {string} folder
 */
export function makeReleases(folder) {
  const releases = join(folder, 'releases')
  const link = join(releases, 'current')
  let number = 0
  /** Installs one more beside the others and switches to it. @returns {string} its version */
  const switchToNext = () => {
    number += 1
    const release = join(releases, String(number))
    mkdirSync(release, { recursive: true })
    cpSync(join(root, 'dist'), join(release, 'dist'), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(release, 'node_modules'))
    const version = `0.0.${number}`
    const about = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    writeFileSync(join(release, 'package.json'), JSON.stringify({ ...about, version }))
    symlinkSync(String(number), `${link}.new`)
    renameSync(`${link}.new`, link)
    return version
  }
  switchToNext()
  return { entry: join(link, 'dist', 'cluster.js'), switchToNext }
}
