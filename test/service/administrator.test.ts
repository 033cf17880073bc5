// Goal: an administrator's account is made once, with its trace in the audit log, and can be used at once.
// Method: the domain function beside a real app; sign in through the API.
import t from 'tap'
import { createAdministrator } from '../../src/domain/admin/users.ts'
import { signUp, startApp } from '../support/app.ts'

t.test('an administrator is made, once, and may suspend', async (t) => {
  const service = await startApp(t)
  const { app, ask } = service
  const password = 'correct-Horse-7'
  const passwordHash = await app.passwords.hash(password, 'password')
  const admin = await createAdministrator(app.store, 'Root@Example.com', passwordHash)
  await t.rejects(createAdministrator(app.store, 'root@example.com', passwordHash), { code: 'USER_EXISTS' })
  t.equal(await app.store.audit.countDocuments({ action: 'administrator.created', entityId: String(admin._id) }), 1)

  const login = await ask({ method: 'POST', url: '/api/auth/login', payload: { email: 'root@example.com', password } })
  t.equal(login.json().data.user.role, 'ADMIN')
  const { token } = login.json().data
  const seeker = await signUp(service, 'JOB_SEEKER')
  const listed = await ask({ url: '/api/admin/users', token })
  t.equal(listed.statusCode, 200)
  t.equal((await ask({ url: '/api/admin/users', token: seeker.token })).statusCode, 403)
})
