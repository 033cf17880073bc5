/** Which requests may be answered from a secondary. */
import type { IncomingHttpHeaders } from 'node:http'
import type { Collections } from '../database/collections.ts'
import type { Store } from '../database/store.ts'

const freshPattern = /(^|,)\s*(no-cache|max-age=0)\s*(,|$)/i

/**
 * Where a read that may lag goes. A client that asks for nothing stale (`Cache-Control: no-cache` or `max-age=0`, RFC 9111, section
 * 5.2.1: after `resync`, or to see a change of its own) is answered by the primary.
 */
export const readsFor = (store: Store, headers: IncomingHttpHeaders): Collections =>
  store.lagging === null || freshPattern.test(headers['cache-control'] ?? '') ? store : store.lagging
