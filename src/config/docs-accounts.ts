/** The setting DOCS_ACCOUNTS: accounts of a demonstration, which /docs offers to whoever reads it. */
import type { Environment } from './environment.ts'
import { readList } from './lists.ts'

/** An account that is public with its password. */
export interface DocsAccount {
  role: string
  email: string
  password: string
}

const accountPattern = /^(?<role>[A-Z_]+):(?<email>[^\s:@]+@[^\s:@]+):(?<password>\S+)$/

/** The accounts of a checked setting. A password may have colons, and no comma. */
export function readDocsAccounts(text: string): DocsAccount[] {
  return readList(text).flatMap((item) => {
    const { role = '', email = '', password = '' } = accountPattern.exec(item)?.groups ?? {}
    return role === '' ? [] : [{ role, email, password }]
  })
}

/** Problems with DOCS_ACCOUNTS; no part of it is repeated. */
export function checkDocsAccounts({ DOCS_ACCOUNTS = '' }: Partial<Environment>, isProduction: boolean): string[] {
  if (DOCS_ACCOUNTS === '') return []
  if (isProduction) return ['DOCS_ACCOUNTS must not be set in production: whoever reads /docs could sign in']
  const wrong = readList(DOCS_ACCOUNTS).findIndex((item) => !accountPattern.test(item))
  return wrong === -1 ? [] : [`DOCS_ACCOUNTS must list ROLE:email:password; number ${wrong + 1} is not like that`]
}
