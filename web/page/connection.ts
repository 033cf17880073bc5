/** One person's socket: at the place that was chosen, or at the next host when that fails; what it brings goes to the ledger. */
import {
  type Client,
  type ClientState,
  type CursorStorage,
  connect,
  type RealtimeEvent
} from '../../client/src/index.ts'
import { type Box, createBox } from '../shared/box.ts'
import type { Ledger } from './ledger.ts'
import { balancerName, type Place, placeAfter, type Scene } from './scene.ts'

export interface Link {
  readonly status: 'connecting' | 'ready' | 'waiting' | 'closed'
  /** host/worker, when ready and when the service tells it */
  readonly instance: string
  /** why it is not ready, or why it is not where it was */
  readonly note: string
}

export interface Connection {
  readonly place: Box<Place>
  readonly link: Box<Link>
  open(place: Place): void
  close(): void
}

interface Options {
  readonly scene: Scene
  readonly start: Place
  readonly ledger: Ledger
  readonly storage: () => CursorStorage
  readonly token: (reason: 'connect' | 'renew' | 'refused') => Promise<string | null>
  readonly onEvent: (event: RealtimeEvent) => void
  /** the seeker's ten best jobs changed */
  readonly onMatch: () => void
}

const backoff = { minMs: 200, maxMs: 4000 }
const timeoutMs = 5000
/** After every host was tried. */
const pauseMs = 500
/** Tokens and limits: no other host would say otherwise. */
const staysAfter = new Set([4401, 4403, 4429])

/** The address of the socket at a place. */
export const socketUrl = ({ url }: Place): string => `${url.replace(/^http/, 'ws')}/api/realtime`

export function createConnection(options: Options): Connection {
  const { scene, ledger } = options
  const place = createBox(options.start)
  const link = createBox<Link>({ status: 'connecting', instance: '', note: '' })
  let current: Client | undefined
  /** places left since the last one that was ready */
  let moves = 0
  let moving: ReturnType<typeof setTimeout> | undefined

  const moveOn = (from: Place): void => {
    const next = placeAfter(scene, from)
    if (!next || next.name === from.name) return
    current?.close()
    current = undefined
    moves += 1
    link.set({ status: 'connecting', instance: '', note: `${from.name} went away, so it moved to ${next.name}.` })
    place.set(next)
    // Not at once: the cursor of what was just heard is being stored, and the next client begins there.
    moving = setTimeout(() => dial(next), moves > scene.hosts.length ? pauseMs : 0)
  }

  const follow = (from: Place, state: ClientState): void => {
    const { note } = link.get()
    if (state.status === 'ready') {
      moves = 0
      link.set({ status: 'ready', instance: instanceOf(state), note })
    } else if (state.status === 'connecting') link.set({ status: 'connecting', instance: '', note })
    else if (state.status === 'closed') link.set({ status: 'closed', instance: '', note: state.error?.message ?? '' })
    else if (from.name !== balancerName && !staysAfter.has(state.code)) moveOn(from)
    else link.set({ status: 'waiting', instance: '', note: state.reason })
  }

  const dial = (to: Place): void => {
    const client = connect({
      url: socketUrl(to),
      token: options.token,
      storage: options.storage(),
      backoff,
      timeoutMs
    })
    current = client
    client.on('*', (event) => {
      ledger.add(event, link.get().instance)
      options.onEvent(event)
    })
    client.onResync(ledger.resync)
    client.onEphemeral('match', options.onMatch)
    client.onState((state) => client === current && follow(to, state))
    void client.subscribe('jobs').catch(() => undefined)
  }

  const close = (): void => {
    clearTimeout(moving)
    const client = current
    current = undefined
    client?.close()
  }

  return {
    place,
    link,
    open(to) {
      close()
      moves = 0
      place.set(to)
      link.set({ status: 'connecting', instance: '', note: '' })
      moving = setTimeout(() => dial(to), 0)
    },
    close
  }
}

/** Told where the service has EXPOSE_INSTANCE. */
const instanceOf = (state: ClientState): string => ('instance' in state ? String(state.instance ?? '') : '')
