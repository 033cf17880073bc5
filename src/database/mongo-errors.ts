/** Which failures of MongoDB may pass by themselves, so that trying again later helps, and which are faults of ours. */
import {
  MongoAPIError,
  MongoClientClosedError,
  MongoCompatibilityError,
  MongoError,
  MongoExpiredSessionError,
  MongoGridFSChunkError,
  MongoGridFSStreamError,
  MongoNotConnectedError,
  MongoParseError,
  MongoServerClosedError,
  MongoServerError,
  MongoTopologyClosedError
} from 'mongodb'

/**
 * Wrong use of the driver's interface is a fault of ours, except for what it calls so while a connection goes: what waits for
 * a first connection finds the topology closed when the attempt fails, and a session ends with the server it was for.
 */
const passing = [
  MongoClientClosedError,
  MongoExpiredSessionError,
  MongoNotConnectedError,
  MongoServerClosedError,
  MongoTopologyClosedError
]
/** A file's chunk that is not there, a server that is none of those this driver knows. */
const lasting = [MongoAPIError, MongoCompatibilityError, MongoGridFSChunkError, MongoGridFSStreamError, MongoParseError]

/**
 * Of the server's error codes, those that say that we asked for something impossible. Every other one speaks of the server's
 * own state: its time was over, it is no primary any more, its disk is full, it lost a race.
 */
const ourCodes = new Set([
  2, // BadValue
  9, // FailedToParse
  14, // TypeMismatch
  16, // InvalidLength
  17, // ProtocolError
  20, // IllegalOperation
  22, // InvalidBSON
  28, // PathNotViable
  40, // ConflictingUpdateOperators
  52, // DollarPrefixedFieldName
  53, // InvalidIdField
  54, // NotSingleValueField
  55, // InvalidDBRef
  56, // EmptyFieldName
  57, // DottedFieldName
  59, // CommandNotFound
  66, // ImmutableField
  72, // InvalidOptions
  73, // InvalidNamespace
  121, // DocumentValidationFailure
  168, // InvalidPipelineOperator
  10334, // BSONObjectTooLarge
  11000 // DuplicateKey
])

const isOneOf = (error: unknown, classes: readonly (abstract new (...args: never[]) => unknown)[]): boolean =>
  classes.some((type) => error instanceof type)

/** Whether an operation failed because MongoDB cannot do it now; false also for what is no error of MongoDB's. */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (!(error instanceof MongoError)) return false
  if (error instanceof MongoServerError) return !ourCodes.has(Number(error.code))
  return isOneOf(error, passing) || !isOneOf(error, lasting)
}
