/** The operators' console on the admin server: its files, and the way of its requests to the own host's service. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { readConsoleFiles, sendConsoleFile } from './console-files.ts'
import { isFromElsewhere, refusalOf } from './console-guard.ts'
import type { Address } from './ipc.ts'
import { createPassage, sendFailure } from './service-passage.ts'

const home = '/console/'

const isSafe = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD'

/** Only people are led on: a program that asks for `/` is told what there is. */
const isPerson = ({ headers }: IncomingMessage): boolean => String(headers.accept ?? '').includes('text/html')

/**
 * @param findAddress where the service listens; null: nowhere yet
 * @returns answers a request, or says that it is none of the console's
 */
export function createConsole(
  findAddress: () => Address | null
): (request: IncomingMessage, response: ServerResponse) => boolean {
  const files = readConsoleFiles()
  const pass = createPassage(findAddress)
  return (request, response) => {
    const path = request.url?.split('?', 1)[0] ?? ''
    if (isSafe(request) && (path === '/console' || (path === '/' && isPerson(request)))) {
      response.writeHead(302, { location: home, 'cache-control': 'no-store' }).end()
      return true
    }
    const isApi = path.startsWith('/api/')
    if (!isApi && !(path.startsWith(home) && isSafe(request))) return false
    response.setHeader('x-content-type-options', 'nosniff')
    response.setHeader('cross-origin-resource-policy', 'same-origin')
    const refusal = refusalOf(request.headers)
    if (refusal !== null) sendFailure(response, 403, 'ORIGIN_FORBIDDEN', refusal)
    else if (!isApi) sendConsoleFile(files, path.slice(home.length), request, response)
    else if (isFromElsewhere(request.headers))
      sendFailure(response, 403, 'ORIGIN_FORBIDDEN', 'The console answers no page of another origin')
    else void pass(request, response)
    return true
  }
}
