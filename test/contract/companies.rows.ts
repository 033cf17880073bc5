// Goal: the rows of /api/companies: the own company and its members, invitations, the public pages; the limit of postings.
// Method: requests to a host of two workers in turn; what was mailed is looked up where it is stored.
import { ObjectId } from 'mongodb'
import t from 'tap'
import { newToken } from '../../src/database/secret-tokens.ts'
import { signUp } from '../support/app.ts'
import { nextOf, says, scene } from '../support/contract-fixture.ts'

type Scene = Awaited<ReturnType<typeof scene>>

/** Invites somebody; the token stands in the mail alone, so another one takes its place. */
async function invite({ store, post, employer }: Scene, email: string, role = 'recruiter'): Promise<string> {
  const sent = await post(employer, '/api/companies/mine/invitations', { email, role })
  if (sent.statusCode !== 201) throw new Error(sent.body)
  const { token, hash } = newToken(32)
  await store.invitations.updateOne(
    { _id: new ObjectId(sent.json().data._id as string) },
    { $set: { tokenHash: hash } }
  )
  return token
}

t.test('the own company: read, changed; its public page and jobs', async (t) => {
  const { get, put, employer, seeker, postJob } = await scene(t)
  const mine = await get(employer, '/api/companies/mine')
  t.same(says(mine), [200, 'Company retrieved successfully'])
  t.match(mine.json().data, { _id: employer.id, name: 'Example Works', role: 'owner', domain: null, logo: '' })
  t.equal((await get(seeker, '/api/companies/mine')).statusCode, 403)
  const changed = await put(employer, '/api/companies/mine', { website: 'https://a.example', description: 'We build.' })
  t.same(says(changed), [200, 'Company updated successfully'])
  t.equal((await put(employer, '/api/companies/mine', { website: 'javascript:x' })).json().errors[0].field, 'website')
  const [first, second] = [await postJob({ title: 'First' }), await postJob({ title: 'Second' })]
  const page = `/api/companies/${employer.id}`
  for (let count = 0; count < 3; count++) {
    const { data } = (await get(null, page)).json()
    t.match(data, { website: 'https://a.example', description: 'We build.', openJobs: 2 })
    t.notOk('role' in data)
  }
  const jobs = await get(null, `${page}/jobs?limit=1`)
  const more = await get(null, nextOf(jobs) ?? '')
  t.same(
    [...jobs.json().data, ...more.json().data].map(({ _id }) => _id),
    [second, first]
  )
  await put(employer, `/api/jobs/${first}`, { isActive: false })
  t.equal((await get(null, page)).json().data.openJobs, 1, 'at once')
  t.same(
    (await get(null, '/api/companies')).json().data.map(({ name }: { name: string }) => name),
    ['Example Works']
  )
  t.same(says(await get(null, `/api/companies/${'0'.repeat(24)}`)), [404, 'Company not found'])
})

t.test('an invitation: seen by its token, accepted by signing up; members change, leave and begin anew', async (t) => {
  const world = await scene(t)
  const { api, get, post, put, del, employer, seeker } = world
  const email = 'invited@example.com'
  const token = await invite(world, email)
  const seen = await get(null, `/api/companies/invitations/${token}`)
  t.match(seen.json().data, { company: { name: 'Example Works' }, email, role: 'recruiter' })
  t.match((await get(null, `/api/companies/invitations/${token}/page`)).body, /Example Works invites you/)
  t.same(says(await get(null, `/api/companies/invitations/${'x'.repeat(43)}`))[0], 400)
  const accept = (who: typeof employer) => post(who, '/api/companies/invitations/accept', { token })
  t.equal((await accept(seeker)).statusCode, 403)
  const wrong = await post(null, '/api/auth/signup', {
    ...{ name: 'Some Body', email: 'other@example.com', password: 'correct-Horse-7', role: 'EMPLOYER' },
    invitationToken: token
  })
  t.equal(wrong.statusCode, 403, 'another address')
  const member = await signUp(api, 'EMPLOYER', { email, invitationToken: token })
  const me = (await get(member, '/api/users/me')).json().data
  t.match(me, { emailVerified: true, companyName: 'Example Works', company: { _id: employer.id, role: 'recruiter' } })
  const members = '/api/companies/mine/members'
  t.same(
    (await get(member, members)).json().data.map(({ email }: { email?: string }) => email),
    [undefined, undefined]
  )
  t.same((await get(employer, members)).json().data[1].email, email)
  t.equal((await put(member, `${members}/${member.id}`, { role: 'owner' })).statusCode, 403)
  t.match((await put(employer, `${members}/${member.id}`, { role: 'viewer' })).json().data, { role: 'viewer' })
  t.same(says(await post(employer, '/api/companies/mine/leave'))[0], 409, 'the last owner')
  t.same(says(await del(employer, '/api/users/me', { currentPassword: 'correct-Horse-7' }))[0], 409, 'the last owner')
  t.same(says(await post(member, '/api/companies/mine/leave')), [200, 'You have left the company'])
  t.same(says(await get(member, '/api/companies/mine')), [404, 'Company not found'])
  t.equal((await post(member, '/api/companies', { name: 'Anew' })).statusCode, 201)
  t.equal((await get(member, '/api/companies/mine')).json().data.name, 'Anew')
})

t.test('joining with an own company: what would move is told, and moves after confirmation', async (t) => {
  const world = await scene(t)
  const { api, store, get, post, postJob, apply, employer } = world
  const other = await signUp(api, 'EMPLOYER', { companyName: 'Small' })
  await store.users.updateOne({ _id: new ObjectId(other.id) }, { $set: { emailVerifiedAt: new Date() } })
  const job = await postJob({}, other)
  await apply(job)
  const token = await invite(world, other.email)
  const accept = (more: object) => post(other, '/api/companies/invitations/accept', { token, ...more })
  const asked = await accept({})
  t.match(says(asked), [409, /its 1 jobs and 1 applications would move along/])
  t.same(says(await accept({ confirm: true })), [200, 'You are a member of the company now'])
  t.match((await get(null, `/api/jobs/${job}`)).json().data, { companyId: employer.id, companyName: 'Example Works' })
  t.equal((await get(employer, '/api/applications/employer')).json().data.length, 1)
  t.equal((await get(null, `/api/companies/${other.id}`)).statusCode, 404)
})

t.test('a domain is asked for and confirmed by an owner', async (t) => {
  const { get, post, del, employer, store } = await scene(t)
  const ask = (email: string) => post(employer, '/api/companies/mine/domain', { email })
  t.equal((await ask('someone@gmail.com')).json().errors[0].field, 'email')
  t.same(says(await ask('petra@works.org')), [202, 'A code is on its way to this address'])
  const confirm = (code: string) => post(employer, '/api/companies/mine/domain/confirm', { code })
  t.equal((await confirm('x'.repeat(22))).statusCode, 400)
  const { token, hash } = newToken(16)
  await store.companies.updateOne({ _id: new ObjectId(employer.id) }, { $set: { 'domainRequest.codeHash': hash } })
  t.match((await confirm(token)).json().data, { domain: 'works.org' })
  t.equal((await get(null, `/api/companies/${employer.id}`)).json().data.domain, 'works.org')
  t.equal((await del(employer, '/api/companies/mine/domain')).statusCode, 200)
  t.equal((await get(null, `/api/companies/${employer.id}`)).json().data.domain, null)
})
