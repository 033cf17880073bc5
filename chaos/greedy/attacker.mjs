/** The process of the greedy client: begins an attack when asked, ends it when asked, and tells what it did. */
import { serve } from '../../bench/lib/serve.mjs'
import { attacks } from './attacks.mjs'

let isOver = false
/** @type {Promise<Record<string, number>> | undefined} */
let running

serve({
  /** @param {{ name: string, target: import('./attacks.mjs').Target }} what */
  begin: ({ name, target }) => {
    isOver = false
    running = attacks[name]?.(target, () => isOver)
  },
  end: async () => {
    isOver = true
    return running
  }
})
