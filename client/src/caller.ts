/** How a call is made: with the session's token, again where that is harmless, and with the cookie where nobody else keeps it. */
import { ApiError } from './api-error.ts'
import type { Answered, AnyId, ApiOptions, InputArguments } from './api-types.ts'
import { randomName } from './browser.ts'
import { type FetchFunction, send } from './http.ts'
import { type AnyInput, dataOf, type Operation, operationOf, requestOf } from './request.ts'
import { policyOf, withRetries } from './retry.ts'
import { createSession, type Session } from './session.ts'

const timeoutMsDefault = 15_000
const uploadTimeoutMs = 120_000

/** The key of the refresh cookie in a storage. */
const cookieKey = 'refresh-cookie'

export interface Caller {
  session: Session
  exchange<Id extends AnyId>(id: Id, ...input: InputArguments<Id>): Promise<Answered<Id>>
}

/** The refresh cookie of a program. Browsers keep it where no script sees it, and this keeps nothing. */
function createCookieJar(storage: ApiOptions['storage']) {
  let kept: string | undefined
  return {
    read: async (): Promise<string> => {
      kept ??= (await storage?.get(cookieKey)) ?? ''
      return kept
    },
    keep: async (cookies: readonly string[]): Promise<void> => {
      const found = cookies.find((cookie) => cookie.startsWith('refreshToken='))
      if (found === undefined) return
      const [pair = ''] = found.split(';')
      kept = pair.endsWith('=') ? '' : pair
      await storage?.set(cookieKey, kept)
    }
  }
}

const sessionOperations = new Set<AnyId>(['signUp', 'logIn', 'refresh', 'logOut'])

/** Ending a session twice ends it once, and a refresh that is repeated gets the same token. */
const repeatableAnyway = new Set<AnyId>(['logOut', 'endSessions', 'refresh'])

/** The token's own errors: with another token the same request may succeed. */
const isRefusedToken = (error: unknown): boolean =>
  error instanceof ApiError && (error.code === 'TOKEN_INVALID' || error.code === 'TOKEN_REVOKED')

const signedOut = (): ApiError => new ApiError(0, 'SIGNED_OUT', 'nobody is signed in')

export function createCaller(options: ApiOptions): Caller {
  const { url: base } = options
  const fetch: FetchFunction = options.fetch ?? ((url, init) => globalThis.fetch(url, init))
  const jar = createCookieJar(options.storage)

  const once = async (id: AnyId, operation: Operation, input: AnyInput, token: string | undefined) => {
    const timeoutMs = options.timeoutMs ?? (operation.fileField ? uploadTimeoutMs : timeoutMsDefault)
    const cookie = id === 'refresh' ? await jar.read() : undefined
    const answer = await send(requestOf(operation, input, { base, timeoutMs, token, cookie }), fetch)
    await jar.keep(answer.cookies)
    const { status, header } = answer
    return { data: dataOf(answer), status, header, etag: header('etag') ?? undefined }
  }

  const patiently = (id: AnyId, input: AnyInput, tokenFor: () => Promise<string | undefined>) => {
    const operation = operationOf(id)
    const isRepeatable = operation.method === 'GET' || operation.takesKey || repeatableAnyway.has(id)
    const attempt = async () => once(id, operation, input, await tokenFor())
    return withRetries(attempt, isRepeatable, policyOf(options.retry, input.retry), input.signal)
  }

  const refresh = async () => (await patiently('refresh', {}, async () => undefined)).data as { token: string }
  const session = createSession({ name: `skillmatch ${new URL(base).origin}`, refresh })

  /** What signs in or out is under the session's lock, so it must not wait for it, and has no use for another token. */
  const isAboutSession = (id: AnyId, { query }: AnyInput): boolean =>
    sessionOperations.has(id) || (id === 'endSessions' && query?.all === true)

  const exchange = async (id: AnyId, given: AnyInput = {}) => {
    const { needsToken, takesKey } = operationOf(id)
    // One for the call: also when it is made again with another token.
    const input = takesKey ? { ...given, idempotencyKey: given.idempotencyKey ?? randomName() } : given
    if (isAboutSession(id, input)) return patiently(id, input, async () => session.present())
    let used: string | undefined
    const tokenFor = async (refused?: string) => {
      used = needsToken || session.user ? ((await session.token(refused)) ?? undefined) : undefined
      if (needsToken && used === undefined) throw signedOut()
      return used
    }
    try {
      return await patiently(id, input, () => tokenFor())
    } catch (error) {
      if (!isRefusedToken(error) || !needsToken) throw error
      // Expired on the way, or revoked: the session says which, and ends for all tabs where it has ended.
      const refused = used
      return patiently(id, input, () => tokenFor(refused))
    }
  }
  return { session, exchange: exchange as unknown as Caller['exchange'] }
}
