// Goal: the client is as small as its README says.
// Method: bundled, minified and compressed as a front-end would deliver it, whole and for its events alone.
import { readFileSync } from 'node:fs'
import t from 'tap'
import { bundleClient } from '../support/client-bundle.ts'

t.test('its size is the stated one, to a kilobyte', async (t) => {
  const text = readFileSync(new URL('../../client/README.md', import.meta.url), 'utf8').replaceAll('\n', ' ')
  const stated = /at most ([\d.]+) kB, `connect` alone at most ([\d.]+) kB/.exec(text) ?? []
  const bundles = [await bundleClient(), await bundleClient("export { connect } from './index.ts'")]
  for (const [index, { gzipBytes }] of bundles.entries()) {
    const statedBytes = Number(stated[index + 1]) * 1000
    t.ok(gzipBytes <= statedBytes && gzipBytes > statedBytes - 1000, `${gzipBytes} bytes, stated ${statedBytes}`)
  }
})
