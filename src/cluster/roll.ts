/** Replaces the workers of a host one after the other, then its helpers. */
import { everySlot, type Host } from './host.ts'
import { replaceWorker } from './replacement.ts'

/** The reason why one could not be replaced, '' when all were: the remaining old ones stay. */
export async function roll(host: Host): Promise<string> {
  for (const slot of everySlot(host)) {
    // One that began before may have forked its successor before there was anything new.
    while (slot.replacing) await slot.replacing
    const reason = host.isDraining ? 'the host is stopping' : await replaceWorker(host, slot, 'reload')
    if (reason !== '') return `${slot.kind} ${slot.id}: ${reason}`
  }
  return ''
}
