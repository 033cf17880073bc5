/** The helpers of a release, and how a process learns that it is one of them. */
import type { Config } from '../config/config.ts'
import type { Logger } from '../config/logger.ts'
import type { Recorder } from '../metrics/recorder.ts'
import type { Faults } from '../util/faults.ts'
import type { Slot } from './worker-slots.ts'

export interface HelperContext {
  config: Config
  log: Logger
  faults: Faults
  metrics: Recorder
  /** where this host's processes put their Unix sockets */
  folder: string
  /** Says how far the start is, at least once a minute: a start that says nothing for so long is ended. */
  progress(text: string): void
}

/** Resolves when the helper works, with the function that ends it. While one replaces another, two work. */
export type StartHelper = (context: HelperContext) => Promise<() => Promise<void>>

/** By name, as in logs, in /status and in the label `worker` of figures. */
export type HelperTable = ReadonlyMap<string, () => Promise<{ startHelper: StartHelper }>>

const flag = '--helper'

/** The arguments that a slot's process is forked with: in those, `ps` tells helpers from workers. */
export const argumentsOf = ({ kind, id }: Pick<Slot, 'kind' | 'id'>): string[] =>
  kind === 'helper' ? [flag, String(id)] : []

/** The name of the helper a process with these arguments is; null: it is a worker. */
export const helperNameOf = ([first, name = '']: string[]): string | null => (first === flag ? name : null)
