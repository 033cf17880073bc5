// Goal: no forged token is accepted, and none is told apart from another: not over HTTP, not over a WebSocket.
// Method: every forgery known to us, made with the real secrets wherever that helps it, against one listening app; the
// same hand makes tokens that are accepted, so that a refusal is due to what was forged.
import { createHmac, createSign, generateKeyPairSync, randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import t from 'tap'
import { signUp, startApp } from '../support/app.ts'
import { openSocket } from '../support/socket.ts'

type Json = Record<string, unknown>

const service = await startApp(t, { JWT_SECRET_PREVIOUS: 'former-secret-of-the-tests-0123456789abcdefgh' })
const { app, config, ask } = service
const url = await app.listen({ host: '127.0.0.1', port: 0 })
const person = await signUp(service, 'JOB_SEEKER')
const genuine = { access: person.token, refresh: person.cookie.replace('refreshToken=', '') }

const decode = (token: string, part: number): Json =>
  JSON.parse(Buffer.from(token.split('.')[part] ?? '', 'base64url').toString())
const encode = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const publicPem = publicKey.export({ type: 'spki', format: 'pem' })

/** A token's text changed, or another one made of its parts. */
type Forge = (kind: 'access' | 'refresh') => string

const secretOf = { access: config.tokens.accessSecret, refresh: config.tokens.refreshSecret }
const header = (kind: 'access' | 'refresh') => decode(genuine[kind], 0)
const claims = (kind: 'access' | 'refresh') => decode(genuine[kind], 1)
const mac = (input: string, secret: string, hash = 'sha256') =>
  createHmac(hash, secret).update(input).digest('base64url')

/** Signed as the service signs, with these changes; undefined takes a name out. */
const signed =
  (changes: Json, headerChanges: Json = {}, hash = 'sha256'): Forge =>
  (kind) => {
    const input = `${encode({ ...header(kind), ...headerChanges })}.${encode({ ...claims(kind), ...changes })}`
    return `${input}.${mac(input, secretOf[kind], hash)}`
  }
const textual =
  (change: (parts: [string, string, string]) => string): Forge =>
  (kind) =>
    change(genuine[kind].split('.') as [string, string, string])
const signedText =
  (first: string, second: string): Forge =>
  (kind) =>
    `${first}.${second}.${mac(`${first}.${second}`, secretOf[kind])}`

const former = (app.jwt as unknown as { access1: { sign: (claims: object) => string } }).access1
const formerKid = decode(former.sign({}), 0).kid
const now = Math.floor(Date.now() / 1000)
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** 43 characters carry 258 bits for 256: the last one has three other spellings that decode alike. */
const respelled = (by: number): Forge =>
  textual(([head, body, signature]) => {
    const last = alphabet.indexOf(signature.at(-1) ?? '')
    return `${head}.${body}.${signature.slice(0, -1)}${alphabet[(last & ~3) | ((last + by) & 3)]}`
  })

const rsa: Forge = (kind) => {
  const input = `${encode({ ...header(kind), alg: 'RS256' })}.${encode(claims(kind))}`
  return `${input}.${createSign('sha256').update(input).sign(privateKey).toString('base64url')}`
}
const underPublicKey: Forge = (kind) => {
  const input = `${encode(header(kind))}.${encode(claims(kind))}`
  return `${input}.${mac(input, String(publicPem))}`
}
const jwk = publicKey.export({ format: 'jwk' })

const forgeries: Record<string, Forge> = {
  'alg none, no signature': textual(([, body]) => `${encode({ alg: 'none', typ: 'JWT' })}.${body}.`),
  'alg None, signature kept': textual(([, body, mac]) => `${encode({ alg: 'None', typ: 'JWT' })}.${body}.${mac}`),
  'alg none, signed': signed({}, { alg: 'none' }),
  'alg missing': signed({}, { alg: undefined }),
  'alg hs256': signed({}, { alg: 'hs256' }),
  'alg a list': signed({}, { alg: ['HS256'] }),
  HS384: signed({}, { alg: 'HS384' }, 'sha384'),
  HS512: signed({}, { alg: 'HS512' }, 'sha512'),
  'HS512 signature under an HS256 header': signed({}, {}, 'sha512'),
  RS256: rsa,
  'HS256 under a public key': underPublicKey,
  'no signature': textual(([head, body]) => `${head}.${body}.`),
  'two parts': textual(([head, body]) => `${head}.${body}`),
  'five parts': textual(([head, body, mac]) => `${head}.${body}.${mac}.${body}.${mac}`),
  'a signature of another token': textual(([head, , mac]) => `${head}.${encode({ ...claims('access') })}x.${mac}`),
  'kid unknown': signed({}, { kid: 'another' }),
  'kid of the former secret': signed({}, { kid: formerKid }),
  'kid a path': signed({}, { kid: '../../../dev/null' }),
  'kid a number': signed({}, { kid: 0 }),
  'kid null': signed({}, { kid: null }),
  jwk: signed({}, { jwk }),
  jku: signed({}, { jku: 'https://attacker.example.com/keys.json' }),
  x5u: signed({}, { x5u: 'https://attacker.example.com/cert.pem' }),
  x5c: signed({}, { x5c: ['MIIB'] }),
  crit: signed({}, { crit: ['exp'] }),
  'b64 false': signed({}, { b64: false, crit: ['b64'] }),
  zip: signed({}, { zip: 'DEF' }),
  'typ missing': signed({}, { typ: undefined }),
  'typ of another kind': signed({}, { typ: 'at+jwt' }),
  'no exp': signed({ exp: undefined }),
  'a life of a year': (kind) => signed({ exp: kind === 'access' ? now + 365 * 86_400 : undefined })(kind),
  'exp a text': signed({ exp: String(now + 600) }),
  'exp not whole': signed({ exp: now + 600.5 }),
  expired: signed({ iat: now - 1000, exp: now - 1 }),
  'expired, in ms': signed({ exp: -(now + 600) * 1000 }),
  'no iat': signed({ iat: undefined }),
  'iat in an hour': signed({ iat: now + 3600, exp: now + 7200 }),
  'nbf in an hour': signed({ nbf: now + 3600 }),
  'no type': signed({ type: undefined }),
  'another type': signed({ type: 'id' }),
  'no iss': signed({ iss: undefined }),
  'another iss': signed({ iss: 'skillmatch.attacker.example.com' }),
  'iss a list': signed({ iss: ['skillmatch'] }),
  'no aud': signed({ aud: undefined }),
  'another aud': signed({ aud: 'another' }),
  'aud a list': signed({ aud: ['another', 'skillmatch'] }),
  'no id': signed({ id: undefined }),
  'id an operator': signed({ id: { $ne: null } }),
  'no sid': signed({ sid: undefined }),
  'no jti': signed({ jti: undefined }),
  'signature respelled by 1': respelled(1),
  'signature respelled by 2': respelled(2),
  'signature respelled by 3': respelled(3),
  'signature padded': textual(([head, body, mac]) => `${head}.${body}.${mac}=`),
  'everything padded': textual(([head, body, mac]) => `${head}==.${body}==.${mac}=`),
  'signature in hexadecimal': textual(
    ([head, body, mac]) => `${head}.${body}.${Buffer.from(mac, 'base64url').toString('hex')}`
  ),
  'signature in plain base64': standardBase64,
  'one character of the claims changed': textual(
    ([head, body, mac]) => `${head}.${body.slice(0, 9)}${body[9] === 'A' ? 'B' : 'A'}${body.slice(10)}.${mac}`
  ),
  'claims not JSON': (kind) => signedText(encode(header(kind)), encode('no'))(kind),
  'claims null': (kind) => signedText(encode(header(kind)), encode('null'))(kind),
  'header not JSON': (kind) => signedText(encode('no'), encode(claims(kind)))(kind),
  'header null': (kind) => signedText(encode('null'), encode(claims(kind)))(kind),
  oversized: signed({ more: 'x'.repeat(4000) }),
  'oversized header': signed({}, { kid: 'x'.repeat(400) }),
  'not a token': () => 'undefined'
}

/** What only an access token says. */
const accessForgeries: Record<string, Forge> = {
  'a refresh token': () => genuine.refresh,
  'another role': signed({ role: 'ROOT' }),
  'no generation': signed({ gen: undefined }),
  'generation a text': signed({ gen: '0' })
}

/** Some signature has a character that the two alphabets spell differently; few tokens have to be tried. */
function standardBase64(kind: 'access' | 'refresh'): string {
  for (;;) {
    const token = signed({ jti: randomUUID() })(kind)
    const [head, body, signature = ''] = token.split('.')
    if (/[-_]/.test(signature)) return `${head}.${body}.${signature.replaceAll('-', '+').replaceAll('_', '/')}`
  }
}

const signer: Record<string, Forge> = {
  genuine: (kind) => genuine[kind],
  'signed by this test': signed({ jti: randomUUID() }),
  'without a kid': signed({}, { kid: undefined }),
  'with a claim of nobody': signed({ note: 'harmless' })
}

const me = (token: string) => ask({ url: '/api/users/me', headers: { authorization: `Bearer ${token}` } })
const refresh = (token: string) =>
  ask({ method: 'POST', url: '/api/auth/refresh', headers: { cookie: `refreshToken=${token}` } })
const refusal = (message: string, code: string) =>
  JSON.stringify({ statusCode: 401, success: false, message, code, data: null })
const accessRefusal = refusal('Invalid or expired access token', 'TOKEN_INVALID')

t.test('the same hand makes tokens that are accepted', async (t) => {
  for (const [name, forge] of Object.entries(signer)) {
    t.equal((await me(forge('access'))).statusCode, 200, name)
    const socket = await openSocket(t, url)
    t.match(await socket.ask({ op: 'auth', token: forge('access') }), { op: 'ready' }, name)
  }
})

t.test('as an access token: 401, the same body', async (t) => {
  for (const [name, forge] of Object.entries({ ...forgeries, ...accessForgeries })) {
    const answer = await me(forge('access'))
    t.equal(answer.statusCode, 401, name)
    t.equal(answer.body, accessRefusal, name)
  }
})

t.test('in the first message of a WebSocket: the same error, closed', async (t) => {
  const expected = { op: 'error', code: 'TOKEN_INVALID', message: 'Invalid or expired access token' }
  for (const [name, forge] of Object.entries({ ...forgeries, ...accessForgeries })) {
    const socket = await openSocket(t, url)
    socket.send({ op: 'auth', token: forge('access') })
    t.equal((await socket.closed).code, 4401, name)
    t.same(socket.messages, [expected], name)
  }
})

/** The answer to an upgrade that carries this token. */
function upgrade(token: string): Promise<{ status: number | undefined; body: string }> {
  const key = { 'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==', 'sec-websocket-version': '13' }
  const headers = { connection: 'upgrade', upgrade: 'websocket', ...key, authorization: `Bearer ${token}` }
  return new Promise((resolve, reject) => {
    const asked = request(`${url}/api/realtime`, { headers, agent: false })
    asked.on('error', reject).on('upgrade', (_response, socket) => {
      socket.destroy()
      resolve({ status: 101, body: '' })
    })
    asked.on('response', async (answer) => resolve({ status: answer.statusCode, body: await text(answer) }))
    asked.end()
  })
}

t.test('in the upgrade of a WebSocket: 401, the same body', async (t) => {
  t.equal((await upgrade(genuine.access)).status, 101)
  for (const [name, forge] of Object.entries({ ...forgeries, ...accessForgeries })) {
    t.same(await upgrade(forge('access')), { status: 401, body: accessRefusal }, name)
  }
})

t.test('as a refresh token: 401, the same body, and the session lives on', async (t) => {
  const expected = refusal('Invalid refresh token', 'REFRESH_INVALID')
  const misplaced: Record<string, Forge> = { 'an access token': () => genuine.access }
  for (const [name, forge] of Object.entries({ ...forgeries, ...misplaced })) {
    const answer = await refresh(forge('refresh'))
    t.equal(answer.statusCode, 401, name)
    t.equal(answer.body, expected, name)
  }
  t.equal((await refresh(signed({}, { kid: undefined })('refresh'))).statusCode, 200)
})

t.test('more than a request may carry is refused before it is looked at', async (t) => {
  const answer = await fetch(`${url}/api/users/me`, { headers: { authorization: `Bearer ${'x'.repeat(20_000)}` } })
  t.equal(answer.status, 431)
  const message = 'Request header fields too large'
  t.same(await answer.json(), { statusCode: 431, success: false, message, code: 'HEADERS_TOO_LARGE', data: null })
  const socket = await openSocket(t, url)
  socket.send({ op: 'auth', token: 'x'.repeat(9000) })
  t.equal((await socket.closed).code, 4400, 'beyond the schema of the message')
})
