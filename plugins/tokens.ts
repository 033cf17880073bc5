/** Access and refresh tokens: signing and verifying. */
import { createHash, createHmac, randomUUID } from 'node:crypto'
import jwt from '@fastify/jwt'
import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'
import type { Config } from '../src/config/config.ts'
import type { SessionRules } from '../src/domain/sessions/sessions.ts'
import { createTokenLifetime } from '../src/domain/sessions/token-lifetime.ts'
import { failure } from '../src/errors.ts'
import { createVerify, type Verifier } from '../src/http/token-verifier.ts'
import { AccessClaims, RefreshClaims } from '../src/schemas/tokens.ts'
import type { Role } from '../src/schemas/vocabulary.ts'
import { createRecent } from '../src/util/recent.ts'

/** The parts of a user that an access token contains. */
export interface TokenSubject {
  _id: { toString(): string }
  role: Role
  tokenGeneration: number
}

export interface Tokens {
  rules: SessionRules
  /** Resolves when tokens may be issued: their lifetime is then known to every host. */
  ready(): Promise<void>
  signAccess(user: TokenSubject, sid: string): string
  signRefresh(userId: string, sid: string, jti: string, expiresAt: Date): string
  /**
   * Verifies signature, times, lifetime, issuer and claims; revocation is checked elsewhere.
   * @throws TOKEN_INVALID; MongoDB's errors when the longest lifetime cannot be read
   */
  verifyAccess(token: string): Promise<AccessClaims>
  /** The claims of a token that has been verified before; null: it has to be verified. */
  knownAccess(token: string): AccessClaims | null
  /** @throws REFRESH_INVALID */
  verifyRefresh(token: string): Promise<RefreshClaims>
}

declare module 'fastify' {
  interface FastifyInstance {
    tokens: Tokens
  }
}

type Signer = (payload: object) => string

const kidOf = (secret: string): string => createHash('sha256').update(`kid:${secret}`).digest('base64url').slice(0, 12)

/** Tokens that are known to be good until they expire, about 1 KB each. */
const verifiedMax = 2000

async function registerKeys(
  app: FastifyInstance,
  name: 'access' | 'refresh',
  secrets: string[],
  { issuer, audience, accessTtlSeconds }: Config['tokens']
): Promise<{ sign: Signer; keys: [string, Verifier][] }> {
  const keys: [string, Verifier][] = []
  let sign: Signer | undefined
  for (const [index, secret] of secrets.entries()) {
    const namespace = `${name}${index}`
    await app.register(jwt, {
      namespace,
      secret,
      sign: {
        algorithm: 'HS256',
        kid: kidOf(secret),
        iss: issuer,
        aud: audience,
        ...(name === 'access' && { expiresIn: accessTtlSeconds })
      },
      verify: {
        algorithms: ['HS256'],
        allowedIss: issuer,
        allowedAud: audience,
        // allowedIss and allowedAud pass when the claim is absent.
        requiredClaims: ['iss', 'aud', 'exp', 'iat', 'id', 'sid', 'jti', 'type'],
        cache: 1000
      }
    })
    const registered = (app.jwt as unknown as Record<string, Verifier & { sign: Signer }>)[namespace]!
    sign ??= registered.sign
    keys.push([kidOf(secret), registered])
  }
  return { sign: sign!, keys }
}

/**
 * A refresh token's jti is derived from its session and rotation number: two hosts that issue the successor of one
 * token issue the same one, so concurrent tabs cannot fork the session. First that of the current secret, then of the
 * previous one.
 */
const jtisOf = (secrets: string[]) => (sid: string, rotation: number) =>
  secrets.map((secret) => createHmac('sha256', secret).update(`refresh-jti:${sid}:${rotation}`).digest('base64url'))

const present = (...secrets: string[]): string[] => secrets.filter((secret) => secret !== '')

/**
 * Signs tokens with the current secrets and accepts the previous ones, so that secrets can be rotated without logging
 * users out.
 */
export default fp<{ config: Config }>(
  async (app, { config: { tokens: config } }) => {
    const accessSecrets = present(config.accessSecret, config.accessSecretPrevious)
    const refreshSecrets = present(config.refreshSecret, config.refreshSecretPrevious)
    const access = await registerKeys(app, 'access', accessSecrets, config)
    const refresh = await registerKeys(app, 'refresh', refreshSecrets, config)
    const readAccess = createVerify<AccessClaims>(AccessClaims, access.keys)
    const readRefresh = createVerify<RefreshClaims>(RefreshClaims, refresh.keys)
    const verified = createRecent<string, AccessClaims>(verifiedMax)
    const lifetime = createTokenLifetime(app.store, config.accessTtlSeconds)
    // A worker that starts while MongoDB is unavailable retries with the first token.
    void lifetime.announced().catch(() => undefined)
    const readable = (token: string): AccessClaims => {
      try {
        return readAccess(token)
      } catch (cause) {
        throw failure('TOKEN_INVALID', { cause })
      }
    }
    app.decorate('tokens', {
      ready: () => lifetime.announced(),
      rules: {
        accessTtlSeconds: config.accessTtlSeconds,
        refreshTtlSeconds: config.refreshTtlSeconds,
        sessionMaxSeconds: config.sessionMaxSeconds,
        jtisOf: jtisOf(refreshSecrets)
      },
      signAccess: (user, sid) =>
        access.sign({
          id: String(user._id),
          role: user.role,
          type: 'access',
          jti: randomUUID(),
          sid,
          gen: user.tokenGeneration
        }),
      signRefresh: (id, sid, jti, expiresAt) =>
        refresh.sign({ id, type: 'refresh', jti, sid, exp: Math.floor(expiresAt.getTime() / 1000) }),
      verifyAccess: async (token) => {
        const claims = readable(token)
        if (await lifetime.covers(claims.exp - claims.iat)) {
          verified.set(token, claims)
          return claims
        }
        throw failure('TOKEN_INVALID', { cause: new Error('lifetime longer than ever configured on any host') })
      },
      knownAccess: (token) => {
        const claims = verified.get(token) ?? null
        return claims !== null && Date.now() < claims.exp * 1000 ? claims : null
      },
      verifyRefresh: async (token) => {
        try {
          return readRefresh(token)
        } catch (cause) {
          throw failure('REFRESH_INVALID', { cause })
        }
      }
    })
  },
  { name: 'tokens', dependencies: ['mongo'] }
)
