/** Samples of the hosts, for the operators' console. */
import type { ObjectId } from 'mongodb'
import type { HostSample } from '../../schemas/host-samples.ts'
import { collection } from './entry.ts'

/** What a reader knows how to show; later versions add fields to it, and give another number to what they change. */
export const sampleFormat = 1

export interface HostDocument {
  _id: ObjectId
  format: number
  /** MongoDB's time */
  at: Date
  sample: Omit<HostSample, 'at'>
}

/**
 * A sample of a host with two workers and twenty busy routes has 4 KB, one of sixty-four workers 13 KB. A host takes at most 212 in 15
 * minutes (one in 4.25 s), so that these bytes hold that time of 20 of the large, or of 75 of the small. It is read by natural
 * order, which is that of insertion, and so has no index to keep.
 */
export const hosts = collection<HostDocument>({
  cappedBytes: 64 * 1024 * 1024,
  indexes: [],
  personalData: null
})
