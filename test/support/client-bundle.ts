/** @skillmatch/client as a front-end's bundler would deliver it. */
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { root } from '../../tools/processes/paths.mjs'

/**
 * One minified module.
 * @param contents what it exports, relative to `folder`
 * @param folder default that of the client's sources
 */
export async function bundleClient(
  contents = "export * from './index.ts'",
  folder = `${root}/client/src`
): Promise<{ text: string; gzipBytes: number }> {
  const { outputFiles } = await build({
    stdin: { contents, loader: 'ts', resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'silent'
  })
  const text = outputFiles[0]?.text ?? ''
  return { text, gzipBytes: gzipSync(text, { level: 9 }).length }
}
