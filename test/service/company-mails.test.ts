// Goal: what is mailed proves a mailbox and says nothing that a client wrote: an invitation makes one member once, who takes their
// own company's jobs and applications along, all of them; a code verifies a domain for one company.
// Method: the domain on a real database, and the mails in its outbox; twins at the same moment; a task that finds what a worker left.
import { ObjectId } from 'mongodb'
import t from 'tap'
import { apply } from '../../src/domain/applications/apply.ts'
import { listEmployerApplications } from '../../src/domain/applications/read.ts'
import { acceptInvitation } from '../../src/domain/companies/accept.ts'
import { ownDomainOf } from '../../src/domain/companies/domain-names.ts'
import { confirmDomain, removeDomain, requestDomain } from '../../src/domain/companies/domains.ts'
import { invite, listInvitations, readInvitation, revokeInvitation } from '../../src/domain/companies/invitations.ts'
import { removeMember } from '../../src/domain/companies/members.ts'
import { moveTask } from '../../src/domain/companies/move.ts'
import { readOwnCompany } from '../../src/domain/companies/own-company.ts'
import { readCompanyPage } from '../../src/domain/companies/public-pages.ts'
import { listOwnJobs, readJob } from '../../src/domain/jobs/read.ts'
import { createJob } from '../../src/domain/jobs/write.ts'
import { addCompany, addressOf, mails, textsTo, tokenTo } from '../support/company-people.ts'
import { addUser, codeOf, jobBody, testStore } from '../support/domain.ts'
import { runTask } from '../support/run-task.ts'

const page = { limit: 20 }
const origin = { sourceName: 'A board', sourceUrl: 'https://board.example/1' }

t.test('an invitation: one mail without a word of a client, once, for one address, for a week', async (t) => {
  const store = await testStore(t)
  const { owner, id } = await addCompany(store, { name: 'Buy at evil.example' })
  const member = await addUser(store, 'EMPLOYER', { emailVerifiedAt: new Date(), company: null })
  const email = addressOf(member)
  const sent = await invite(store, owner, { email: email.toUpperCase(), role: 'recruiter' }, mails)
  t.match(sent, { email, role: 'recruiter' })
  const [text = ''] = await textsTo(store, email)
  t.notMatch(text, /evil|Buy/)
  const first = await tokenTo(store, email)
  t.notMatch(JSON.stringify(await store.invitations.find().toArray()), first, 'only its hash is stored')
  await invite(store, owner, { email, role: 'viewer' }, mails)
  const token = await tokenTo(store, email)
  t.equal(await codeOf(readInvitation(store, first)), 'LINK_INVALID', 'another one replaces it')
  t.match(await readInvitation(store, token), { company: { name: 'Buy at evil.example' }, role: 'viewer', email })

  const accept = (who: typeof owner) => acceptInvitation(store, who, { token })
  t.equal(await codeOf(accept(await addUser(store, 'JOB_SEEKER'))), 'INVITATION_NEEDS_EMPLOYER')
  t.equal(await codeOf(accept(await addUser(store, 'EMPLOYER'))), 'INVITATION_OF_ANOTHER')
  await store.users.updateOne({ email }, { $set: { emailVerifiedAt: null } })
  t.equal(await codeOf(accept(member)), 'EMAIL_NOT_VERIFIED')
  await store.users.updateOne({ email }, { $set: { emailVerifiedAt: new Date() } })
  const twins = await Promise.all([accept(member), accept(member)].map(codeOf))
  t.same(twins.sort(), ['LINK_INVALID', 'no error'])
  t.match(await store.users.findOne({ email }), { company: { id, role: 'viewer' }, companyName: 'Buy at evil.example' })
  t.equal(await codeOf(invite(store, owner, { email, role: 'owner' }, mails)), 'ALREADY_EXISTS')

  const other = 'other@example.com'
  const revoked = await invite(store, owner, { email: other, role: 'owner' }, mails)
  t.equal((await listInvitations(store, owner, page)).items.length, 1)
  await revokeInvitation(store, owner, revoked._id)
  t.equal(await codeOf(readInvitation(store, await tokenTo(store, other))), 'LINK_INVALID')
  await invite(store, owner, { email: other, role: 'owner' }, mails)
  await store.invitations.updateMany({}, { $set: { expiresAt: new Date(0) } })
  t.equal(await codeOf(readInvitation(store, await tokenTo(store, other))), 'LINK_INVALID')
  await invite(store, owner, { email: other, role: 'owner' }, mails)
  t.equal(await codeOf(invite(store, owner, { email: other, role: 'owner' }, mails)), 'TOO_MANY_INVITATIONS')
  const { owner: stranger } = await addCompany(store)
  t.equal(await codeOf(invite(store, stranger, { email: other, role: 'owner' }, mails)), 'TOO_MANY_INVITATIONS')
  for (let count = 6; count <= 20; count++) {
    await invite(store, owner, { email: `${count}@example.com`, role: 'viewer' }, mails)
  }
  t.equal(await codeOf(invite(store, owner, { email: 'x@example.com', role: 'owner' }, mails)), 'TOO_MANY_INVITATIONS')
})

