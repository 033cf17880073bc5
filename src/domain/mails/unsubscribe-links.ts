/** The links by which a person stops mails: in their text, and for one click in a mail program (RFC 8058). */
import type { LinkOrigins } from './outbox.ts'

/**
 * This service's own page where its URL is known: a front end has none unless it says so.
 * @param path what is stopped; nothing: all mails about saved searches
 */
export function unsubscribeUrl(
  { frontendUrl, publicUrl, hasPublicUrl }: LinkOrigins,
  token: string,
  ...path: string[]
): string {
  const base = frontendUrl === '' || hasPublicUrl ? `${publicUrl}/api/unsubscribe` : `${frontendUrl}/unsubscribe`
  return [base, token, ...path].join('/')
}

/** Which only https permits and only this service answers; a mail that nobody asked for one by one says so (RFC 3834). */
export function listHeaders(origins: LinkOrigins, token: string, ...path: string[]): Record<string, string> {
  const automatic = { 'Auto-Submitted': 'auto-generated' }
  if (!origins.publicUrl.startsWith('https://')) return automatic
  return {
    ...automatic,
    'List-Unsubscribe': `<${unsubscribeUrl({ ...origins, hasPublicUrl: true }, token, ...path)}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click'
  }
}
