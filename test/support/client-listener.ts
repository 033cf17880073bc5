/** A client of @skillmatch/client on a running service, and the events it received. */
import { WebSocket } from 'ws'
import { type Client, type ClientState, connect, type TokenSource } from '../../client/src/index.ts'

/** A client of a running service, and what it heard. */
export interface Listener {
  client: Client
  states: ClientState[]
  /** `job.created`, by title */
  jobs: string[]
  /** `application.created`, by its job's title */
  applications: string[]
  /** `resync` and errors */
  others: string[]
  /** which worker of which host took each connection, as in "host-1/2" */
  instances: string[]
}

/**
 * While it is on, a connection swallows an event every now and then, which a connection never does, and the client has to
 * notice by the next one; what it then fetches comes through.
 */
export interface Loss {
  isOn: boolean
  isMended: boolean
  count: number
}

function isSwallowed(loss: Loss, frame: string): boolean {
  if (frame.startsWith('{"op":"subscribed"')) loss.isMended = true
  if (!loss.isOn || !loss.isMended || !frame.startsWith('{"op":"event"')) return false
  loss.isMended = false
  loss.count += 1
  return true
}

/** Where the connection went is in a header of the answer to the upgrade, which only `ws` shows. */
const observed = (instances: string[], loss: Loss | undefined) =>
  class extends WebSocket {
    constructor(url: string, protocol: string) {
      super(url, protocol)
      this.on('upgrade', (response) => instances.push(String(response.headers['x-instance'])))
    }

    override emit(name: string, ...args: unknown[]): boolean {
      return loss && name === 'message' && isSwallowed(loss, String(args[0])) ? true : super.emit(name, ...args)
    }
  }

/** Connects to a host or balancer. */
export function listen(url: string, token: TokenSource, loss?: Loss): Listener {
  const listener: Omit<Listener, 'client'> = { states: [], jobs: [], applications: [], others: [], instances: [] }
  const client = connect({
    url: `${url.replace(/^http/, 'ws')}/api/realtime`,
    token,
    WebSocket: observed(listener.instances, loss),
    backoff: { minMs: 100, maxMs: 1000 }
  })
  client.onState((state) => listener.states.push(state))
  client.onError((error) => listener.others.push(error.code))
  client.onResync((topic) => listener.others.push(`resync ${topic}`))
  client.on('job.created', ({ data }) => listener.jobs.push(data.job.title))
  client.on('application.created', ({ data }) => listener.applications.push(data.application.jobTitle))
  return Object.assign(listener, { client })
}

export const hostOf = ({ instances }: Listener): string => instances.at(-1)?.split('/')[0] ?? ''
export const isReady = ({ client }: Listener): boolean => client.state.status === 'ready'
