/** Who watches whom: the connections of workers by the seeker they want to hear of. */
import type { Seeker } from '../domain/matching/live/live-state.ts'
import type { Faults } from '../util/faults.ts'
import { createSlices } from '../util/time-slices.ts'
import type { Peer } from './peer.ts'

export interface Watch {
  /** jobs */
  applied: ReadonlySet<string>
  /** null: not known yet */
  seeker: Seeker | null
  readonly peers: Set<Peer>
}

export interface WatchRegistry {
  readonly size: number
  get(userId: string): Watch | undefined
  userIds(): Iterable<string>
  all(): Iterable<Watch>
  /** one watch for each seeker, however many peers have it */
  add(peer: Peer, userId: string): Watch
  remove(peer: Peer, userId: string): void
  /** in slices: a worker has many */
  removeAll(peer: Peer): void
}

/** @param onLast called when nobody watches the seeker any more */
export function createWatchRegistry(faults: Faults, onLast: (userId: string) => void): WatchRegistry {
  const watches = new Map<string, Watch>()
  const watchedBy = new Map<Peer, Set<string>>()

  function drop(userId: string, peer: Peer): void {
    const watch = watches.get(userId)
    if (!watch?.peers.delete(peer) || watch.peers.size > 0) return
    watches.delete(userId)
    onLast(userId)
  }
  const dropAll = faults.guard('task', 'watches of a worker', async (userIds: Set<string>, peer: Peer) => {
    const slices = createSlices()
    for (const userId of userIds) {
      if (slices.isOver()) await slices.next()
      drop(userId, peer)
    }
  })
  return {
    get size() {
      return watches.size
    },
    get: (userId) => watches.get(userId),
    userIds: () => watches.keys(),
    all: () => watches.values(),
    add(peer, userId) {
      const watch = watches.get(userId) ?? { applied: new Set(), seeker: null, peers: new Set() }
      watches.set(userId, watch)
      watch.peers.add(peer)
      const userIds = watchedBy.get(peer) ?? new Set()
      watchedBy.set(peer, userIds.add(userId))
      return watch
    },
    remove(peer, userId) {
      watchedBy.get(peer)?.delete(userId)
      drop(userId, peer)
    },
    removeAll(peer) {
      const userIds = watchedBy.get(peer)
      watchedBy.delete(peer)
      if (userIds) dropAll(userIds, peer)
    }
  }
}
