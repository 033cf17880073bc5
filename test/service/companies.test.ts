// Goal: a company has one owner at least, a person one company; a posting is called as its company, of which an unverified one posts
// few; with an account goes only a company that nobody else is in.
// Method: the domain on a real database; twins at the same moment.
import { ObjectId } from 'mongodb'
import t from 'tap'
import { deleteAccount } from '../../src/domain/accounts/delete-account.ts'
import { updatePlainFields } from '../../src/domain/accounts/profile.ts'
import { requestDomain } from '../../src/domain/companies/domains.ts'
import { invite } from '../../src/domain/companies/invitations.ts'
import { changeRole, listMembers, removeMember } from '../../src/domain/companies/members.ts'
import { beginCompany, changeOwnCompany, readOwnCompany } from '../../src/domain/companies/own-company.ts'
import { renameTask } from '../../src/domain/companies/rename.ts'
import { createJob, updateJob } from '../../src/domain/jobs/write.ts'
import { addCompany, addressOf, mails } from '../support/company-people.ts'
import { codeOf, jobBody, testStore } from '../support/domain.ts'
import { runTask } from '../support/run-task.ts'

const origin = { sourceName: 'A board', sourceUrl: 'https://board.example/1' }

t.test('members: who sees and does what, and there is an owner at least', async (t) => {
  const store = await testStore(t)
  const { owner, add } = await addCompany(store)
  const [recruiter, viewer] = [await add('recruiter'), await add('viewer')]
  for (const who of [recruiter, viewer]) {
    t.same(
      (await listMembers(store, who)).map(({ role, email }) => [role, email]),
      [
        ['owner', undefined],
        ['recruiter', undefined],
        ['viewer', undefined]
      ]
    )
    t.equal(await codeOf(changeOwnCompany(store, who, { name: 'Mine' })), 'COMPANY_ROLE_FORBIDDEN')
    t.equal(await codeOf(changeRole(store, who, who.id, 'owner')), 'COMPANY_ROLE_FORBIDDEN')
    t.equal(await codeOf(removeMember(store, who, owner.id)), 'COMPANY_ROLE_FORBIDDEN')
    t.equal(await codeOf(invite(store, who, { email: 'a@b.example', role: 'owner' }, mails)), 'COMPANY_ROLE_FORBIDDEN')
    t.equal(await codeOf(requestDomain(store, who, 'a@b.example', mails)), 'VALIDATION_FAILED')
    t.equal(await codeOf(requestDomain(store, who, 'a@skillmatch.org', mails)), 'COMPANY_ROLE_FORBIDDEN')
  }
  t.equal((await listMembers(store, owner))[1]?.email, addressOf(recruiter))
  const others = await addCompany(store)
  t.equal(await codeOf(removeMember(store, others.owner, viewer.id)), 'NOT_FOUND', 'of another company')
  for (const done of [removeMember(store, owner, owner.id), changeRole(store, owner, owner.id, 'viewer')]) {
    t.equal(await codeOf(done), 'LAST_OWNER')
  }
  t.match(await changeRole(store, owner, recruiter.id.toUpperCase(), 'owner'), { role: 'owner' })
  await store.outbox.deleteMany({})
  await removeMember(store, owner, owner.id)
  const told = await store.outbox.find().sort({ _id: 1 }).toArray()
  t.match(
    told.map(({ type, topic }) => `${type} ${topic.split(':')[0]}`),
    ['company.member-left company', 'company.member-left user', 'membership.changed control']
  )
  t.equal(await codeOf(listMembers(store, owner)), 'NOT_FOUND', 'who has left reads nothing')
  t.equal(await codeOf(createJob(store, owner, jobBody())), 'NOT_YOURS')
  t.match(await beginCompany(store, owner, { name: 'Anew' }), { name: 'Anew', role: 'owner' })
  t.equal(await codeOf(beginCompany(store, owner, {})), 'ALREADY_MEMBER', 'one company per person')
})

t.test('two owners who leave, or demote each other, at once: one stays', async (t) => {
  const store = await testStore(t)
  for (let round = 0; round < 5; round++) {
    const { id, owner, add } = await addCompany(store)
    const other = await add('owner')
    const owners = () => store.users.countDocuments({ 'company.id': id, 'company.role': 'owner' })
    const demoted = [changeRole(store, owner, other.id, 'viewer'), changeRole(store, other, owner.id, 'viewer')]
    t.same((await Promise.all(demoted.map(codeOf))).sort(), ['COMPANY_ROLE_FORBIDDEN', 'no error'])
    t.equal(await owners(), 1)
    await store.users.updateMany({ 'company.id': id }, { $set: { 'company.role': 'owner' } })
    const left = [removeMember(store, owner, owner.id), removeMember(store, other, other.id)]
    t.same((await Promise.all(left.map(codeOf))).sort(), ['LAST_OWNER', 'no error'])
    t.equal(await owners(), 1)
  }
})

