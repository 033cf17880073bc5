/** A finder's parts, connected: the feed fills the keeper's indexes, the server answers by them. */
import { Compile } from 'typebox/compile'
import { createSkillAdditions } from '../domain/skills/additions.ts'
import type { Recorder } from '../metrics/recorder.ts'
import { followCounts } from './counts.ts'
import { type FeedListener, type FeedOptions, startFeed } from './feed.ts'
import { createFreshness, type Freshness } from './freshness.ts'
import type { Indexes } from './indexes.ts'
import { createKeeper, type Keeper } from './keeper.ts'
import type { Peer } from './peer.ts'
import { type Question, type QuestionName, questions } from './protocol.ts'
import { InvalidQuestion, Refused, type Responder } from './responder.ts'
import { type FinderServer, startServer } from './server.ts'
import { createWatches, type Watches } from './watches.ts'

export interface FinderOptions extends FeedOptions {
  metrics: Recorder
  /** where the socket is */
  folder: string
  /** between two messages about live matches to one seeker, unless it is a minute */
  pauseMs?: number
}

export interface Finder {
  /** resolves when the indexes are loaded and the workers are answered */
  readonly ready: Promise<void>
  readonly keeper: Keeper
  readonly watches: Watches
  progress(): { share: number; text: string }
  stop(): Promise<void>
}

/** What answers. */
interface Parts {
  indexes: Indexes
  watches: Watches
  peer: Peer
}

type Answers = { [Name in QuestionName]: (parts: Parts, question: Question<Name>) => Promise<unknown> }

const answers: Answers = {
  bestJobs: ({ indexes }, question) => indexes.bestJobs(question),
  bestSeekers: ({ indexes }, question) => indexes.bestSeekers(question),
  search: ({ indexes }, question) => indexes.search(question),
  suggest: ({ indexes }, { prefix, limit }) => indexes.suggest(prefix, limit),
  watch: async ({ watches, peer }, question) => {
    watches.watch(peer, question)
    return null
  },
  unwatch: async ({ watches, peer }, question) => {
    watches.unwatch(peer, question)
    return null
  }
}

/** What must not show less than was acknowledged before it was asked. */
const fresh: ReadonlySet<string> = new Set<QuestionName>(['search'])

function refuseStale(error: unknown): never {
  throw new Refused('stale', error)
}

/** By name, so that no text of a client is looked up in an object. */
function createResponder(keeper: Keeper, freshness: Freshness, watches: Watches): Responder {
  const responders = new Map<string, (question: unknown, peer: Peer) => Promise<unknown>>()
  const add = <Name extends QuestionName>(name: Name): void => {
    const validator = Compile(questions[name])
    responders.set(name, async (question, peer) => {
      if (!validator.Check(question)) throw new InvalidQuestion(name)
      const indexes = keeper.indexes()
      if (!indexes) throw new Error('the indexes are not loaded')
      return answers[name]({ indexes, watches, peer }, question as Question<Name>)
    })
  }
  for (const name of Object.keys(questions) as QuestionName[]) add(name)
  return {
    prepare(name, question) {
      if (!fresh.has(name)) return null
      const { stamp } = (question ?? {}) as { stamp?: unknown }
      const told = typeof stamp === 'string' ? stamp : null
      return freshness.isCurrent(told) ? null : freshness.current(told).catch(refuseStale)
    },
    answer: async (name, question, peer) => {
      const respond = responders.get(name)
      if (!respond) throw new InvalidQuestion(name)
      return respond(question, peer)
    },
    onGone: watches.onGone
  }
}

export function startFinder({ metrics, folder, pauseMs, ...options }: FinderOptions): Finder {
  const { store, log, faults } = options
  const skills = createSkillAdditions(store, log)
  const keeper = createKeeper(store, log, faults, {
    onBuild: skills.reload,
    onTaken(eventId) {
      freshness.forget()
      if (eventId !== null) freshness.note(eventId)
      watches.onReload()
    },
    onJob: (job) => watches.onJob(job),
    onJobGone: (id) => watches.onJobGone(id),
    onSeeker: (id, seeker) => watches.onSeeker(id, seeker)
  })
  let server: FinderServer | null = null
  const watches = createWatches({
    ...{ indexes: keeper.indexes, look: keeper.look, faults, pauseMs },
    isBusy: () => server?.isWorking() ?? false
  })
  const freshness = createFreshness(store, keeper.onEvent)
  const onEvent: FeedListener['onEvent'] = (event) => {
    keeper.onEvent(event)
    if (event.type !== 'profile.changed') freshness.note(event.id)
  }
  const onSkillsChanged = async (): Promise<void> => {
    if (await skills.reload()) keeper.renew()
  }
  const feed = startFeed(options, { onEvent, onGap: keeper.rebuild, onSkillsChanged: () => void onSkillsChanged() })
  const endCounts = followCounts(store, keeper.setCounts, log)
  metrics.read('finder_entries', () => {
    const sizes = keeper.indexes()?.sizes()
    return sizes ? Object.entries(sizes).map(([index, count]) => [[index], count]) : null
  })
  metrics.read('finder_watched', () => watches.size)
  metrics.read('finder_loaded_ratio', () => keeper.progress().share)
  metrics.read('finder_rebuilds_total', () => keeper.rebuilds())
  metrics.read('finder_log_position', () => feed.position() || null)
  metrics.read('finder_lag_seconds', () => {
    const lagMs = feed.lagMs()
    return lagMs === null ? null : lagMs / 1000
  })
  const start = async (): Promise<void> => {
    await keeper.loaded
    server = await startServer(folder, createResponder(keeper, freshness, watches), faults)
  }
  return {
    ready: start(),
    keeper,
    watches,
    progress: () => keeper.progress(),
    async stop() {
      await server?.end()
      watches.stop()
      endCounts()
      feed.stop()
      keeper.stop()
      skills.stop()
    }
  }
}
