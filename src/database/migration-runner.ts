/** Runs migrations: in their order, each once over all hosts, and going on where a host that died had come to. */
import { setTimeout as sleep } from 'node:timers/promises'
import {
  errorText,
  fail,
  finish,
  giveBack,
  type Held,
  heldMs,
  hold,
  MigrationTaken,
  type Progress,
  readRecord,
  saveProgress,
  take
} from './migration-record.ts'
import type { Migration } from './migrations.ts'
import type { Store } from './store.ts'

export interface MigrationOptions {
  store: Store
  /** this host's name */
  by: string
  /** aborted: what runs is given back */
  signal: AbortSignal
  log: (line: string) => void
  /** between two looks at what another host has, default 1000 */
  pollMs?: number
}

const pollMsDefault = 1000
/** Between two lines that say how far it is. */
const tellMs = 5000

/** Slices in transactions, each of which saves the progress as well: what a slice does is done once. */
async function runSlices(migration: Migration & { kind: 'slices' }, held: Held, options: MigrationOptions) {
  const { store, signal } = options
  let { progress } = held
  for (;;) {
    if (signal.aborted) return false
    const next: Progress | null = await store.transaction(async (tx) => {
      const reached = await migration.slice(tx, progress)
      await saveProgress(tx, held, reached ?? progress)
      return reached
    })
    if (next === null) return true
    progress = next
  }
}

/** Work that no transaction can hold: it is begun again, by this host or another, until it ends well. */
async function runWork(migration: Migration & { kind: 'work' }, held: Held, { store, signal, log }: MigrationOptions) {
  const ended = new AbortController()
  /** Ends only by `ended`, or when another host has taken the migration. */
  const keepHolding = async (): Promise<void> => {
    while (!ended.signal.aborted) {
      await sleep(heldMs / 4, undefined, { signal: ended.signal }).catch(() => undefined)
      if (ended.signal.aborted) return
      const progress = await migration.progress?.(store).catch(() => null)
      await (progress ? saveProgress(store, held, progress) : hold(store, held)).catch((error: unknown) => {
        if (error instanceof MigrationTaken) throw error
        // MongoDB is away for a moment: the work itself fails if it stays so.
      })
      if (progress) log(`migration ${migration.name}: ${JSON.stringify(progress)}`)
    }
  }
  const holding = keepHolding()
  try {
    // A holder that has been deposed stops; `work` may run to its end beside its successor's, as it is idempotent.
    await Promise.race([
      migration.work(store),
      holding.then(() => new Promise<never>(() => undefined)),
      aborted(signal)
    ])
  } finally {
    ended.abort()
    await holding.catch(() => undefined)
  }
  return !signal.aborted
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })

async function perform(migration: Migration, held: Held, options: MigrationOptions): Promise<void> {
  const { store, log, by } = options
  log(`migration ${migration.name}: ${by} ${held.progress === null ? 'begins' : 'goes on'}`)
  try {
    const isDone =
      migration.kind === 'slices' ? await runSlices(migration, held, options) : await runWork(migration, held, options)
    if (isDone) {
      await finish(store, held)
      log(`migration ${migration.name}: done`)
    } else await giveBack(store, held)
  } catch (error) {
    if (error instanceof MigrationTaken) return
    log(`migration ${migration.name} failed and is tried again: ${errorText(error)}`)
    await fail(store, held, error).catch(() => undefined) // the others take it when it is held no longer
  }
}

/** One look at a migration: done, or tried by this host, or left to the host that has it. @returns whether it is done */
async function look(migration: Migration, options: MigrationOptions, tell: (line: string) => void): Promise<boolean> {
  const { store, by } = options
  const record = await readRecord(store, migration.name)
  if (record.state === 'done' && !(await migration.isMissing?.(store))) return true
  const held = await take(store, migration.name, by, record.state === 'done')
  if (held) await perform(migration, held, options)
  else {
    const { state, error, progress } = record
    tell(
      state === 'failed'
        ? `migration ${migration.name} failed (${error}) and is tried again`
        : `migration ${migration.name}: ${record.by} runs it, progress ${JSON.stringify(progress)}`
    )
  }
  return false
}

/**
 * Resolves when all of them are done, by whichever hosts: true; or when the signal is aborted: false. MongoDB may be away
 * meanwhile.
 */
export async function runMigrations(migrations: readonly Migration[], options: MigrationOptions): Promise<boolean> {
  const { signal, log, pollMs = pollMsDefault } = options
  let toldAtMs = Number.NEGATIVE_INFINITY
  const tell = (line: string): void => {
    if (performance.now() - toldAtMs < tellMs) return
    toldAtMs = performance.now()
    log(line)
  }
  for (const migration of migrations) {
    while (!signal.aborted) {
      const isDone = await look(migration, options, tell).catch((error: unknown) => {
        tell(`migration ${migration.name} waits: ${errorText(error)}`)
        return false
      })
      if (isDone) break
      await sleep(pollMs * (0.5 + Math.random() / 2), undefined, { signal }).catch(() => undefined)
    }
  }
  return !signal.aborted
}

/** Those that a host waits for before it serves: up to the last blocking one. The others run while it serves. */
export function splitAtBlocking(migrations: readonly Migration[]): { before: Migration[]; beside: Migration[] } {
  const last = migrations.findLastIndex(({ isBlocking }) => isBlocking === true)
  return { before: migrations.slice(0, last + 1), beside: migrations.slice(last + 1) }
}
