/** Request bodies that are not read before the response. */
import fp from 'fastify-plugin'

/** How much of an unwanted body is still read, so that the client can receive the response. */
const unreadBytesMax = 1024 * 1024

/**
 * Bounds what is read of a request after its early response: the connection is closed with the response when the rest
 * is long, and as soon as the rest turns out long when its length is unknown.
 */
export default fp(
  async (app) => {
    app.addHook('onSend', (request, reply, payload, done) => {
      const { raw } = request
      const { 'content-length': contentLength, 'transfer-encoding': coding } = raw.headers
      if (raw.complete === false && (contentLength !== undefined || coding !== undefined)) {
        const isBeingRead = raw.readableFlowing !== null
        if (isBeingRead || Number(contentLength ?? 0) > unreadBytesMax) reply.header('connection', 'close')
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
