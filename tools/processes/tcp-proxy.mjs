/** A cable to a service that can be cut and mended: a loopback TCP relay. */
import { once } from 'node:events'
import { connect, createServer } from 'node:net'

/**
 * @typedef {object} Cable
 * @property {string} url the service's address through the cable
 * @property {() => number} count how many connections there are
 * @property {() => void} cut ends every connection and refuses new ones
 * @property {() => void} freeze stops passing bytes; connections stay open, as with a silent loss
 * @property {() => void} mend
 * @property {() => void} stop
 */

/**
 * Lays a cable to the service `url` names.
 * @param {string} url
 * @returns {Promise<Cable>}
 */
export async function startTcpProxy(url) {
  const target = new URL(url)
  /** @type {Set<[import('node:net').Socket, import('node:net').Socket]>} */
  const pairs = new Set()
  /** @type {'whole' | 'cut' | 'frozen'} */
  let state = 'whole'
  /**
   * Once for each pair while it is not joined: pipes that are laid twice pass everything twice.
   * @param {[import('node:net').Socket, import('node:net').Socket]} pair
   */
  const join = ([near, far]) => {
    near.pipe(far)
    far.pipe(near)
  }
  const server = createServer((near) => {
    near.on('error', () => undefined)
    if (state === 'cut') {
      near.destroy()
      return
    }
    const far = connect(Number(target.port), target.hostname)
    /** @type {[import('node:net').Socket, import('node:net').Socket]} */
    const pair = [near, far]
    pairs.add(pair)
    far.on('error', () => undefined)
    const end = () => {
      pairs.delete(pair)
      near.destroy()
      far.destroy()
    }
    near.on('close', end)
    far.on('close', end)
    if (state === 'whole') join(pair)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const cut = () => {
    state = 'cut'
    for (const [near, far] of pairs) {
      near.destroy()
      far.destroy()
    }
  }
  const own = new URL(url)
  own.port = String(/** @type {import('node:net').AddressInfo} */ (server.address()).port)
  return {
    url: own.href,
    count: () => pairs.size,
    cut,
    freeze: () => {
      state = 'frozen'
      for (const [near, far] of pairs) {
        near.unpipe(far).pause()
        far.unpipe(near).pause()
      }
    },
    mend: () => {
      if (state === 'frozen') {
        for (const pair of pairs) join(pair)
      }
      state = 'whole'
    },
    stop: () => {
      cut()
      server.close()
    }
  }
}
