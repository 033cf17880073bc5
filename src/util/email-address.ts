/** E-mail addresses as people write them, and as they are compared and stored. */
import { domainToASCII } from 'node:url'

const asciiPattern = /^[\x21-\x7e]*$/

/**
 * The one spelling of an address: without blanks around it, its domain as DNS has it (`ana@müller.de` is
 * `ana@xn--mller-kva.de`: UTS 46), all in lower case. What is no address comes back as some text that is none.
 */
export function canonicalEmail(text: string): string {
  const address = text.trim()
  const at = address.lastIndexOf('@')
  const domain = address.slice(at + 1)
  if (at < 0 || asciiPattern.test(domain)) return address.toLowerCase()
  return `${address.slice(0, at)}@${domainToASCII(domain)}`.toLowerCase()
}
