/** One of the two people of the page: the account, its session, its connection, and what it has heard. */
import type { RealtimeEvent } from '../../client/src/index.ts'
import { type Answer, ApiError, type CallOptions, createApi } from '../shared/api.ts'
import { type Box, createBox } from '../shared/box.ts'
import { type Connection, createConnection } from './connection.ts'
import { createLedger, type Ledger } from './ledger.ts'
import { type Account, type Place, peopleOf, placeAfter, type Role, type Scene } from './scene.ts'
import type { User } from './views.ts'

/** What lists depend on: each counts the changes that were heard of it. */
export type Topic = 'applications' | 'notifications' | 'jobs' | 'matches'

export interface Side extends Pick<Connection, 'place' | 'link'> {
  readonly scene: Scene
  readonly role: Role
  readonly people: readonly Account[]
  readonly account: Box<Account>
  readonly user: Box<User | undefined>
  /** of the last answer to a request: host/worker; empty when the service does not tell */
  readonly answeredBy: Box<string>
  readonly ledger: Ledger
  readonly changes: Readonly<Record<Topic, Box<number>>>
  /** at the present place; signs in again when the token is no longer valid. @throws ApiError */
  call<T>(method: string, path: string, body?: unknown, options?: CallOptions): Promise<Answer<T>>
  token(): string | undefined
  become(account: Account): Promise<void>
  goTo(place: Place): void
  /** ends all sessions of the account; resolves when the socket was closed and the person is signed in again */
  logOutEverywhere(): Promise<{ answeredMs: number; closedMs: number | undefined }>
}

/** Lists are read anew at most so often, however much is heard. */
const gatherMs = 300
const closeLimitMs = 10_000

const topicsOf = (event: RealtimeEvent): readonly Topic[] => {
  if (event.type === 'notification') return ['notifications']
  return event.type.startsWith('job.') ? ['jobs', 'matches'] : ['applications', 'matches']
}

/** Cursors by account, so that a reloaded page goes on where it was. */
const storageOf = ({ email }: Account) => ({
  get: (key: string) => sessionStorage.getItem(`cursor ${email} ${key}`),
  set: (key: string, cursor: string) => sessionStorage.setItem(`cursor ${email} ${key}`, cursor)
})

/** Counters that are raised once for all that is told within a moment. */
function createChanges() {
  const topics: readonly Topic[] = ['applications', 'notifications', 'jobs', 'matches']
  const boxes = new Map(topics.map((topic) => [topic, createBox(0)]))
  const waiting = new Set<Topic>()
  const raise = (): void => {
    for (const topic of waiting) boxes.get(topic)?.set((boxes.get(topic)?.get() ?? 0) + 1)
    waiting.clear()
  }
  const note = (...changed: readonly Topic[]): void => {
    if (waiting.size === 0) setTimeout(raise, gatherMs)
    for (const topic of changed) waiting.add(topic)
  }
  return { changes: Object.fromEntries(boxes) as Record<Topic, Box<number>>, note }
}

export function createSide(scene: Scene, role: Role, start: Place): Side {
  const people = peopleOf(scene, role)
  const [first] = people
  if (!first) throw new Error(`the demo has nobody with the role ${role}`)
  const account = createBox(first)
  const user = createBox<User | undefined>(undefined)
  const answeredBy = createBox('')
  const ledger = createLedger()
  const { changes, note } = createChanges()
  let token: string | undefined
  let isOut = false
  let signingIn: Promise<string> | undefined

  const connection = createConnection({
    ...{ scene, start, ledger },
    storage: () => storageOf(account.get()),
    token: async (reason) => {
      if (isOut) return null
      return reason === 'connect' && token !== undefined ? token : signIn()
    },
    onEvent: (event) => note(...topicsOf(event)),
    onMatch: () => note('matches')
  })
  const { place, link } = connection

  /** The place may have died a moment ago: then the next one is asked, once for each. */
  const ask = async <T>(method: string, path: string, body?: unknown, options?: CallOptions): Promise<Answer<T>> => {
    let at = place.get()
    for (let tries = 0; ; tries++) {
      try {
        const answer = await createApi(at.url, () => token).call<T>(method, path, body, options)
        answeredBy.set(answer.headers.get('x-instance') ?? '')
        return answer
      } catch (error) {
        const next = placeAfter(scene, at)
        const isRepeatable = method !== 'POST' || path === '/api/auth/login' || options?.headers?.['idempotency-key']
        const isUnanswered = error instanceof ApiError && error.status === 0
        if (!isUnanswered || !isRepeatable || !next || tries > scene.hosts.length) throw error
        at = next
      }
    }
  }

  const logIn = async (): Promise<string> => {
    const { email, password } = account.get()
    const { data } = await ask<{ user: User; token: string }>('POST', '/api/auth/login', { email, password })
    if (account.get().email !== email) return signIn()
    token = data.token
    user.set(data.user)
    return token
  }
  const signIn = (): Promise<string> => {
    signingIn ??= logIn().finally(() => {
      signingIn = undefined
    })
    return signingIn
  }

  const call: Side['call'] = async (method, path, body, options) => {
    if (token === undefined) await signIn()
    try {
      return await ask(method, path, body, options)
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 401 || isOut) throw error
      await signIn()
      return ask(method, path, body, options)
    }
  }

  const logOutEverywhere: Side['logOutEverywhere'] = async () => {
    const startedMs = performance.now()
    isOut = true
    try {
      const closed = new Promise<number | undefined>((resolve) => {
        const timer = setTimeout(resolve, closeLimitMs, undefined)
        const stop = link.watch(({ status }) => {
          if (status === 'ready') return
          clearTimeout(timer)
          stop()
          resolve(performance.now() - startedMs)
        })
      })
      await ask('DELETE', '/api/auth/sessions?all=true')
      const answeredMs = performance.now() - startedMs
      return { answeredMs, closedMs: await closed }
    } finally {
      isOut = false
      token = undefined
      await signIn()
      connection.open(place.get())
    }
  }

  connection.open(start)
  return {
    ...{ scene, role, people, account, user, answeredBy, ledger, changes, place, link, call, logOutEverywhere },
    token: () => token,
    async become(next) {
      connection.close()
      account.set(next)
      user.set(undefined)
      token = undefined
      ledger.clear()
      await signIn()
      note('applications', 'notifications', 'jobs', 'matches')
      connection.open(place.get())
    },
    goTo: connection.open
  }
}
