/** Deleted jobs and applications, which only administrators can list and restore. */
import { isDeleted } from '../../database/collections/entry.ts'

import { type Order, type Page, type PageRequest, readPage } from '../../database/paging.ts'
import type { Store } from '../../database/store.ts'
import type { RemovedApplication, RemovedJob } from '../../schemas/administration.ts'
import { applicationView } from '../applications/view.ts'
import { jobView } from '../jobs/view.ts'

const lastFirst: Order = { name: 'removed', keys: [{ field: 'deletedAt', type: 'date' }] }

const instant = (at: Date | null): string => (at ?? new Date(0)).toISOString()

/** Deleted jobs, last deleted first. @throws INVALID_CURSOR */
export async function listDeletedJobs(store: Store, request: PageRequest): Promise<Page<RemovedJob>> {
  const { items, nextCursor } = await readPage(store.jobs, isDeleted, lastFirst, request)
  return { items: items.map((job) => ({ ...jobView(job), deletedAt: instant(job.deletedAt) })), nextCursor }
}

/** Withdrawn applications, last withdrawn first. @throws INVALID_CURSOR */
export async function listDeletedApplications(store: Store, request: PageRequest): Promise<Page<RemovedApplication>> {
  const { items, nextCursor } = await readPage(store.applications, isDeleted, lastFirst, request)
  return { items: items.map((item) => ({ ...applicationView(item), deletedAt: instant(item.deletedAt) })), nextCursor }
}
