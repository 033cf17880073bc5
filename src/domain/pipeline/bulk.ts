/** Moving many applications at once, each by itself. */
import type { Store } from '../../database/store.ts'
import { AppError, invalidField } from '../../errors.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { BulkItem, BulkResult } from '../../schemas/cards.ts'
import { changeStatus } from '../applications/change-status.ts'
import { requireMembership } from '../membership/membership.ts'
import { moveToStage } from './move.ts'

/** Of one request. */
const atOnce = 4

/** @throws VALIDATION_FAILED */
function check(items: readonly BulkItem[]): void {
  const wrong = items.findIndex(({ stageId, status }) => (stageId === undefined) === (status === undefined))
  if (wrong !== -1) throw invalidField(`items.${wrong}`, 'must have either stageId or status')
  if (new Set(items.map(({ id }) => id.toLowerCase())).size < items.length) {
    throw invalidField('items', 'must have each application once')
  }
}

async function move(store: Store, actor: Actor, { id, stageId, status, ...said }: BulkItem): Promise<void> {
  if (stageId !== undefined) await moveToStage(store, actor, id, { ...said, stageId })
  else if (status !== undefined) await changeStatus(store, actor, id, { ...said, status })
}

export interface BulkOutcome {
  /** in the order of the items */
  results: BulkResult[]
  /** each was moved, or cannot be: to try again would change nothing */
  isFinal: boolean
}

/**
 * Moves each application in a transaction of its own, a few at a time: what is done stays done, whatever becomes of the others
 * and of this process.
 * @throws NOT_YOURS, COMPANY_ROLE_FORBIDDEN, VALIDATION_FAILED before anything is moved
 */
export async function moveMany(store: Store, actor: Actor, items: readonly BulkItem[]): Promise<BulkOutcome> {
  check(items)
  await requireMembership(store, actor, 'write', 'update applications')
  const results: BulkResult[] = items.map(({ id }) => ({ id, ok: true }))
  let [next, isFinal] = [0, true]
  const work = async (): Promise<void> => {
    for (;;) {
      const index = next++
      const item = items[index]
      if (!item) return
      try {
        await move(store, actor, item)
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        const { code, message, statusCode } = error
        results[index] = { id: item.id, ok: false, error: { code, message } }
        if (statusCode >= 500) isFinal = false
      }
    }
  }
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, work))
  for (const each of ended) if (each.status === 'rejected') throw each.reason
  return { results, isFinal }
}
