/** E-mail addresses in the canonical form in which they are compared and stored. */
import { domainToASCII } from 'node:url'

const asciiPattern = /^[\x21-\x7e]*$/

/**
 * The canonical form of an address: trimmed, its domain as in DNS (`ana@müller.de` is `ana@xn--mller-kva.de`: UTS 46),
 * all in lower case. A text that is not an address yields another one that is not.
 */
export function canonicalEmail(text: string): string {
  const address = text.trim()
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1)
  if (at < 0 || asciiPattern.test(domain)) return address.toLowerCase()
  return `${address.slice(0, at)}@${domainToASCII(domain)}`.toLowerCase()
}