t.test("a posting has its company's name, or that of its origin; another name is given to all", async (t) => {
  const store = await testStore(t)
  const { id, owner, add } = await addCompany(store, { name: '' })
  const twins = ['One', 'Two'].map((companyName) => createJob(store, owner, jobBody({ companyName })))
  const [first, second] = await Promise.all(twins)
  t.equal(first?.companyName, second?.companyName, 'the first one names it')
  const name = first?.companyName
  t.match(await readOwnCompany(store, owner), { name, role: 'owner' })
  t.match(await store.users.findOne({ _id: new ObjectId(owner.id) }), { companyName: name })
  const job = await createJob(store, owner, jobBody({ companyName: 'Other' }))
  t.equal(job.companyName, name)
  t.equal((await updateJob(store, owner, job._id, { companyName: 'Other' })).version, 1, 'no change')
  t.match(await updateJob(store, owner, job._id, { ...origin, companyName: 'Other' }), { companyName: 'Other' })
  t.match(await updateJob(store, owner, job._id, { sourceUrl: null }), { companyName: name })
  await updateJob(store, owner, job._id, { ...origin, companyName: 'Other' })

  const rename = async () => runTask(store, renameTask, (await store.tasks.findOne({ name: renameTask.name }))?.data)
  const named = (companyName: string) => store.jobs.countDocuments({ companyId: id, companyName })
  const profile = (who: typeof owner, companyName: string) => updatePlainFields(store, who, { companyName })
  t.match((await profile(owner, ' Third ')).user, { companyName: 'Third' })
  await store.outbox.deleteMany({})
  await rename()
  t.same([await named('Third'), await named('Other')], [2, 1])
  t.equal(await store.outbox.countDocuments({ type: 'job.updated', topic: 'jobs' }), 2)
  const recruiter = await add('recruiter')
  for (const who of [owner, recruiter]) t.equal((await profile(who, 'Ignored')).user.companyName.length < 6, true)
  await changeOwnCompany(store, owner, { name: 'Fourth', website: 'https://a.example', description: 'x' })
  t.equal((await store.users.findOne({ _id: new ObjectId(recruiter.id) }))?.companyName, 'Fourth')
  await rename()
  t.same([await named('Fourth'), await named('Other')], [2, 1])
})

t.test('an unverified company posts so many jobs a day, at any hosts together', async (t) => {
  const store = await testStore(t)
  const { id, owner } = await addCompany(store)
  const post = (companyName = 'Acme') => codeOf(createJob(store, owner, jobBody({ companyName, title: 'A job' }), 3))
  const past = new Date(0).toISOString()
  t.equal(await codeOf(createJob(store, owner, jobBody({ validThrough: past }), 3)), 'VALIDATION_FAILED', 'not counted')
  const codes = await Promise.all(Array.from({ length: 8 }, () => post()))
  t.same(codes.filter((code) => code === 'no error').length, 3)
  t.same(new Set(codes.filter((code) => code !== 'no error')), new Set(['TOO_MANY_JOBS']))
  t.equal(await codeOf(createJob(store, owner, jobBody(), 0)), 'no error', 'no limit')
  await store.companies.updateOne({ _id: id }, { $set: { domain: 'acme.example' } })
  t.equal(await post(), 'no error', 'verified')
  await store.companies.updateOne({ _id: id }, { $unset: { domain: true }, $set: { isFromEmployer: true } })
  t.equal(await post(), 'no error', 'of the migration')
})

t.test('an account that is deleted: its company goes along only if nobody else is in it', async (t) => {
  const store = await testStore(t)
  const rules = { accessTtlSeconds: 60, refreshTtlSeconds: 60, sessionMaxSeconds: 60 } as never
  const remove = (who: { id: string; role: 'EMPLOYER' }) => deleteAccount(store, who as never, 'never shown', rules)
  const { id, owner, add } = await addCompany(store)
  const recruiter = await add('recruiter')
  const job = await createJob(store, recruiter, jobBody())
  t.equal(await codeOf(remove(owner as never)), 'LAST_OWNER')
  await remove(recruiter as never)
  t.match(await store.jobs.findOne({ _id: new ObjectId(job._id) }), { deletedAt: null }, 'the job stays')
  await invite(store, owner, { email: 'x@example.com', role: 'owner' }, mails)
  await remove(owner as never)
  t.match(await store.jobs.findOne({ _id: new ObjectId(job._id) }), { deletedAt: Date })
  t.match(await store.companies.findOne({ _id: id }), { deletedAt: Date })
  t.equal(await store.invitations.countDocuments(), 0)

  // Two owners at once: the last of them takes the company along.
  const shared = await addCompany(store)
  const twin = await shared.add('owner')
  await createJob(store, twin, jobBody())
  const codes = await Promise.all([remove(shared.owner as never), remove(twin as never)].map(codeOf))
  if (codes.includes('LAST_OWNER')) t.match(await store.companies.findOne({ _id: shared.id }), { deletedAt: null })
  else
    t.equal(
      (await store.tasks.countDocuments({ name: 'close-jobs-of-deleted' })) +
        (await store.jobs.countDocuments({ companyId: shared.id, deletedAt: { $ne: null } })),
      1
    )
})
