/** The shape of the texts of mails in one language. */
import type { EventParams } from '../../../database/collections/mails.ts'
import type { MailedKind } from '../../../schemas/vocabulary.ts'

/** A mail about an account: its subject, and the paragraphs before and after its link. No client input. */
interface AccountText {
  subject: string
  before: readonly string[]
  after?: string
}

export type AccountMail =
  | 'verify'
  | 'reset'
  | 'passwordChanged'
  | 'addressChanging'
  | 'addressChanged'
  | 'addressRestored'

export interface Texts {
  hello: string
  accounts: Record<AccountMail, AccountText>
  /** `line` tells one, with what is known of it; `many` heads a list of them */
  events: Record<MailedKind, { line(params: EventParams): string; many: string }>
  /** the mail a day with notifications; counts may be "1000+" */
  digest: { subject(count: string): string; intro: string; more(count: string): string }
  /** the mail a day with the matches of saved searches */
  searches: {
    subject(count: number): string
    intro: string
    section(name: string, count: number): string
    more(count: number): string
    stopOne: string
  }
  /** before a link to what a mail tells of */
  open: string
  /** before a link that stops mails of one kind, and of all kinds in the mail */
  stopKind: string
  stopAll: string
}
