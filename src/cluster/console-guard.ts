/** Which requests the console's part of the admin server takes: none that a page of another origin could have sent or could read. */
import type { IncomingHttpHeaders } from 'node:http'
import { isIP } from 'node:net'
import { hostname } from 'node:os'

const hostPattern = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(:\d{1,5})?$/

/**
 * A name that somebody else may give this machine's address would make their page one of our origin (DNS rebinding): taken are
 * addresses, `localhost`, and the machine's own name.
 */
function isOwnName(host: string): boolean {
  const [, name = ''] = hostPattern.exec(host) ?? []
  return isIP(name.replace(/^\[|\]$/g, '')) !== 0 || name === 'localhost' || name === hostname().toLowerCase()
}

/** @returns why the request is refused; null: it is not */
export function refusalOf(headers: IncomingHttpHeaders): string | null {
  const host = headers.host?.toLowerCase() ?? ''
  if (!isOwnName(host))
    return `The console is reached by an address, by localhost or by ${hostname()}, not by another name`
  const { origin } = headers
  if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`)
    return 'The console answers no page of another origin'
  return null
}

/** Of a request that only the console's own script makes: not even a link of another page leads here. */
export const isFromElsewhere = ({ 'sec-fetch-site': site }: IncomingHttpHeaders): boolean =>
  site !== undefined && site !== 'same-origin' && site !== 'none'
