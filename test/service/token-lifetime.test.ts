// Goal: what was revoked stays revoked for as long as any token of it lives, whatever the hosts' settings are now, and no
// token lives longer than some host was ever set to let one live.
// Method: apps with different settings over one database, as hosts in the middle of a roll; ends are read where they are
// stored, and compared with the tokens'.
import { createHmac } from 'node:crypto'
import t from 'tap'
import { claimsOf } from '../../tools/api/client.mjs'
import { waitFor } from '../../tools/processes/processes.mjs'
import { freshDatabaseUri, signUp, startApp, type TestApp } from '../support/app.ts'

const MONGODB_URI = freshDatabaseUri()
const long = await startApp(t, { MONGODB_URI, JWT_EXPIRE: '1h' })
const person = await signUp(long, 'JOB_SEEKER')
const short = await startApp(t, { MONGODB_URI, JWT_EXPIRE: '1m' })

const statusAt = async ({ ask }: TestApp, token: string) => (await ask({ url: '/api/users/me', token })).statusCode
const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const decode = (part = ''): object => JSON.parse(Buffer.from(part, 'base64url').toString())

/** The same token as of a host that lets it live so long. */
function living(token: string, seconds: number): string {
  const [head, body] = token.split('.')
  const claims = { ...decode(body), exp: claimsOf(token).iat + seconds }
  const text = `${head}.${encode(claims)}`
  return `${text}.${createHmac('sha256', long.config.tokens.accessSecret).update(text).digest('base64url')}`
}

t.test('a logout outlives the longest token, on a host that gives out short ones', async (t) => {
  const { store } = short.app
  await waitFor('trust', async () => (await short.app.trustedRedis.get([])) !== null)
  const ways: [string, (token: string) => Promise<unknown>][] = [
    ['sid', (token) => short.ask({ method: 'POST', url: '/api/auth/logout', token })],
    ['sub', (token) => short.ask({ method: 'DELETE', url: '/api/auth/sessions?all=true', token })]
  ]
  for (const [kind, end] of ways) {
    const { id, token } = await signUp(long, 'EMPLOYER')
    const { exp, sid } = claimsOf(token)
    await end(token)
    const name = `${kind}:${kind === 'sid' ? sid : id}`
    const kept = await store.revocations.findOne({ _id: name })
    t.ok((kept?.expiresAt.getTime() ?? 0) > exp * 1000, `${kind} in MongoDB`)
    const inRedis = await short.app.redis.pexpiretime(`blacklist:{${store.db.databaseName}}:${name}`)
    t.ok(inRedis > exp * 1000, `${kind} in Redis`)
    for (const app of [long, short]) t.equal(await statusAt(app, token), 401)
  }
})

t.test('a token that lives longer than any host ever let one is refused, until one does', async (t) => {
  const [hour, more] = [living(person.token, 3600), living(person.token, 3601)]
  for (const app of [long, short]) {
    t.equal(await statusAt(app, hour), 200)
    const refused = await app.ask({ url: '/api/users/me', token: more })
    t.same([refused.statusCode, refused.json().code], [401, 'TOKEN_INVALID'])
  }
  await startApp(t, { MONGODB_URI, JWT_EXPIRE: '2h' }).then(({ app }) => app.tokens.ready())
  for (const app of [long, short]) await waitFor('a longer life', async () => (await statusAt(app, more)) === 200)
  t.equal(await statusAt(long, living(person.token, 7201)), 401)
  const again = await startApp(t, { MONGODB_URI, JWT_EXPIRE: '1m' })
  await again.app.tokens.ready()
  t.equal(await statusAt(again, more), 200, 'it never goes down')
})
