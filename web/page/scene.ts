/** What is running: the addresses and the demo's people, as the server of this page knows them. */

export type Role = 'JOB_SEEKER' | 'EMPLOYER'

export interface Account {
  readonly role: Role
  readonly name: string
  readonly email: string
  readonly password: string
  readonly companyName?: string
}

/** Where one can be connected: the balancer, or one of the hosts behind it. */
export interface Place {
  readonly name: string
  readonly url: string
}

export interface Scene {
  /** of the balancer, or of the only host */
  readonly api: string
  readonly hosts: readonly Place[]
  readonly accounts: readonly Account[]
  readonly docs: string
  readonly consoles: readonly { readonly host: string; readonly url: string }[]
  readonly version: string
}

export const balancerName = 'balancer'

/** @throws Error when the server of this page does not answer */
export async function readScene(): Promise<Scene> {
  const response = await fetch('/scene.json')
  if (!response.ok) throw new Error(`/scene.json answered ${response.status}`)
  return response.json()
}

/** The balancer first. */
export const placesOf = ({ api, hosts }: Scene): readonly Place[] => [{ name: balancerName, url: api }, ...hosts]

/** Where to go when a place fails: the host after it, and the first one after the balancer. */
export function placeAfter({ hosts }: Scene, { name }: Place): Place | undefined {
  const index = hosts.findIndex((host) => host.name === name)
  return hosts[(index + 1) % hosts.length]
}

/** Those of a role, those of the tour first: Ana for a seeker, Petra for an employer. */
export function peopleOf({ accounts }: Scene, role: Role): readonly Account[] {
  const isFirst = ({ email }: Account): boolean => /^(ana|petra)@/.test(email)
  return accounts
    .filter((account) => account.role === role)
    .sort((one, other) => Number(isFirst(other)) - Number(isFirst(one)))
}
