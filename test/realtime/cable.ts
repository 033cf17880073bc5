import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import type { Test } from 'tap'

/** A cable to a service that can be cut and mended. */
export interface Cable {
  url: string
  /** ends every connection and refuses new ones */
  cut(): void
  /** stops passing bytes; connections stay open, as with a silent loss */
  freeze(): void
  mend(): void
}

/** A loopback TCP relay to the service `url` names. */
export async function layCable(t: Test, url: string): Promise<Cable> {
  const target = new URL(url)
  const pairs = new Set<[Socket, Socket]>()
  let state: 'whole' | 'cut' | 'frozen' = 'whole'
  const server = createServer((near) => {
    near.on('error', () => undefined)
    if (state === 'cut') {
      near.destroy()
      return
    }
    const far = connect(Number(target.port), target.hostname)
    const pair: [Socket, Socket] = [near, far]
    pairs.add(pair)
    far.on('error', () => undefined)
    const end = (): void => {
      pairs.delete(pair)
      near.destroy()
      far.destroy()
    }
    near.on('close', end)
    far.on('close', end)
    near.pipe(far)
    far.pipe(near)
    if (state === 'frozen') {
      near.pause()
      far.pause()
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const cut = (): void => {
    state = 'cut'
    for (const [near, far] of pairs) {
      near.destroy()
      far.destroy()
    }
  }
  t.teardown(() => {
    cut()
    server.close()
  })
  const own = new URL(url)
  own.port = String((server.address() as AddressInfo).port)
  return {
    url: own.href,
    cut,
    freeze() {
      state = 'frozen'
      for (const [near, far] of pairs) {
        near.unpipe(far).pause()
        far.unpipe(near).pause()
      }
    },
    mend() {
      if (state === 'frozen') {
        for (const [near, far] of pairs) {
          near.pipe(far)
          far.pipe(near)
        }
      }
      state = 'whole'
    }
  }
}
