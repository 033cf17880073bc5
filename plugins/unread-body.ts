import fp from 'fastify-plugin'

/** As much of a body that nobody wants is still taken, so that who sends it can read the answer. */
const unreadBytesMax = 1024 * 1024

/**
 * An answer may leave before its request has arrived whole. The rest is not swallowed without end: a long one ends the
 * connection with the answer, and one that does not say how long it is, where it becomes so.
 */
export default fp(
  async (app) => {
    app.addHook('onSend', (request, reply, payload, done) => {
      const { raw } = request
      const { 'content-length': announced, 'transfer-encoding': coding } = raw.headers
      if (raw.complete === false && (announced !== undefined || coding !== undefined)) {
        const isBeingRead = raw.readableFlowing !== null
        if (isBeingRead || Number(announced ?? 0) > unreadBytesMax) reply.header('connection', 'close')
        else {
          let bytes = 0
          raw.on('data', (chunk: Buffer) => {
            bytes += chunk.length
            if (bytes > unreadBytesMax) raw.destroy()
          })
        }
      }
      done(null, payload)
    })
  },
  { name: 'unread-body' }
)