t.test('the only member of a company joins another: all of it moves, after confirmation', async (t) => {
  const store = await testStore(t)
  const to = await addCompany(store, { name: 'Large' })
  const from = await addCompany(store, { name: 'Small', domain: 'small.example', verifiedAt: new Date() })
  const seeker = await addUser(store, 'JOB_SEEKER')
  const jobs = []
  for (let count = 0; count < 3; count++)
    jobs.push(await createJob(store, from.owner, jobBody({ title: `Job ${count}` })))
  const imported = await createJob(store, from.owner, jobBody({ ...origin, companyName: 'Elsewhere' }))
  await apply(store, seeker, { jobId: imported._id })
  // As a host of the former version has stored them.
  await store.users.updateOne({ _id: new ObjectId(from.owner.id) }, { $set: { emailVerifiedAt: new Date() } })
  const email = addressOf(from.owner)
  const token = async () => {
    await invite(store, to.owner, { email, role: 'recruiter' }, mails)
    return tokenTo(store, email)
  }
  const given = await token()
  const asked = acceptInvitation(store, from.owner, { token: given })
  await t.rejects(asked, { code: 'COMPANY_MOVES', message: /its 4 jobs and 1 applications would move/ })
  const second = await from.add('viewer')
  t.equal(await codeOf(acceptInvitation(store, from.owner, { token: given, confirm: true })), 'ALREADY_MEMBER')
  await removeMember(store, from.owner, second.id)
  await store.outbox.deleteMany({})
  await acceptInvitation(store, from.owner, { token: given, confirm: true })
  t.equal((await listOwnJobs(store, to.owner, page)).items.length, 4)
  t.match(await readJob(store, imported._id), { companyName: 'Elsewhere', companyId: to.id.toHexString() })
  t.match(await readJob(store, jobs[0]?._id ?? ''), {
    companyName: 'Large',
    version: 2,
    employerId: { companyName: 'Large' }
  })
  t.equal((await listEmployerApplications(store, to.owner, page)).items.length, 1)
  t.equal(await store.outbox.countDocuments({ type: 'job.updated', topic: 'jobs' }), 4)
  t.match(await store.companies.findOne({ _id: from.id }), { deletedAt: Date, logo: null })
  t.notOk((await store.companies.findOne({ _id: from.id }))?.domain, 'its domain is free')
  t.equal(await codeOf(readCompanyPage(store, from.id.toHexString())), 'NOT_FOUND')

  // A worker that died left a document behind: the task that was stored with the acceptance moves it.
  await store.jobs.updateOne({ _id: new ObjectId(imported._id) }, { $set: { companyId: from.id } })
  const task = await store.tasks.findOne({ name: 'move-company' })
  await runTask(store, moveTask, task?.data)
  t.equal(await store.jobs.countDocuments({ companyId: to.id }), 4)

  // Two who invite each other and accept at once: one joins the other.
  const [one, two] = [await addCompany(store), await addCompany(store)]
  await invite(store, one.owner, { email: addressOf(two.owner), role: 'owner' }, mails)
  await invite(store, two.owner, { email: addressOf(one.owner), role: 'owner' }, mails)
  const both = [one, two].map(async ({ owner }) =>
    codeOf(acceptInvitation(store, owner, { token: await tokenTo(store, addressOf(owner)) }))
  )
  t.ok((await Promise.all(both)).includes('no error'))
  const ids = (await store.users.find({ _id: { $in: [one, two].map((c) => new ObjectId(c.owner.id)) } }).toArray()).map(
    ({ company }) => String(company?.id)
  )
  t.equal(new Set(ids).size, 1)
  t.match(await store.companies.findOne({ _id: new ObjectId(ids[0]) }), { deletedAt: null })
})

t.test('a domain: of a mailbox there, of one company, of nobody else', async (t) => {
  const store = await testStore(t)
  const refused = [
    'gmail.com',
    'mx.gmail.com',
    'mailinator.com',
    'co.uk',
    'me.github.io',
    'localhost',
    '127.0.0.1',
    'a.invalid'
  ]
  for (const domain of refused) t.throws(() => ownDomainOf(`x@${domain}`), { code: 'VALIDATION_FAILED' }, domain)
  t.match(ownDomainOf('X@Bücher.de'), { domain: 'xn--bcher-kva.de', email: 'x@xn--bcher-kva.de' })
  t.match(ownDomainOf('x@eu.acme.co.uk'), { domain: 'eu.acme.co.uk' })

  const [one, two] = [await addCompany(store), await addCompany(store)]
  const codeTo = async (address: string) => /^[\w-]{22}$/m.exec((await textsTo(store, address)).at(-1) ?? '')?.[0] ?? ''
  const code = async ({ owner }: typeof one, address: string) => {
    await requestDomain(store, owner, address, mails)
    return codeTo(address)
  }
  const [first, second] = [await code(one, 'a@acme.org'), await code(two, 'b@acme.org')]
  t.equal(await codeOf(confirmDomain(store, two.owner, first)), 'LINK_INVALID', "another company's code")
  const twins = await Promise.all([
    codeOf(confirmDomain(store, one.owner, first)),
    codeOf(confirmDomain(store, two.owner, second))
  ])
  t.same(twins.sort(), ['DOMAIN_TAKEN', 'no error'])
  const [holder, other] = (await store.companies.findOne({ domain: 'acme.org' }))?._id.equals(one.id)
    ? [one, two]
    : [two, one]
  t.match(await readOwnCompany(store, holder.owner), { domain: 'acme.org' })
  await removeDomain(store, holder.owner)
  t.match(await readOwnCompany(store, holder.owner), { domain: null })
  t.match(await confirmDomain(store, other.owner, await code(other, 'c@acme.org')), { domain: 'acme.org' })
  const late = await code(holder, 'd@acme.org')
  await store.companies.updateOne({ _id: other.id }, { $set: { verifiedAt: new Date(Date.now() - 366 * 86_400_000) } })
  t.match(await confirmDomain(store, holder.owner, late), { domain: 'acme.org' }, 'an old one gives way')
  t.match(await readOwnCompany(store, other.owner), { domain: null })
})
