/** The settings for outgoing mail: SMTP_URL and MAIL_FROM. */
import type { Environment } from './environment.ts'

const senderPattern = /^([^<>\p{Cc}]*<[^\s<>@,]+@[^\s<>@,]+>|[^\s<>@,]+@[^\s<>@,]+)$/u

function isSmtpUrl(text: string): boolean {
  if (!/^smtps?:\/\//i.test(text) || !URL.canParse(text)) return false
  const { hostname, port, pathname, username, password, search, hash } = new URL(text)
  if (hostname === '' || port === '0' || !/^\/?$/.test(pathname) || hash !== '' || search.includes('@')) return false
  try {
    decodeURIComponent(username + password)
    return true
  } catch {
    return false
  }
}

/** Problems with the mail settings; no part of a URL is repeated. */
export function checkMail({ SMTP_URL = '', MAIL_FROM }: Partial<Environment>): string[] {
  const problems: string[] = []
  if (SMTP_URL !== '' && !isSmtpUrl(SMTP_URL)) {
    problems.push('SMTP_URL must be like smtp://user:password@host:587, the password percent-encoded')
  }
  if (MAIL_FROM !== undefined && !senderPattern.test(MAIL_FROM)) {
    problems.push('MAIL_FROM must be an address: SkillMatch <no-reply@example.com>')
  }
  return problems
}

/** Whether a sender's address is on this machine, which other mail servers reject. */
export const isLocalSender = (from: string): boolean =>
  /@([^\s<>@]+\.)?(localhost|localdomain|local|invalid|\[?127\.\d+\.\d+\.\d+\]?)\.?>?$/i.test(from)
