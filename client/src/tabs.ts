/** The tabs of one browser as one session: a lock that one of them has at a time, and what they tell each other. */
import type { AccessToken } from './access-token.ts'
import { type Channel, randomName, type TabPlatform } from './browser.ts'

/** What a tab knows: a token and its age, nothing yet, or that nobody is signed in. */
export type Known = { token: string; ageMs: number } | 'nothing' | 'signed out'

type Message =
  | { kind: 'tell'; known: Known }
  | { kind: 'ask'; from: string }
  | { kind: 'answer'; to: string; known: Known }

/** A tab that does not answer within this time is frozen, and is not waited for. */
const answerMsMax = 250

export interface Tabs {
  /** Runs `work` while no other tab runs any; in the order of calls. */
  exclusively<T>(work: () => Promise<T>): Promise<T>
  tell(known: Known): void
  /** Hears what every other tab knows that lives, until `isEnough`. */
  ask(isEnough: () => boolean): Promise<void>
  close(): void
}

export interface TabsOptions {
  /** the same in all tabs that belong together */
  name: string
  knows(): Known
  hear(known: Known): void
}

/** One after another within this process. */
function createQueue(): Tabs['exclusively'] {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = last.then(work, work)
    last = next.catch(() => undefined)
    return next
  }
}

/** A program without other tabs. */
const alone = (): Tabs => ({
  exclusively: createQueue(),
  tell: () => undefined,
  ask: async () => undefined,
  close: () => undefined
})

interface Asked {
  missing: number
  isEnough(): boolean
  resolve(): void
}

function createAsking({ locks }: TabPlatform, channel: Channel, tab: string, prefix: string) {
  let asked: Asked | undefined
  const check = (): void => {
    if (asked && (asked.missing <= 0 || asked.isEnough())) asked.resolve()
  }
  const ask = async (isEnough: () => boolean): Promise<void> => {
    const { held = [] } = await locks.query()
    const missing = held.filter(({ name }) => name?.startsWith(prefix) && name !== prefix + tab).length
    if (missing === 0) return
    await new Promise<void>((resolve) => {
      asked = { missing, isEnough, resolve }
      setTimeout(resolve, answerMsMax)
      channel.postMessage({ kind: 'ask', from: tab } satisfies Message)
      check()
    })
    asked = undefined
  }
  /** An answer that comes later may be out of date: only while it is asked for, nobody changes anything. */
  const isAsking = (): boolean => asked !== undefined
  const answered = (isAnswer: boolean): void => {
    if (asked && isAnswer) asked.missing -= 1
    check()
  }
  return { ask, isAsking, answered }
}

/**
 * Joins the tabs of this name. The service would answer each of two tabs that refresh at once, but a session has one next
 * token: so they take turns, and whose turn it is first asks the others, as a lock may be passed on before the message is
 * heard that went out under it.
 */
export function joinTabs({ name, knows, hear }: TabsOptions, platform: TabPlatform | undefined): Tabs {
  if (!platform) return alone()
  const { locks } = platform
  const tab = randomName()
  const prefix = `${name} tab `
  const channel = platform.channel(name)
  const { ask, isAsking, answered } = createAsking(platform, channel, tab, prefix)
  channel.onmessage = ({ data }) => {
    const message = data as Message
    if (message.kind === 'ask') {
      channel.postMessage({ kind: 'answer', to: message.from, known: knows() } satisfies Message)
    } else if (message.kind === 'tell' || (message.to === tab && isAsking())) {
      hear(message.known)
      answered(message.kind === 'answer')
    }
  }
  // Held for as long as this tab lives: by it the others count who could answer.
  const life = new AbortController()
  const isHeld = new Promise<void>((resolve) => {
    const hold = (): Promise<void> => {
      resolve()
      return new Promise((end) => life.signal.addEventListener('abort', () => end()))
    }
    locks.request(prefix + tab, {}, hold).catch(() => resolve())
  })
  return {
    exclusively: async (work) => {
      await isHeld
      return locks.request(name, {}, work)
    },
    tell(known) {
      if (!life.signal.aborted) channel.postMessage({ kind: 'tell', known } satisfies Message)
    },
    ask: async (isEnough) => {
      if (!life.signal.aborted) await ask(isEnough)
    },
    close() {
      life.abort()
      channel.close()
    }
  }
}

/** What a tab tells of its token. */
export const knownOf = ({ text }: AccessToken, ageMs: number): Known => ({ token: text, ageMs })
