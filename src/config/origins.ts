/** Origins (RFC 6454): which browsers may call this service, and where links lead. */
import type { Environment } from './environment.ts'
import { readList } from './lists.ts'

const isWeb = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

/** http://host or https://host, with a port unless it is the scheme's default, and nothing after it. */
export const isWebOrigin = (text: string): boolean => isWeb(text) && new URL(text).origin === text

/** Schemes that are never a page's origin: theirs is "null", or they are a socket's address by mistake. */
const neverOrigins = new Set(['ws', 'wss', 'ftp', 'file', 'data', 'blob', 'javascript', 'about', 'http', 'https'])

/** Origins of apps and browser extensions: capacitor://localhost, tauri://localhost, chrome-extension://id. */
function isAppOrigin(text: string): boolean {
  const [, scheme] = /^([a-z][a-z0-9+.-]*):\/\/[A-Za-z0-9._-]+(:\d{1,5})?$/.exec(text) ?? []
  return scheme !== undefined && !neverOrigins.has(scheme)
}

/** Problems with FRONTEND_URL and PUBLIC_URL; no part of them is repeated, as they might hold a password. */
export function checkOrigins({ FRONTEND_URL = '', PUBLIC_URL = '' }: Partial<Environment>): string[] {
  const problems: string[] = []
  for (const [index, origin] of readList(FRONTEND_URL).entries()) {
    if (!isWebOrigin(origin) && !isAppOrigin(origin)) {
      problems.push(
        `FRONTEND_URL must list origins such as https://app.example.com (no path, no slash at the end); number ${index + 1} is not an origin`
      )
    }
  }
  if (PUBLIC_URL !== '' && !isWebOrigin(PUBLIC_URL)) {
    problems.push('PUBLIC_URL must be one origin such as https://api.example.com (no path, no slash at the end)')
  }
  return problems
}

/** Where development servers of front ends usually listen. */
export const developmentOrigins = ['http://localhost:5173', 'http://localhost:3000', 'http://localhost:3001']

/** The configured origin of this service, never the Host header. */
export const publicUrlOf = ({ PUBLIC_URL, PORT }: Pick<Environment, 'PUBLIC_URL' | 'PORT'>): string =>
  PUBLIC_URL || `http://localhost:${PORT}`

/** Where links in mails lead; also from an environment that was not checked. */
export const linkOrigins = ({ FRONTEND_URL = '', PUBLIC_URL = '', PORT = 5000 }: Partial<Environment>) => ({
  frontendUrl: readList(FRONTEND_URL).find(isWebOrigin) ?? '',
  publicUrl: publicUrlOf({ PUBLIC_URL, PORT }),
  hasPublicUrl: PUBLIC_URL !== ''
})

/** Allowed origins: the front ends, and the service's own origin, which browsers send as well. */
export function allowedOrigins(env: Environment): string[] {
  const isProduction = env.NODE_ENV === 'production'
  const frontEnds = env.FRONTEND_URL === '' && !isProduction ? developmentOrigins : readList(env.FRONTEND_URL)
  const isOwnKnown = env.PUBLIC_URL !== '' || !isProduction
  return [...new Set([...frontEnds, ...(isOwnKnown ? [publicUrlOf(env)] : [])])]
}
