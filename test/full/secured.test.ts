// Goal: with TLS and users that may do what `npm run admin -- grants` prints and nothing else, a host starts, every check of
// `npm run verify` passes, and neither MongoDB nor Redis had to refuse anything; with less, the start says what is missing.
// Method: a mongod with a key and a Redis with users, both with certificates of the test's own authority.
import { randomBytes } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { ObjectId } from 'mongodb'
import t from 'tap'
import { verify } from '../../scripts/verify.mjs'
import { mongodbRole, printGrants } from '../../tools/admin/grants.mjs'
import { logFolder } from '../../tools/processes/paths.mjs'
import { freePort } from '../../tools/processes/ports.mjs'
import { run, waitFor } from '../../tools/processes/processes.mjs'
import { makeCertificates } from '../../tools/services/certificates.mjs'
import { spawnHost } from '../../tools/services/hosts.mjs'
import { startMongo } from '../../tools/services/mongod.mjs'
import { ensureMongod } from '../../tools/services/mongod-binary.mjs'
import { ensureProgram } from '../../tools/services/packages.mjs'
import { startRedis } from '../../tools/services/redis.mjs'
import { freshDatabaseUri, testEnvironment } from '../support/app.ts'
import { linesOf } from '../support/log-lines.ts'

const database = 'secured'
const credentials = 'skillmatch:p%40ss%2Fword'
const password = 'p@ss/word'
const folder = join(logFolder, 'test', `secured_${new ObjectId()}`)

const hasOpenssl = (await run('openssl', ['version'])).code === 0
if (!hasOpenssl) t.comment('no openssl here: TLS and users are not tried')

t.test('least privilege and TLS', { skip: !hasOpenssl }, async (t) => {
  const tls = await makeCertificates(join(folder, 'tls'))
  const mongo = await startMongo({
    binary: await ensureMongod(),
    dataFolder: join(folder, 'data'),
    logFolder: folder,
    key: randomBytes(48).toString('hex'),
    tls
  })
  t.teardown(() => mongo.stop())
  const redis = await startRedis({
    binary: await ensureProgram('redis-server'),
    logFile: join(folder, 'redis.log'),
    tls,
    acl: ['default off', 'operator on >operator ~* &* +@all']
  })
  t.teardown(() => redis.stop())
  // As an operator pastes it, but for the server and the password.
  const line = printGrants(database)
    .match(/^redis-cli (ACL SETUSER .*)$/m)?.[1]
    ?.replace('PASSWORD', password)
  const asOperator = `redis-cli -p ${redis.port} --tls --cacert ${tls.caFile} --user operator --pass operator --no-auth-warning`
  t.match(await run('bash', ['-c', `${asOperator} ${line}`]), { code: 0, output: /^OK/ })
  const { privileges } = mongodbRole(database)
  const lesser = privileges.map(({ resource, actions }) => ({
    resource,
    actions: actions.filter((action) => action !== 'createIndex')
  }))
  await mongo.administer({ ...mongodbRole(database), privileges: lesser })
  await mongo.administer({ createUser: 'skillmatch', pwd: password, roles: ['skillmatch'] })
  const logFile = join(folder, 'host.log')
  const start = async (name: string, overrides: Record<string, string> = {}) =>
    spawnHost({
      name,
      port: await freePort(),
      workers: 2,
      logFile: join(folder, `${name}.log`),
      env: testEnvironment({
        MONGODB_URI: mongo.uri(database, credentials),
        REDIS_URL: redis.url.replace('://', `://${credentials}@`),
        NODE_EXTRA_CA_CERTS: tls.caFile,
        RATE_LIMIT_MAX_REQUESTS: '100',
        LOG_LEVEL: 'info',
        ...overrides
      })
    })

  t.test('what is missing is told at once', async (t) => {
    const refused = [
      [
        {},
        /does not permit .*: not authorized on secured to execute command createIndexes\. `npm run admin -- grants`/
      ],
      [{ MONGODB_URI: mongo.uri(database, 'skillmatch:wrong') }, /rejects the user or the password of MONGODB_URI/],
      [
        { REDIS_URL: redis.url.replace('://', '://skillmatch:wrong@'), MONGODB_URI: freshDatabaseUri() },
        /Redis rejects the user or the password of REDIS_URL/
      ]
    ] as const
    for (const [index, [overrides, said]] of refused.entries()) {
      const host = await start(`refused-${index}`, overrides)
      const { code } = await host.process.ended
      t.equal(code, 69)
      t.match(readFileSync(join(folder, `refused-${index}.log`), 'utf8'), said)
    }
  })

  t.test('with what grants prints, everything works', async (t) => {
    await mongo.administer({ updateRole: 'skillmatch', privileges })
    const admin = new Redis(redis.url, {
      username: 'operator',
      password: 'operator',
      tls: { ca: readFileSync(tls.caFile) }
    })
    t.teardown(() => admin.disconnect())
    await admin.acl('LOG', 'RESET')
    const mongoLog = join(folder, 'mongod-1.log')
    const before = readFileSync(mongoLog, 'utf8').length
    const host = await start('host')
    t.teardown(() => host.stop(15_000))
    await waitFor('every worker', () => linesOf(logFile).some(({ message }) => message === 'host is ready'))
    const lines: string[] = []
    t.equal(await verify({ lb: undefined, hosts: [host.url], log: (line: string) => void lines.push(line) }), 0)
    t.comment(lines.join('\n'))
    t.same(await admin.acl('LOG'), [], 'Redis refused nothing')
    const denied = readFileSync(mongoLog, 'utf8')
      .slice(before)
      .split('\n')
      .filter((line) => /not authorized|Unauthorized/.test(line))
    t.same(denied, [], 'MongoDB refused nothing')
    t.notMatch(readFileSync(logFile, 'utf8'), /NOPERM|not authorized|orphaned transactions could not/)
  })
})

t.teardown(() => rmSync(folder, { recursive: true, force: true }))
