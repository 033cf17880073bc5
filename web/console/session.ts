/** An administrator's session: the token in memory, renewed by the cookie before it ends. */
import { type Answer, ApiError, call } from './api.ts'

export interface Administrator {
  readonly _id: string
  readonly name: string
  readonly email: string
}

interface User extends Administrator {
  readonly role: string
}

export type SessionState =
  | { readonly kind: 'resuming' }
  | { readonly kind: 'signed-out'; readonly reason: string }
  | { readonly kind: 'signed-in'; readonly user: Administrator }

export interface Session {
  readonly state: () => SessionState
  /** @returns what ends the listening */
  readonly onChange: (listener: () => void) => () => void
  /** Goes on with the session of before the page was loaded, if there is one. */
  readonly resume: () => Promise<void>
  /** @throws ApiError, NoAnswerError; an account of another role is signed out again */
  readonly signIn: (email: string, password: string) => Promise<void>
  readonly signOut: () => Promise<void>
  /** A request of the administrator's. When the session has ended, it is signed out. @throws ApiError, NoAnswerError */
  readonly call: (method: string, path: string, body?: object) => Promise<Answer>
}

/** Says only that a cookie may be there, so that a first visit asks for nothing. */
const hint = 'skillmatch-console-session'
const lockName = 'skillmatch-console-refresh'
const renewBeforeMs = 30_000
const refusal = 'This account is not an administrator’s. Sign in with one whose role is ADMIN.'

/** How long a token is valid, by its own words; 0 when it says nothing. */
function lifetimeMsOf(token: string): number {
  try {
    const [, claims = ''] = token.split('.')
    const { exp, iat } = JSON.parse(atob(claims.replaceAll('-', '+').replaceAll('_', '/')))
    return (exp - iat) * 1000 || 0
  } catch {
    return 0
  }
}

/** All tabs share the cookie: one exchanges it at a time. */
const alone = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks ? (navigator.locks.request(lockName, work) as Promise<T>) : work()

export function createSession(): Session {
  let state: SessionState = { kind: 'signed-out', reason: '' }
  let token: string | null = null
  let renewAtMs = Number.POSITIVE_INFINITY
  let renewal: Promise<void> | undefined
  const listeners = new Set<() => void>()

  function enter(next: SessionState): void {
    state = next
    for (const listener of listeners) listener()
  }
  function keep(next: string): void {
    token = next
    const lifetimeMs = lifetimeMsOf(next)
    renewAtMs =
      lifetimeMs > 0
        ? performance.now() + Math.max(lifetimeMs / 2, lifetimeMs - renewBeforeMs)
        : Number.POSITIVE_INFINITY
    sessionStorage.setItem(hint, '1')
  }
  function leave(reason: string): void {
    token = null
    renewal = undefined
    sessionStorage.removeItem(hint)
    enter({ kind: 'signed-out', reason })
  }

  const exchange = async (): Promise<void> => {
    const { data } = await alone(() => call('POST', '/api/auth/refresh', null))
    keep((data as { token: string }).token)
  }
  /** Once for all who need it. */
  const renew = (): Promise<void> => {
    renewal ??= exchange().finally(() => {
      renewal = undefined
    })
    return renewal
  }
  /** A refused exchange ends the session; no answer does not. */
  const renewOrLeave = (reason: string): Promise<void> =>
    renew().catch((error: unknown) => {
      if (error instanceof ApiError && error.status < 500 && error.status !== 429) leave(reason)
      throw error
    })

  /** @throws ApiError for another role, after its session was ended */
  async function admit(user: User): Promise<void> {
    if (user.role === 'ADMIN') return enter({ kind: 'signed-in', user })
    await call('POST', '/api/auth/logout', token).catch(() => undefined)
    leave(refusal)
    throw new ApiError(403, 'WRONG_ROLE', refusal, [])
  }

  return {
    state: () => state,
    onChange(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    async resume() {
      if (!sessionStorage.getItem(hint)) return
      enter({ kind: 'resuming' })
      try {
        await renew()
        const { data } = await call('GET', '/api/users/me', token)
        await admit(data as User)
      } catch (error) {
        if (state.kind === 'resuming') leave(error instanceof ApiError ? 'Your session has ended. Sign in again.' : '')
      }
    },
    async signIn(email, password) {
      const { data } = await call('POST', '/api/auth/login', null, { email, password })
      const { user, token: first } = data as { user: User; token: string }
      keep(first)
      await admit(user)
    },
    async signOut() {
      const ended = token
      leave('You have signed out.')
      if (ended !== null) await call('POST', '/api/auth/logout', ended)
    },
    async call(method, path, body) {
      const ended = 'Your session has ended. Sign in again.'
      if (performance.now() > renewAtMs) await renewOrLeave(ended)
      const used = token
      try {
        return await call(method, path, used, body)
      } catch (error) {
        if (!(error instanceof ApiError)) throw error
        if (error.status === 403 && error.code === 'ROLE_FORBIDDEN') leave(refusal)
        if (error.status !== 401 || token === null) throw error
        if (token === used) await renewOrLeave(ended)
        return call(method, path, token, body)
      }
    }
  }
}
