/** The plain HTML pages of the service: where mailed links lead to without a configured front end, and the start. No scripts, readable on a phone. */
import { createHash } from 'node:crypto'
import type { TokenPurpose } from '../domain/accounts/one-time-tokens.ts'
import { escaped } from '../util/html.ts'

export { escaped }

const style =
  'body{font:1.1rem/1.5 system-ui,sans-serif;max-width:32rem;margin:3rem auto;padding:0 1rem}' +
  '.problem{border-left:.3rem solid #a11;padding-left:.6rem}' +
  'input,button{font:inherit;padding:.6rem;width:100%;box-sizing:border-box;margin:.5rem 0}'

const styleHash = createHash('sha256').update(style).digest('base64')

/**
 * Headers of every page: nothing is loaded or cached, and the URL, which contains a token, is never sent as a referrer.
 */
export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store'
}

const product = 'SkillMatch'

const page = (title: string, content: string): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title === product ? product : `${title} – ${product}`}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`

const passwordField =
  '<label>New password (8 to 128 characters)<input type="password" name="password" required minlength="8" maxlength="128" autocomplete="new-password"></label>'

/** What a page with a form is for. */
export type PagePurpose = TokenPurpose | 'unsubscribe' | 'unsubscribe-search' | 'unsubscribe-kinds'

const oneClickField = '<input type="hidden" name="List-Unsubscribe" value="One-Click">'

const forms: Record<PagePurpose, { title: string; text: string; field: string; button: string }> = {
  'verify-email': {
    title: 'Confirm your e-mail address',
    text: 'Use this e-mail address for your account.',
    field: '',
    button: 'Confirm'
  },
  'reset-password': {
    title: 'Choose a new password',
    text: 'All devices will be signed out.',
    field: passwordField,
    button: 'Change password'
  },
  'undo-email': {
    title: 'Restore your account',
    text: 'This restores the e-mail address of your account, signs out all devices and invalidates the password. You will receive a mail to choose a new one.',
    field: '',
    button: 'Restore'
  },
  unsubscribe: {
    title: 'Stop these mails',
    text: 'You will get no more mails about your saved searches. The searches stay.',
    field: oneClickField,
    button: 'Stop'
  },
  'unsubscribe-search': {
    title: 'Stop these mails',
    text: 'You will get no more mails about this saved search. The search stays.',
    field: oneClickField,
    button: 'Stop'
  },
  'unsubscribe-kinds': {
    title: 'Stop these mails',
    text: 'You will get no more mails of this kind. The notifications themselves stay.',
    field: oneClickField,
    button: 'Stop'
  }
}

/**
 * The page a link shows: a form that posts to the page's own URL. Showing it does not consume the token. `problems` are
 * the errors of the last submission.
 */
export function formPage(purpose: PagePurpose, problems: readonly string[] = []): string {
  const { title, text, field, button } = forms[purpose]
  const list = problems.map((problem) => `<p class="problem" role="alert">${escaped(problem)}</p>\n`).join('')
  const form = `<form method="post">${field}<button type="submit">${button}</button></form>`
  return page(title, `<p>${text}</p>\n${list}${form}`)
}

export interface StartLink {
  href: string
  text: string
}

/** The page at the service's own address. */
export function startPage(version: string, links: readonly StartLink[]): string {
  const items = links.map(
    ({ href, text }) => `<li><a href="${escaped(href)}">${escaped(href)}</a>: ${escaped(text)}</li>\n`
  )
  const said = `<p>The service of SkillMatch, version ${escaped(version)}: jobs, applications, matching and live notifications.</p>`
  return page(product, `${said}\n<ul>\n${items.join('')}</ul>`)
}

/** The page that shows the outcome of a link. */
export const outcomePage = (text: string): string => page(escaped(text), '<p>You may close this page.</p>')
