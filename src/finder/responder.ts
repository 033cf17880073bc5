/** What answers the questions that a finder's server receives. */
import type { Peer } from './peer.ts'
import type { Refusal } from './protocol.ts'

export interface Responder {
  /** What has to be done before this question is answered, beside others; null: nothing. @throws as `answer` */
  prepare(name: string, question: unknown): Promise<void> | null
  /** One question at a time. @throws InvalidQuestion, Refused, or any other error: it could not be answered */
  answer(name: string, question: unknown, peer: Peer): Promise<unknown>
  /** the peer's connection is closed */
  onGone(peer: Peer): void
}

export class InvalidQuestion extends Error {}

/** It cannot be answered as it has to be, at this moment. */
export class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal, cause?: unknown) {
    super(refusal, { cause })
    this.refusal = refusal
  }
}
