/**
 * A finder within a worker: for hosts whose primary, of a release before there were helpers, has been reloaded to this one. Until
 * its next restart each worker holds indexes of its own, at the price of their memory.
 */
import { removeFolder } from '../cluster/folder.ts'
import type { HelperContext } from '../cluster/helper-table.ts'
import { startHelper } from './main.ts'

/** Returns at once; the finder answers when it has loaded. @returns what ends it */
export function startInWorker(
  folder: string,
  context: Omit<HelperContext, 'folder' | 'progress'>
): () => Promise<void> {
  const { log, faults } = context
  log.warn('the primary knows no helpers: this worker finds by itself. Restart the host')
  /** One that is still loading ends with the process. */
  let end = async (): Promise<void> => undefined
  startHelper({ ...context, folder, progress: () => undefined }).then(
    (endFinder) => {
      end = endFinder
    },
    (error: unknown) => faults.report('task', error, { where: 'finder of the worker' })
  )
  return async () => {
    await end()
    removeFolder(folder)
  }
}
