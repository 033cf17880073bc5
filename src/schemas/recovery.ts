/** Schemas of e-mail verification and password reset. */
import { Type } from 'typebox'
import { Email, Password } from './users.ts'

const LinkToken = Type.String({
  minLength: 1,
  maxLength: 128,
  description: 'the one-time token of the mailed link',
  examples: ['Jc1kTWAkxQ9q0Z2lq3m0Vw']
})

export const LinkParams = Type.Object({ token: LinkToken })
export const TokenBody = Type.Object({ token: LinkToken })
export const EmailBody = Type.Object({ email: Email })
export const ResetBody = Type.Object({ token: LinkToken, password: Password })
export const NewPasswordBody = Type.Object({ password: Password })

/** Parameters that mail programs and trackers add to a link: the HTML pages ignore them. */
export const AnyQuery = Type.Object({}, { additionalProperties: true })

/** The response of an HTML page. */
export const htmlPage = { 200: { description: 'a page', content: { 'text/html': { schema: Type.String() } } } }
