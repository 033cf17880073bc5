/** The part of the tour that is about companies: public pages, members, invitations, a verified domain, moving and renaming. */
import { ObjectId } from 'mongodb'
import type { App } from '../../src/app.ts'
import { newToken } from '../../src/database/secret-tokens.ts'
import { moveTask } from '../../src/domain/companies/move.ts'
import { renameTask } from '../../src/domain/companies/rename.ts'
import { jobBody, signUp } from './app.ts'
import { runTask } from './run-task.ts'
import type { People, Person } from './tour.ts'

/** Everything. `pages` reads a list that is longer than five pages. */
export async function tourCompanies(
  { store }: App,
  people: People,
  pages: (token: string | undefined, url: string) => Promise<void>
): Promise<void> {
  const { ask, employer } = people
  await pages(undefined, '/api/companies?limit=20')
  await pages(undefined, `/api/companies/${employer.id}/jobs`)
  await ask({ url: `/api/companies/${employer.id}` })
  const owner = await signUp(people, 'EMPLOYER')
  const mine = '/api/companies/mine'
  const as = (token: string) => (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, payload?: object) =>
    ask({ method, url: mine + path, token, ...(payload && { payload }) })
  const asOwner = as(owner.token)
  const post = (token: string) => ask({ method: 'POST', url: '/api/jobs', token, payload: jobBody() })
  await post(owner.token)
  await asOwner('GET', '')
  await asOwner('PUT', '', { name: 'Another' })
  await runTask(store, renameTask, { companyId: owner.id })

  const invite = async (email: string): Promise<string> => {
    const { _id } = (await asOwner('POST', '/invitations', { email, role: 'owner' })).json().data
    const { token, hash } = newToken(32)
    await store.invitations.updateOne({ _id: new ObjectId(_id as string) }, { $set: { tokenHash: hash } })
    return token
  }
  const joining: Person = await signUp(people, 'EMPLOYER')
  await store.users.updateOne({ _id: new ObjectId(joining.id) }, { $set: { emailVerifiedAt: new Date() } })
  await post(joining.token)
  const token = await invite(joining.email)
  await asOwner('GET', '/invitations')
  await ask({ url: `/api/companies/invitations/${token}` })
  await ask({ url: `/api/companies/invitations/${token}/page` })
  const accept = { token, confirm: true }
  await ask({ method: 'POST', url: '/api/companies/invitations/accept', token: joining.token, payload: accept })
  await runTask(store, moveTask, { from: joining.id, to: owner.id })
  const other = `other-${owner.email}`
  await signUp(people, 'EMPLOYER', { email: other, invitationToken: await invite(other) })
  await invite(`third-${owner.email}`)
  const { items: [waiting] = [] } = { items: (await asOwner('GET', '/invitations')).json().data }
  await asOwner('DELETE', `/invitations/${waiting._id}`)

  const members = (await asOwner('GET', '/members')).json().data as { _id: string; email: string }[]
  const third = members.find(({ email }) => email === other)
  await asOwner('PUT', `/members/${third?._id}`, { role: 'viewer' })
  await asOwner('DELETE', `/members/${third?._id}`)
  await as(joining.token)('POST', '/leave')
  await ask({ method: 'POST', url: '/api/companies', token: joining.token, payload: { name: 'Anew' } })

  await asOwner('POST', '/domain', { email: 'petra@example.org' })
  const { token: code, hash } = newToken(16)
  const _id = new ObjectId(owner.id)
  await store.companies.updateOne({ _id }, { $set: { 'domainRequest.codeHash': hash } })
  await asOwner('POST', '/domain/confirm', { code })
  await asOwner('DELETE', '/domain')
  await ask({ method: 'PUT', url: '/api/users/profile', token: owner.token, payload: { companyName: 'Third' } })
}
