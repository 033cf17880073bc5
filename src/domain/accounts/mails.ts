/** The mails about accounts, and the links in them. */
import type { UserDocument } from '../../database/collections/accounts.ts'
import type { Language } from '../../schemas/vocabulary.ts'
import type { LinkOrigins, Mail } from '../mails/outbox.ts'
import { layOut } from '../mails/templates/layout.ts'
import { languageOf, textsOf } from '../mails/templates/texts.ts'
import type { AccountMail } from '../mails/templates/texts-type.ts'
import type { OneTimeToken, TokenPurpose } from './one-time-tokens.ts'

/** A link with its token, as it is mailed. */
export type MailedLink = Pick<OneTimeToken, 'id' | 'expiresAt'> & { url: string }

/**
 * The URL of a mailed link. Undo links lead to this service's own page where its URL is known: older front ends have
 * none.
 */
export function linkTo(purpose: TokenPurpose, { token, ...stored }: OneTimeToken, origins: LinkOrigins): MailedLink {
  const { frontendUrl, publicUrl, hasPublicUrl } = origins
  const isOurs = frontendUrl === '' || (purpose === 'undo-email' && hasPublicUrl)
  return { ...stored, url: isOurs ? `${publicUrl}/api/auth/${purpose}/${token}` : `${frontendUrl}/${purpose}/${token}` }
}

/** The link stands in place of its own line. */
function compose(language: Language, to: string, name: AccountMail, link?: MailedLink): Mail {
  const { hello, accounts } = textsOf(language)
  const { subject, before, after } = accounts[name]
  const blocks = [hello, ...before, ...(link ? [{ url: link.url }] : []), ...(after === undefined ? [] : [after])]
  return { to, ...layOut(language, subject, blocks), ...(link && { link }) }
}

/**
 * Every mail about an account, in the language of its user. They contain no client input: otherwise a user who enters a foreign
 * address could send messages to its owner in our name. Nothing stops them.
 */
export function accountMails(user: Pick<UserDocument, 'language'>) {
  const language = languageOf(user)
  const withLink = (name: AccountMail) => (to: string, link: MailedLink) => compose(language, to, name, link)
  return {
    verify: withLink('verify'),
    reset: withLink('reset'),
    passwordChanged: (to: string) => compose(language, to, 'passwordChanged'),
    /** to the current address, when a change is requested */
    addressChanging: withLink('addressChanging'),
    /** to the former address */
    addressChanged: withLink('addressChanged'),
    /** to the restored address */
    addressRestored: withLink('addressRestored')
  }
}
