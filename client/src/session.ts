/** The session of a browser or program: its access token, renewed once for all who need it, and its end. */
import { type AccessToken, isDue, readToken } from './access-token.ts'
import { ApiError } from './api-error.ts'
import { tabPlatform } from './browser.ts'
import { createListeners } from './listeners.ts'
import type { User } from './messages.ts'
import { joinTabs, type Known, knownOf, type Tabs } from './tabs.ts'

export interface Session {
  /** who is signed in; null: nobody; undefined: not known before the first use or restore() */
  readonly user: User | null | undefined
  readonly onUser: (listener: (user: User | null) => void) => () => void
  /** a token that is good for a while, renewed where it is due; null: nobody is signed in. @param refused not this one */
  token(refused?: string): Promise<string | null>
  /** the token there is, without asking anybody */
  present(): string | undefined
  /** signs in: with what `work` gets of the service */
  begin<T extends { token: string }>(work: () => Promise<T>): Promise<T>
  /** signs out by `work`, which finds a token that is good; all tabs are told, also when there was no session any more */
  end(work: () => Promise<unknown>): Promise<void>
  close(): void
}

export interface SessionOptions {
  name: string
  /** exchanges the refresh cookie. @throws ApiError 401: there is no session */
  refresh(): Promise<{ token: string }>
}

interface State {
  readonly refresh: SessionOptions['refresh']
  readonly users: ReturnType<typeof createListeners<User | null>>
  token: AccessToken | undefined
  /** by the monotonic clock; of a token of another tab, when that got it */
  sinceMs: number
  user: User | null | undefined
  renewing: Promise<string | null> | undefined
}

const ageOf = ({ sinceMs }: State): number => performance.now() - sinceMs

function setUser(state: State, user: User | null): void {
  const isSame = state.user === user || (state.user != null && state.user.id === user?.id)
  state.user = user
  if (!isSame) state.users.emit(user)
}

function adopt(state: State, text: string, ageMs: number): void {
  const token = readToken(text)
  state.token = token
  state.sinceMs = performance.now() - ageMs
  setUser(state, token.user)
}

function forget(state: State): void {
  state.token = undefined
  setUser(state, null)
}

function hear(state: State, known: Known): void {
  if (known === 'nothing') return
  if (known === 'signed out') forget(state)
  else if (!state.token || readToken(known.token).issuedAt >= state.token.issuedAt) {
    adopt(state, known.token, known.ageMs)
  }
}

/** The token, if it is good for a while and not the refused one. */
function goodToken(state: State, refused: string | undefined): string | undefined {
  const { token } = state
  return token && token.text !== refused && !isDue(token, ageOf(state)) ? token.text : undefined
}

const knows = (state: State): Known =>
  state.token ? knownOf(state.token, ageOf(state)) : state.user === null ? 'signed out' : 'nothing'

/** Called under the lock: nobody else refreshes meanwhile. */
async function renew(state: State, tabs: Tabs, refused: string | undefined): Promise<string | null> {
  const hasToken = (): boolean => goodToken(state, refused) !== undefined
  if (!hasToken() && state.user !== null) await tabs.ask(hasToken)
  const present = goodToken(state, refused)
  if (present !== undefined) return present
  if (state.user === null) return null
  try {
    const { token } = await state.refresh()
    adopt(state, token, 0)
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 401) throw error
    forget(state)
  }
  tabs.tell(knows(state))
  return state.token?.text ?? null
}

/** What is over already cannot be ended, and need not be. */
function ignoreEnded(error: unknown): void {
  if (!(error instanceof ApiError) || error.status !== 401) throw error
}

export function createSession({ name, refresh }: SessionOptions): Session {
  const users = createListeners<User | null>()
  const state: State = {
    ...{ refresh, users },
    token: undefined,
    sinceMs: 0,
    user: undefined,
    renewing: undefined
  }
  const tabs = joinTabs({ name, knows: () => knows(state), hear: (known) => hear(state, known) }, tabPlatform())
  return {
    get user() {
      return state.user
    },
    onUser: users.add,
    present: () => state.token?.text,
    async token(refused) {
      if (state.user === null) return null
      const present = goodToken(state, refused)
      if (present !== undefined) return present
      state.renewing ??= tabs
        .exclusively(() => renew(state, tabs, refused))
        .finally(() => {
          state.renewing = undefined
        })
      return state.renewing
    },
    begin: (work) =>
      tabs.exclusively(async () => {
        const result = await work()
        adopt(state, result.token, 0)
        tabs.tell(knows(state))
        return result
      }),
    end: (work) =>
      tabs.exclusively(async () => {
        if ((await renew(state, tabs, undefined)) !== null) await work().catch(ignoreEnded)
        forget(state)
        tabs.tell('signed out')
      }),
    close: tabs.close
  }
}
