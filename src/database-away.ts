import {
  MongoNetworkError,
  MongoNotConnectedError,
  MongoServerError,
  MongoServerSelectionError,
  MongoTopologyClosedError
} from 'mongodb'

/** Whether an operation failed because MongoDB, or its primary, cannot be reached: trying again later may help. */
export function isDatabaseAway(error: unknown): boolean {
  if (
    error instanceof MongoServerSelectionError ||
    error instanceof MongoNetworkError ||
    error instanceof MongoNotConnectedError ||
    // What waits for a first connection gets this when the attempt fails; another is made at once.
    error instanceof MongoTopologyClosedError
  ) {
    return true
  }
  if ((error as Error).name === 'MongoWaitQueueTimeoutError') return true
  return error instanceof MongoServerError && error.hasErrorLabel('RetryableWriteError')
}
