/** Renewal of the access token on an open connection. */
import { RealtimeError } from './error.ts'
import { requestToken, type State } from './state.ts'

/** How long before the expiry of the old token the new one is sent; at half of the remaining time when that is less. */
const aheadMs = 60_000
const delayMsMin = 1_000
const delayMsMax = 86_400_000

/**
 * Schedules the next `auth` on the open socket, before `expiresAt`, if the token is a function. A failing function is
 * called again while time is left; after that the server closes with 4401. An `expiresAt` in the past means that this
 * machine's clock is wrong: nothing is scheduled.
 * @param onSignedOut called when the function returns no token
 */
export function scheduleRenewal(client: State, expiresAt: string, onSignedOut: (error: RealtimeError) => void): void {
  clearTimeout(client.renewTimer)
  const leftMs = Date.parse(expiresAt) - Date.now()
  if (typeof client.token === 'string' || !(leftMs > 0)) return
  const delayMs = Math.min(delayMsMax, Math.max(delayMsMin, leftMs - Math.min(aheadMs, leftMs / 2)))
  const { generation } = client
  client.renewTimer = setTimeout(async () => {
    const token = await requestToken(client, 'renew').catch(() => undefined)
    if (generation !== client.generation || client.state.status !== 'ready') return
    if (token === null) onSignedOut(new RealtimeError('SIGNED_OUT', 'there is no token any more'))
    else if (token === undefined) scheduleRenewal(client, expiresAt, onSignedOut)
    else client.transport?.request({ op: 'auth', token })
  }, delayMs)
}
