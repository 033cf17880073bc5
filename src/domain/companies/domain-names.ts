/** Which mail domains a company can verify: those that belong to somebody, and not to everybody. */
import providers from 'email-providers'
import { parse } from 'tldts'
import { invalidField } from '../../errors.ts'
import { canonicalEmail } from '../../util/email-address.ts'

/** Providers of mail for everybody, and of addresses that are thrown away. */
const isProvider = new Set(providers)

/**
 * The domain of an address, in its ASCII form, and the address itself.
 * @throws VALIDATION_FAILED naming `email`: a public suffix (co.uk, github.io), an address without a name, or a domain in which
 * everybody can have a mailbox
 */
export function ownDomainOf(email: string): { domain: string; email: string } {
  const address = canonicalEmail(email)
  const domain = address.slice(address.lastIndexOf('@') + 1).replace(/\.$/, '')
  const { domain: registrable, isIcann, isPrivate, isIp } = parse(domain, { allowPrivateDomains: true })
  if (isIp || registrable === null || !(isIcann || isPrivate)) {
    throw invalidField('email', 'must be an address in a domain that somebody has registered')
  }
  // Also a part of a provider's domain, and what somebody has from a provider of names for everybody.
  if (isPrivate || isProvider.has(domain) || isProvider.has(registrable)) {
    throw invalidField('email', 'must not be an address of a public mail provider')
  }
  return { domain, email: address }
}
