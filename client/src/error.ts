/** Every error of the client. `code` is a constant: the server's, or one of this package (README). */
export class RealtimeError extends Error {
  readonly code: string
  readonly topic: string | undefined

  constructor(code: string, message: string, topic?: string) {
    super(message)
    this.name = 'RealtimeError'
    this.code = code
    this.topic = topic
  }
}
