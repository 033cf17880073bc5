/** Parses and validates the messages of clients. */
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { type ClientMessage, clientMessages } from '../schemas/realtime.ts'

const validators = new Map(
  Object.entries(clientMessages).map(([op, schema]) => [op, Compile(schema as TSchema)] as const)
)

/** The client's message, or null if it is not one of this protocol. Unknown fields are ignored. */
export function parseMessage(text: string): ClientMessage | null {
  let message: unknown
  try {
    message = JSON.parse(text)
  } catch {
    return null
  }
  if (typeof message !== 'object' || message === null) return null
  const { op } = message as { op?: unknown }
  const validator = typeof op === 'string' ? validators.get(op) : undefined
  return validator?.Check(message) ? (message as ClientMessage) : null
}
