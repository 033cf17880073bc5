/** typebox as one file an entry. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../processes/paths.mjs'

/** Entries of a package of 683 files, which every process of a host would open one by one, by the name of their bundled file. */
const typebox = { index: 'typebox', compile: 'typebox/compile', value: 'typebox/value' }

/**
 * Bundles typebox into the compiled folder's own node_modules, where imports from dist/ find it first.
 * @param {typeof import('esbuild').build} build
 * @param {string} outbase
 */
export async function bundleTypebox(build, outbase) {
  const outdir = join(outbase, 'node_modules', 'typebox')
  await build({
    absWorkingDir: root,
    entryPoints: typebox,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'es2023',
    logLevel: 'silent'
  })
  const exports = { '.': './index.js', './*': './*.js' }
  writeFileSync(join(outdir, 'package.json'), JSON.stringify({ name: 'typebox', type: 'module', exports }))
}
