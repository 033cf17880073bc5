/** Classifies errors of MongoDB: temporary ones, where retrying helps, and programming errors. */
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
 * The driver's errors for wrong API use that also occur when a connection is lost: operations waiting for a first
 * connection find the topology closed when the attempt fails, and a session ends with its server.
 */
const temporary = [
  MongoClientClosedError,
  MongoExpiredSessionError,
  MongoNotConnectedError,
  MongoServerClosedError,
  MongoTopologyClosedError
]
/** Permanent errors: wrong use of the API, a missing chunk of a file, a server this driver does not support. */
const permanent = [
  MongoAPIError,
  MongoCompatibilityError,
  MongoGridFSChunkError,
  MongoGridFSStreamError,
  MongoParseError
]

/**
 * The server's error codes for invalid commands. All others are about the state of the server: time limit exceeded, no
 * longer primary, disk full, write conflict.
 */
const invalidCommandCodes = new Set([
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

/** Whether an operation failed because MongoDB is temporarily unable; false also for errors not from MongoDB. */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (!(error instanceof MongoError)) return false
  if (error instanceof MongoServerError) return !invalidCommandCodes.has(Number(error.code))
  return isOneOf(error, temporary) || !isOneOf(error, permanent)
}
