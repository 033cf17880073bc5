/** Ephemeral events: passed on to their listeners, in whatever state their topic is. */
import type { Ephemeral } from './event-types.ts'
import type { EphemeralMessage } from './messages.ts'
import type { State } from './state.ts'

export function receiveEphemeral(client: State, { op: _, ...message }: EphemeralMessage): void {
  client.ephemeral.get(message.type)?.emit(message as Ephemeral)
}
