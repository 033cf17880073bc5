/** Schemas of the links that stop mails. */
import { Type } from 'typebox'
import { Id } from './common.ts'
import { MailedKinds } from './mail-preferences.ts'

const token = Type.String({
  minLength: 1,
  maxLength: 128,
  description: 'the token of the mailed link',
  examples: ['Jc1kTWAkxQ9q0Z2lq3m0Vw']
})

export const UnsubscribeParams = Type.Object({ token })
export const UnsubscribeSearchParams = Type.Object({ token, searchId: Id })
export const UnsubscribeKindsParams = Type.Object({ token, kinds: MailedKinds })
