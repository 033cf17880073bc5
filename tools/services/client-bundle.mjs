/** @skillmatch/client as one file of dist/, for the scripts that hear events. */
import { join } from 'node:path'
import { root } from '../processes/paths.mjs'

/**
 * @param {typeof import('esbuild').build} build
 * @param {string} outbase
 */
export async function bundleClient(build, outbase) {
  await build({
    absWorkingDir: root,
    entryPoints: ['client/src/index.ts'],
    outdir: join(outbase, 'client'),
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    logLevel: 'silent'
  })
}
