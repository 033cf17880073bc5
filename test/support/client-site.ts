/** A site whose pages have @skillmatch/client, as a front-end would serve it. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Test } from 'tap'
import { bundleClient } from './client-bundle.ts'

const page = `<!doctype html>
<meta charset="utf-8">
<title>A page with the client</title>
<link rel="icon" href="data:,">
<script type="module">
import * as client from '/client.js'
Object.assign(window, client)
</script>`

/** @param script the module whose exports are in `window`; default the client @returns where it is: an origin that the service has to allow (FRONTEND_URL) */
export async function startClientSite(t: Test, script?: string): Promise<string> {
  const text = script ?? (await bundleClient()).text
  const server = createServer(({ url }, response) => {
    const isScript = url === '/client.js'
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
    response.end(isScript ? text : page)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.teardown(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
