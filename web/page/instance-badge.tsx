/** The badge of a process: its host, in the host's colour, and its worker. */
import type { Scene } from './scene.ts'

/** So many have a colour of their own. */
const colours = 5

export function InstanceBadge({ instance, scene }: { instance: string; scene: Scene }) {
  if (instance === '') return null
  const [host = '', worker] = instance.split('/')
  const index = scene.hosts.findIndex(({ name }) => name === host)
  // A new key is a new element: so the badge that moved is the one that is animated.
  return (
    <span key={instance} class={`badge host-${(index + colours) % colours}`}>
      {host}
      {worker !== undefined && <span> worker {worker}</span>}
    </span>
  )
}
