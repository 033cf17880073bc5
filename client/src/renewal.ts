import { RealtimeError } from './error.ts'
import { askToken, type State } from './state.ts'

/** The new token goes out so long before the old one ends, or at half of what is left when that is less. */
const aheadMs = 60_000
const delayMsMin = 1_000
const delayMsMax = 86_400_000

/**
 * Plans the next `auth` on the open socket, before `expiresAt`; only where the token is a function. A function that
 * fails is asked again while time is left; when none is left the server's 4401 decides. An `expiresAt` in the past
 * means that this machine's clock is wrong: nothing is planned.
 * @param onSignedOut called when the function has no token any more
 */
export function scheduleRenewal(core: State, expiresAt: string, onSignedOut: (error: RealtimeError) => void): void {
  clearTimeout(core.renewTimer)
  const leftMs = Date.parse(expiresAt) - Date.now()
  if (typeof core.token === 'string' || !(leftMs > 0)) return
  const delayMs = Math.min(delayMsMax, Math.max(delayMsMin, leftMs - Math.min(aheadMs, leftMs / 2)))
  const { generation } = core
  core.renewTimer = setTimeout(async () => {
    const token = await askToken(core, 'renew').catch(() => undefined)
    if (generation !== core.generation || core.state.status !== 'ready') return
    if (token === null) onSignedOut(new RealtimeError('SIGNED_OUT', 'there is no token any more'))
    else if (token === undefined) scheduleRenewal(core, expiresAt, onSignedOut)
    else core.link?.ask({ op: 'auth', token })
  }, delayMs)
}
