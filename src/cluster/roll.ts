/** Replaces the workers of a host one after the other. */
import type { Host } from './host.ts'
import { replaceWorker } from './replacement.ts'

/** The reason why a worker could not be replaced, '' when all were: the remaining old workers stay. */
export async function roll(host: Host): Promise<string> {
  for (const slot of host.slots) {
    // One that began before may have forked its successor before there was anything new.
    while (slot.replacing) await slot.replacing
    const reason = host.isDraining ? 'the host is stopping' : await replaceWorker(host, slot, 'reload')
    if (reason !== '') return `worker ${slot.number}: ${reason}`
  }
  return ''
}
