/** The files of the operators' console, read once: they hold no data, and are of the release that the primary was started from. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'
import { readStaticFiles, type StaticFile, sendStaticFile } from '../util/static-files.ts'

export type ConsoleFiles = ReadonlyMap<string, StaticFile>

/** Nothing of another origin, and nothing that is written in the page itself. */
const headers = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin'
}

/** The build puts it beside the compiled sources. */
const ownFolder = fileURLToPath(new URL('../../web/console/', import.meta.url))

/** By the path of a request below /console/; none: the build has no console. */
export function readConsoleFiles(folder = ownFolder): ConsoleFiles {
  try {
    return readStaticFiles(folder)
  } catch {
    return new Map()
  }
}

/** @param name what follows /console/ */
export function sendConsoleFile(
  files: ConsoleFiles,
  name: string,
  request: IncomingMessage,
  response: ServerResponse
): void {
  const file = files.get(name)
  if (file) {
    sendStaticFile(file, headers, request, response)
    return
  }
  const reason = files.size === 0 ? 'This build has no console: `npm run build` makes dist/web' : 'Not found'
  response.writeHead(404, { 'content-type': 'text/plain', 'cache-control': 'no-store' })
  response.end(request.method === 'HEAD' ? undefined : `${reason}\n`)
}
